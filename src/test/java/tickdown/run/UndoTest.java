package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;

class UndoTest {
  private final Story story = new Story("- [ ] one\n- [ ] two\n- [ ] three\n");

  @Test
  void takesBackOneActionAfterAnotherAndBringsThemBack() {
    story.done("ana", "1.1", "1.2");
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.2", "1.3"), story.outstanding());
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.2", "1.3"), story.outstanding());
    refused("ana", new Request.Undo());

    story.may("ana", new Request.Redo());
    story.may("ana", new Request.Redo());
    assertEquals(List.of("1.3"), story.outstanding());
    refused("ana", new Request.Redo());
  }

  @Test
  void anActionOfSeveralEventsIsTakenBackWhole() {
    Event one = answered("1.1");
    Event two = answered("1.2");
    story.add("ana", List.of(one, two));
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.2", "1.3"), story.outstanding());
    story.may("ana", new Request.Redo());
    assertEquals(List.of("1.3"), story.outstanding());
  }

  @Test
  void onlyTheOperatorsOwnActionsAreTakenBack() {
    story.done("ana", "1.1").done("ben", "1.2");
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.3"), story.outstanding());
    refused("ana", new Request.Undo());
  }

  @Test
  void theAnswerOfAnotherStandsWhenOnesOwnIsTakenBack() {
    story.done("ana", "1.1").answered("ben", "1.1", new Outcome.Failed(new Reason("red")));
    story.may("ana", new Request.Undo());
    assertInstanceOf(Outcome.Failed.class, story.run().outcome(story.item("1.1")));
  }

  @Test
  void theAnswerBeforeComesBack() {
    story.answered("ana", "1.1", new Outcome.Skipped(new Reason("late"))).done("ana", "1.1");
    story.may("ana", new Request.Undo());
    assertInstanceOf(Outcome.Skipped.class, story.run().outcome(story.item("1.1")));
  }

  @Test
  void aNewActionEndsWhatCouldBeBroughtBack() {
    story.done("ana", "1.1");
    story.may("ana", new Request.Undo());
    story.done("ana", "1.2");
    refused("ana", new Request.Redo());
  }

  @Test
  void takingOverAChangedChecklistCostsNoUndo() {
    story.done("ana", "1.1");
    story.add("ana", List.of(new Event.Revised("- [ ] one\n", Map.of())));
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.2", "1.3"), story.outstanding());
    refused("ana", new Request.Undo());
  }

  @Test
  void evidenceOfAnActionThatWasTakenBackIsGoneWithIt() {
    String id = story.item("1.1").id();
    story.may("ana", new Request.Attach(id, List.of(new Evidence.Comment("looked at it"))));
    assertEquals(1, story.run().history().evidence(id).size());
    story.may("ana", new Request.Undo());
    assertEquals(List.of(), story.run().history().evidence(id));
  }

  @Test
  void aProcedureThatIsGoneThroughAgainIsOpenAndUndoBringsTheOldAnswersBack() {
    Story rollback =
        new Story(
            """
            # Ship
            ## Before
            - [ ] one
            ## Emergency rollback
            - [ ] stop
            - [ ] Decision: wait or repair?
            - [ ] If wait:
              - [ ] tea
            - [ ] If repair:
              - [ ] glue
            """);
    String id = rollback.item("2.1").phase().id();
    rollback.may("ana", new Request.Call(id));
    rollback.done("ana", "2.1").answered("ana", "2.2", new Outcome.Decided("wait"));
    rollback.answered("ben", "2.3.1", new Outcome.Skipped(new Reason("no kettle")));
    assertEquals(List.of("2.1", "2.2", "2.3.1"), answered(rollback, id));

    List<RecordedEvent> again = rollback.may("ana", new Request.Call(id, true));
    assertEquals(4, again.size());
    assertTrue(rollback.run().history().isCallAgain(again.getFirst()));
    assertEquals(List.of(), answered(rollback, id));
    assertInstanceOf(Outcome.Open.class, rollback.run().outcome(rollback.item("2.4.1")));
    assertEquals(Optional.of(rollback.item("2.1")), new Route(rollback.run()).procedure("ana"));

    rollback.may("ana", new Request.Undo());
    assertEquals(List.of("2.1", "2.2", "2.3.1"), answered(rollback, id));
    assertInstanceOf(Outcome.NotChosen.class, rollback.run().outcome(rollback.item("2.4.1")));
    rollback.may("ana", new Request.Redo());
    assertEquals(List.of(), answered(rollback, id));
  }

  private static List<String> answered(Story story, String phase) {
    return story.run().answered(phase).stream().map(Entry::number).toList();
  }

  private Event answered(String number) {
    ItemName name = new ItemName(story.item(number).id(), number);
    return new Event.Answered(name, new Outcome.Done(), List.of(), Optional.empty());
  }

  private void refused(String operator, Request request) {
    assertInstanceOf(Verdict.Rejected.class, story.ask(operator, request));
  }

  @Test
  void goingOnAtAGateThatAskedForNothingIsNotWhatUndoIsAbout() {
    Story story = new Story("# Ferry\n## Build\n- [ ] Hull\n## Launch\n- [ ] Slide\n");
    story.done("ana", "1.1");
    story.may("ana", new Request.Pass(story.item("1.1").phase().id(), "", Optional.empty()));
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "2.1"), story.outstanding());
  }
}

package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    Happening one = answered("1.1");
    Happening two = answered("1.2");
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
  void evidenceOfAnActionThatWasTakenBackIsGoneWithIt() {
    String id = story.item("1.1").id();
    story.may("ana", new Request.Attach(id, List.of(new Evidence.Comment("looked at it"))));
    assertEquals(1, story.run().history().evidence(id).size());
    story.may("ana", new Request.Undo());
    assertEquals(List.of(), story.run().history().evidence(id));
  }

  private Happening answered(String number) {
    ItemName name = new ItemName(story.item(number).id(), number);
    return new Happening.Answered(name, new Outcome.Done(), List.of(), Optional.empty());
  }

  private void refused(String operator, Request request) {
    assertInstanceOf(Ruling.Refused.class, story.ask(operator, request));
  }
}

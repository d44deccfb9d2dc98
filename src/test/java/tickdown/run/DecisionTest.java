package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;

class DecisionTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Go
          - [ ] Look around
          - [ ] Decision: patch it or wait?
          - [ ] If patch:
            - [ ] Write the patch
            - [ ] Ship the patch
          - [ ] If wait:
            - [ ] Tell everybody
          - [ ] Close the day
          """);

  @Test
  void aDecisionIsAnsweredWithOneOfItsChoices() {
    assertEquals(List.of("patch", "wait"), story.item("1.2").choices());
    assertInstanceOf(Verdict.Rejected.class, ask("1.2", new Outcome.Done()));
    assertInstanceOf(Verdict.Rejected.class, ask("1.2", new Outcome.Decided("flee")));
    assertInstanceOf(Verdict.Rejected.class, ask("1.1", new Outcome.Decided("patch")));
    assertInstanceOf(Verdict.Accepted.class, ask("1.2", new Outcome.Decided("wait")));
  }

  @Test
  void theBranchesThatWereNotChosenAreClosedAndNeverCounted() {
    assertEquals(6, story.run().tally().total());
    story.answered("ana", "1.2", new Outcome.Decided("wait"));

    assertEquals(List.of("1.1", "1.4.1", "1.5"), story.outstanding());
    assertEquals(4, story.run().tally().total());
    assertEquals(new Outcome.NotChosen(), story.run().outcome(story.item("1.3.2")));
    assertEquals(new Outcome.NotChosen(), story.run().outcome(story.item("1.3")));
  }

  @Test
  void theDecisionCanBeChangedAndTakenBack() {
    story.answered("ana", "1.2", new Outcome.Decided("wait"));
    story.answered("ana", "1.2", new Outcome.Decided("patch"));
    assertEquals(List.of("1.1", "1.3.1", "1.3.2", "1.5"), story.outstanding());

    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.4.1", "1.5"), story.outstanding());
    story.may("ana", new Request.Undo());
    assertEquals(6, story.outstanding().size());
  }

  @Test
  void whatWasAnsweredInABranchStaysVisibleWhenAnotherIsChosen() {
    story.done("ana", "1.3.1").answered("ana", "1.2", new Outcome.Decided("wait"));
    assertEquals(new Outcome.Done(), story.run().outcome(story.item("1.3.1")));
    assertEquals(new Outcome.NotChosen(), story.run().outcome(story.item("1.3.2")));
  }

  @Test
  void aFailedItemOfABranchThatIsNotChosenStaysVisibleAndIsNotOutstanding() {
    story
        .answered("ana", "1.3.1", new Outcome.Failed(new Reason("no compiler")))
        .answered("ana", "1.2", new Outcome.Decided("wait"));
    assertEquals(List.of("1.1", "1.4.1", "1.5"), story.outstanding());
    assertInstanceOf(Outcome.Failed.class, story.run().outcome(story.item("1.3.1")));
    assertInstanceOf(Verdict.Rejected.class, ask("1.3.2", new Outcome.Done()));
  }

  @Test
  void theWalkGoesOnInTheBranchThatWasChosen() {
    story.done("ana", "1.1").answered("ana", "1.2", new Outcome.Decided("wait"));
    assertEquals(
        "1.4.1",
        new Route(story.run()).after(story.item("1.2")).map(entry -> entry.number()).orElse(""));
  }

  @Test
  void aDecisionForABranchThatTheListNoLongerHasClosesNothing() {
    String id = story.item("1.2").id();
    story.add(
        "ana",
        List.of(
            new Event.Answered(
                new ItemName(id, ""), new Outcome.Decided("mend"), List.of(), Optional.empty())));
    assertEquals(List.of("1.1", "1.3.1", "1.3.2", "1.4.1", "1.5"), story.outstanding());
  }

  @Test
  void aSectionCanBeABranch() {
    Story fair =
        new Story(
            """
            # Fair
            ## Go
            - [ ] Decision made: stay or leave
            ### If stay:
            - [ ] Light the lamps
              - [ ] Left
            ### If leave:
            - [ ] Fold the tent
            ### After
            - [ ] Sleep
            """);
    assertEquals(List.of("stay", "leave"), fair.item("1.1").choices());
    fair.answered("ana", "1.1", new Outcome.Decided("leave"));
    assertEquals(List.of("1.3.1", "1.4.1"), fair.outstanding());
    assertEquals(new Outcome.NotChosen(), fair.run().outcome(fair.item("1.2.1.1")));
  }

  @Test
  void anOptionThatNobodyDecidesAppliesToItsItemsIfItIsTaken() {
    Story fair =
        new Story(
            """
            # Fair
            ## Going home (choose one)
            ### Option A: by train
            - [ ] Buy a ticket
            ### Option B: on foot
            - [ ] Put on shoes
            """);
    assertEquals(
        Optional.of("Option A: by train"),
        fair.item("1.1.1").condition().map(condition -> condition.words()));
    assertEquals(List.of("1.1.1", "1.2.1"), fair.outstanding());
  }

  private Verdict ask(String number, Outcome outcome) {
    return story.ask("ana", new Request.Answer(story.item(number).id(), outcome, List.of()));
  }
}

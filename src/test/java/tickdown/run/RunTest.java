package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;

class RunTest {
  private static final String LIST =
      """
      # Ship

      ## Before
      - [ ] Build is green
      - [x] Date agreed
      - [ ] ~~Fax the customers~~
      - [ ] Packages
        - [ ] Linux
        - [ ] Windows

      ## After
      - [ ] Tell people

      ## Emergency rollback
      - [ ] Stop everything
      """;
  private static final Reason WHY = new Reason("no time");

  private final Story story = new Story(LIST);

  @Test
  void whatIsOutstandingAreUnsettledItemsOfTheWalkWithoutItemsOfTheirOwn() {
    assertEquals(List.of("1.1", "1.4.1", "1.4.2", "2.1"), story.outstanding());
  }

  @Test
  void boxesAndStrikesOfTheFileAreAnswersUntilSomebodyAnswers() {
    ItemStatus ticked = story.run().standing(story.item("1.2"));
    assertEquals(new ItemStatus(new Outcome.Done(), new ItemStatus.Source.File()), ticked);
    assertInstanceOf(Outcome.NotApplicable.class, story.run().outcome(story.item("1.3")));

    story.answered("ana", "1.2", new Outcome.Open());
    assertTrue(story.outstanding().contains("1.2"));
  }

  @Test
  void doneNotApplicableAndSkippedSettleButDeferredAndFailedStayOutstanding() {
    story
        .answered("ana", "1.1", new Outcome.Skipped(WHY))
        .answered("ana", "1.4.1", new Outcome.Deferred(Optional.empty()))
        .answered("ana", "1.4.2", new Outcome.Failed(WHY))
        .answered("ana", "2.1", new Outcome.NotApplicable(Optional.of(WHY)));

    assertEquals(List.of("1.4.1", "1.4.2"), story.outstanding());
    assertEquals(new Tally(1, 2, 1, 1, 1, 0), story.run().tally());
  }

  @Test
  void anItemWithItemsIsDoneWhenAllOfThemAreSettled() {
    story.done("ana", "1.4.1");
    assertInstanceOf(Outcome.Open.class, story.run().outcome(story.item("1.4")));

    story.answered("ana", "1.4.2", new Outcome.Skipped(WHY));
    assertInstanceOf(Outcome.Done.class, story.run().outcome(story.item("1.4")));
  }

  @Test
  void proceduresHaveACountOfTheirOwn() {
    int before = story.run().tally().settled();
    story.done("ana", "3.1");
    assertEquals(before, story.run().tally().settled());
    assertEquals(1, story.run().tally(story.item("3.1").phase()).settled());
  }

  @Test
  void aProcedureCountsOnceItWasCalledUntilItIsFinished() {
    Phase rollback = story.item("3.1").phase();
    story.done("ana", "1.1", "1.4.1", "1.4.2", "2.1");
    assertEquals(List.of(), story.outstanding());

    story.may("ben", new Request.Call(rollback.id()));
    story.may("ben", new Request.Return(rollback.id()));
    assertEquals(List.of("3.1"), story.outstanding());
    assertEquals(1, story.run().outstandingCount());
    assertEquals(List.of(rollback), story.run().unfinished());
    assertEquals(Optional.of("3.1"), new Route(story.run()).next().map(Entry::number));
    assertEquals(Optional.empty(), new Route(story.run()).start("ana"));
    assertInstanceOf(
        Verdict.Rejected.class, story.ask("ana", new Request.Finish(Optional.empty())));

    story.answered("ben", "3.1", new Outcome.NotApplicable(Optional.of(WHY)));
    assertEquals(List.of(), story.outstanding());
    assertEquals(List.of(rollback), story.run().called());
    assertEquals(List.of(), story.run().unfinished());
  }

  @Test
  void answeringAnItemOfAProcedureCallsIt() {
    story.answered("ci", "3.1", new Outcome.Failed(WHY));
    assertTrue(story.outstanding().contains("3.1"));
    story.may("ci", new Request.Undo());
    assertFalse(story.outstanding().contains("3.1"));
  }

  @Test
  void theLastAnswerCounts() {
    story.answered("ana", "1.1", new Outcome.Skipped(WHY)).done("ben", "1.1");
    assertInstanceOf(Outcome.Done.class, story.run().outcome(story.item("1.1")));
  }

  @Test
  void whatANewerVersionRecordedNeverCountsAsDone() {
    story.add("ana", List.of(new Event.Unknown("verified", "{\"item\":\"before/build\"}")));
    assertTrue(story.outstanding().contains("1.1"));
    assertEquals(2, story.run().events().size());
  }

  @Test
  void aReasonIsNeverBlank() {
    assertThrows(IllegalArgumentException.class, () -> new Reason("  \t"));
    assertThrows(IllegalArgumentException.class, () -> new Reason("x".repeat(4_001)));
    assertEquals("moved", new Reason(" moved ").text());
    assertFalse(Reason.of(" ").isPresent());
  }
}

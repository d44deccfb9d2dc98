package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.run.gate.Departure;
import tickdown.run.rules.Request;
import tickdown.run.rules.Verdict;

/// The gate before the first item that cannot be undone.
class DepartureTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Lamp is tested
          - [ ] Date agreed
          ## Ship
          - [ ] Push the tag
          - [ ] Deploy to production
          ## Emergency rollback
          - [ ] Deploy to production again
          """);

  private boolean isDue(String number) {
    return new Departure(story.run()).isDue(story.item(number));
  }

  private Request.Answer done(String number) {
    return new Request.Answer(story.item(number).id(), new Outcome.Done(), List.of());
  }

  private Request.Pass pass(String release, String why) {
    return new Request.Pass(story.item("2.1").id(), release, Reason.of(why));
  }

  private String refused(Request request) {
    return switch (story.ask("ana", request)) {
      case Verdict.Rejected(var refusal) -> refusal.sentence().text();
      case Verdict.Accepted _ -> "";
    };
  }

  @Test
  void nothingThatCannotBeUndoneIsDoneBeforeTheReleaseIsConfirmed() {
    story.done("ana", "1.1", "1.2");
    assertEquals(
        "2.1 cannot be undone, and nobody has confirmed the release yet", refused(done("2.1")));
    for (String typed : List.of("1.4", "1.0", "1.0.0.1", "1.0.0 ")) {
      assertEquals("`%s` is not the name of this run".formatted(typed), refused(pass(typed, "")));
    }
    assertEquals("`` is not the name of this run", refused(pass("", "")));
    story.may("ana", pass("1.0.0", ""));
    story.done("ana", "2.1");
    assertFalse(isDue("2.2"));
  }

  @Test
  void otherAnswersAndProceduresNeedNoConfirmation() {
    story.answered("ana", "2.1", new Outcome.NotApplicable(Optional.empty()));
    assertEquals("", refused(done("3.1")));
    assertTrue(isDue("2.2"));
  }

  @Test
  void somethingOpenBeforeItNeedsAReason() {
    story.done("ana", "1.1");
    assertEquals("1 item is open, failed or not signed off before 2.1", refused(pass("1.0.0", "")));
    assertEquals(
        "1 item is open, failed or not signed off before 2.1",
        refused(new Request.Several(List.of(pass("1.0.0", ""), done("2.1")))));
    story.may("ana", new Request.Several(List.of(pass("1.0.0", "agreed by phone"), done("2.1"))));
    assertEquals(List.of("1.2", "2.2"), story.outstanding());
  }

  @Test
  void undoingItAsksAgain() {
    story.done("ana", "1.1", "1.2").may("ana", pass("1.0.0", ""));
    assertFalse(isDue("2.1"));
    story.may("ana", new Request.Undo());
    assertTrue(isDue("2.1"));
  }

  @Test
  void theEndOfAPhaseWithOpenItemsNeedsAReason() {
    String before = story.item("1.1").phase().id();
    assertEquals(
        "2 items are open, failed or not signed off in phase 1",
        refused(new Request.Pass(before, "", Optional.empty())));
    story.may("ana", new Request.Pass(before, "", Reason.of("tomorrow")));
    assertTrue(isDue("2.1"));
  }
}

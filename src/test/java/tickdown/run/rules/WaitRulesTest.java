package tickdown.run.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.english.WaitText;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Story;
import tickdown.run.gate.Wait;
import tickdown.wording.StatedWait;

/// An item that waits.
class WaitRulesTest {
  private final Story story =
      new Story("# Ship\n- [ ] No errors for a day <!-- wait: 1d30m -->\n- [ ] Told\n");

  private Verdict done(Instant now, String... comment) {
    List<Evidence> evidence =
        List.of(comment).stream().<Evidence>map(Evidence.Comment::new).toList();
    return new Rules(story.run(), "ana", Optional.empty(), now)
        .on(new Request.Answer(story.item("1.1").id(), new Outcome.Done(), evidence));
  }

  private List<Event> record(Verdict verdict) {
    List<Event> events = ((Verdict.Accepted) verdict).happenings();
    story.add("ana", events);
    return events;
  }

  private Wait wait(String number) {
    Entry entry = story.item(number);
    return Wait.of(story.run(), entry).orElseThrow();
  }

  private Instant begun() {
    record(done(Instant.EPOCH));
    return wait("1.1").began().orElseThrow();
  }

  @Test
  void theFirstDoneBeginsTheWait() {
    assertEquals(Optional.empty(), Wait.of(story.run(), story.item("1.2")));
    assertEquals(Optional.empty(), wait("1.1").began());
    assertEquals(
        List.of(new Event.WaitBegan(AnswerRules.name(story.item("1.1")), Duration.ofMinutes(1470))),
        record(done(Instant.EPOCH)));
    assertEquals(List.of("1.1", "1.2"), story.outstanding());
    assertEquals(1, Wait.begun(story.run()).size());
  }

  @Test
  void doneIsRefusedWhileItLastsAndCompletesTheItemAfterwards() {
    Instant begun = begun();
    Instant later = begun.plus(Duration.ofHours(20));
    assertEquals(
        "1.1 waits for another 4 h 30 min",
        ((Verdict.Rejected) done(later)).refusal().sentence().text());
    assertEquals(
        "waits until 1970-01-02 00:30 (24 h 30 min left)",
        WaitText.of(
                new Wait(story.item("1.1"), Duration.ofMinutes(1470), Optional.of(Instant.EPOCH)),
                Instant.EPOCH,
                ZoneOffset.UTC)
            .text());
    record(done(begun.plus(Duration.ofMinutes(1470))));
    assertEquals(List.of("1.2"), story.outstanding());
  }

  @Test
  void aReasonEndsItEarlyAndUndoBringsItBack() {
    Instant begun = begun();
    List<Event> events = record(done(begun.plusSeconds(1), "nobody is using it"));
    assertEquals(2, events.size());
    assertEquals(List.of("1.2"), story.outstanding());
    story.may("ana", new Request.Undo());
    assertEquals(List.of("1.1", "1.2"), story.outstanding());
    assertEquals(Optional.of(begun), wait("1.1").began());
    story.may("ana", new Request.Undo());
    assertEquals(Optional.empty(), wait("1.1").began());
  }

  @Test
  void aWaitInWordsBeginsOnlyWhenItIsAskedFor() {
    Story ship =
        new Story(
            """
            # Ship
            - [ ] Monitor the lamp for 2 hours
            - [ ] Told
            - [ ] Sold
              - Watch the shop for 30 minutes.
            - [ ] Sent

            Keep an eye on the road for the first day.
            """);
    assertEquals(Optional.of(Duration.ofHours(2)), stated(ship, "1.1"));
    assertEquals(Optional.empty(), stated(ship, "1.2"));
    assertEquals(Optional.of(Duration.ofMinutes(30)), stated(ship, "1.3"));
    assertEquals(Optional.of(Duration.ofDays(1)), stated(ship, "1.4"));
    ship.done("ana", "1.4");
    assertEquals(Optional.empty(), stated(ship, "1.4"));

    Request wait = new Request.BeginWait(ship.item("1.1").id());
    ship.may("ana", wait);
    assertEquals(List.of("1.1", "1.2", "1.3"), ship.outstanding());
    assertEquals(Duration.ofHours(2), Wait.begun(ship.run()).getFirst().length());
    assertTrue(refusal(ship, wait).startsWith("1.1 waits for another "));
    assertEquals(
        "1.2 does not say how long to wait",
        refusal(ship, new Request.BeginWait(ship.item("1.2").id())));
    assertEquals(
        "1.4 is already done", refusal(ship, new Request.BeginWait(ship.item("1.4").id())));

    ship.may("ana", new Request.Undo());
    assertEquals(List.of(), Wait.begun(ship.run()));
    assertEquals(Optional.empty(), Wait.of(ship.run(), ship.item("1.1")));
    ship.done("ana", "1.1");
    assertEquals(List.of("1.2", "1.3"), ship.outstanding());
  }

  @Test
  void aWaitOfAnAnnotationMayBeginThatWay() {
    story.may("ana", new Request.BeginWait(story.item("1.1").id()));
    assertEquals(Duration.ofMinutes(1470), Wait.begun(story.run()).getFirst().length());
  }

  @Test
  void theLastItemOfTheWalkIsAskedForWhatTheNotesAtTheEndSay() {
    Story ship =
        new Story(
            """
            # Ship
            ## Sail
            - [ ] Told
            - [ ] Sold
            ## Emergency rollback
            - [ ] Row back
            ## Notes
            - Sail by day.
            - Watch the sea closely for first 24 hours.
            """);
    assertEquals(Optional.empty(), stated(ship, "1.1"));
    assertEquals(Optional.of(Duration.ofHours(24)), stated(ship, "1.2"));
    assertEquals(Optional.empty(), stated(ship, "2.1"));
  }

  private static Optional<Duration> stated(Story story, String number) {
    return Wait.stated(story.run(), story.item(number)).map(StatedWait::length);
  }

  private static String refusal(Story story, Request request) {
    return ((Verdict.Rejected) story.ask("ana", request)).refusal().sentence().text();
  }
}

package tickdown.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.attempt.Finding;

class TimelineTest {
  private final TimedRun run =
      new TimedRun(
          """
          # Ship
          ## Build
          - [ ] Keel laid
          - [ ] Hull painted
          - [ ] Mast set
          ## Launch
          - [ ] Tide is high
          - [ ] Bottle broken
          """);

  private Event waitBegan(String number, int minutes) {
    return new Event.WaitBegan(run.item(number), Duration.ofMinutes(minutes));
  }

  private Event failed(String number) {
    return run.answer(number, new Outcome.Failed(new Reason("it leaks")));
  }

  private Event checked(String number, Finding finding) {
    return new Event.Checked(run.item(number), "known", finding, Optional.empty());
  }

  @Test
  void anAnswerEndsTheTimeSinceTheOperatorsPreviousEvent() {
    run.at(5, "ana", run.done("1.1")).at(7, "ana", run.done("1.3"));
    assertEquals(List.of("working 0-5 1.1 ana", "working 5-7 1.3 ana"), run.spans());
  }

  @Test
  void theFirstAnswerOfAnotherOperatorCountsFromTheEventBeforeIt() {
    run.at(5, "ana", run.done("1.1")).at(8, "ben", run.done("1.2")).at(9, "ana", run.done("1.3"));
    assertEquals(
        List.of("working 0-5 1.1 ana", "working 5-8 1.2 ben", "working 5-9 1.3 ana"), run.spans());
  }

  @Test
  void anOperatorWhoJoinsLateWasNotAway() {
    run.at(5, "ana", run.done("1.1")).at(300, "ben", run.done("1.2"));
    assertEquals(List.of("working 0-5 1.1 ana"), run.spans());
  }

  @Test
  void whoRecordsNothingForMoreThanAnHourWasAway() {
    run.at(60, "ana", run.done("1.1")).at(121, "ana", run.done("1.2"));
    assertEquals(List.of("working 0-60 1.1 ana", "away 60-121 - ana"), run.spans());
  }

  @Test
  void itemsAnsweredTogetherShareTheTime() {
    run.at(6, "ana", run.done("1.1"), run.done("1.2"), run.done("1.3"));
    assertEquals(
        List.of("working 0-2 1.1 ana", "working 2-4 1.2 ana", "working 4-6 1.3 ana"), run.spans());
  }

  @Test
  void whatCannotBeSharedEquallyIsSharedToTheNanosecond() {
    TimedRun seven = new TimedRun("# A\n## B\n" + "- [ ] Sail\n".repeat(7));
    seven.at(
        1,
        "ana",
        seven.run().entries().stream()
            .map(entry -> seven.done(entry.number()))
            .toArray(Event[]::new));
    List<Span> spans = Timeline.of(seven.run()).spans();
    for (int i = 0; i < 7; i++) {
      assertEquals(
          Duration.ofMinutes(1).multipliedBy(i + 1).dividedBy(7),
          Duration.between(spans.getFirst().from(), spans.get(i).to()));
    }
  }

  @Test
  void aStepThatSucceededIsWorkHoweverLongItTook() {
    run.at(1, "ana", run.stepStarted("1.1", "make"));
    run.at(180, "ana", run.stepFinished("1.1", 0)).at(181, "ana", run.done("1.1"));
    assertEquals(List.of("working 0-181 1.1 ana"), run.spans());
  }

  @Test
  void anItemThatFailedFailsUntilItSucceeds() {
    run.at(1, "ana", run.stepStarted("1.1", "make"));
    run.at(3, "ana", run.stepFinished("1.1", 2));
    run.at(10, "ana", run.stepStarted("1.1", "make"));
    run.at(12, "ana", run.stepFinished("1.1", 0)).at(13, "ana", run.done("1.1"));
    run.at(15, "ana", failed("1.2")).at(16, "ana", run.done("1.3"));
    run.at(20, "ana", run.done("1.2"));
    assertEquals(
        List.of(
            "working 0-1 1.1 ana",
            "failing 1-10 1.1 ana",
            "working 10-13 1.1 ana",
            "failing 13-15 1.2 ana",
            "working 15-16 1.3 ana",
            "failing 16-20 1.2 ana"),
        run.spans());
    ItemTime keel = ItemTime.of(run.run().history()).get(run.item("1.1").id());
    assertEquals(2, keel.attempts());
    assertEquals(1, keel.failures());
    assertEquals(Duration.ofMinutes(13), keel.working());
    assertEquals(Duration.ofMinutes(9), keel.failing());
  }

  @Test
  void aCheckIsVerificationAlsoIfItTicks() {
    run.at(2, "ana", checked("1.1", new Finding.Holds("it floats")), run.done("1.1"));
    run.at(3, "ana", checked("1.2", new Finding.Denied("it leaks")));
    assertEquals(List.of("verifying 0-2 1.1 ana", "verifying 2-3 1.2 ana"), run.spans());
  }

  @Test
  void nobodyWorksOnAnItemThatOnlyWaits() {
    run.at(1, "ana", waitBegan("2.1", 30));
    run.at(11, "ana", run.done("1.1")).at(35, "ana", run.done("2.1"));
    assertEquals(
        List.of(
            "working 0-1 2.1 ana",
            "working 1-11 1.1 ana",
            "waiting 1-31 2.1 ana",
            "working 31-35 2.1 ana"),
        run.spans());
  }

  @Test
  void whatIsAnsweredLongAfterItsWaitWaitedOnlyAsLong() {
    run.at(1, "ana", waitBegan("2.1", 1)).at(3, "ana", waitBegan("2.2", 2));
    run.at(50, "ana", new Event.WaitEnded(run.item("2.1"), new Reason("errors")), failed("2.1"));
    Timeline timeline = Timeline.of(run.run());
    assertEquals(Duration.ofMinutes(3), timeline.waiting());
    assertEquals(Duration.ofMinutes(3), PhaseTime.of(run.run()).get(1).waiting());
  }

  @Test
  void aWaitEndsEarlyWithTheEventThatEndsIt() {
    run.at(0, "ana", waitBegan("2.1", 1440));
    run.at(120, "ana", new Event.WaitEnded(run.item("2.1"), new Reason("tide")), run.done("2.1"));
    assertEquals(List.of("waiting 0-120 2.1 ana"), run.spans());
  }

  @Test
  void aWaitThatNobodyEndedLastsUntilTheLastEventUnlessItWasUndone() {
    run.at(0, "ana", waitBegan("2.1", 1440)).at(30, "ana", run.done("1.1"));
    assertEquals(List.of("working 0-30 1.1 ana", "waiting 0-30 2.1 ana"), run.spans());
    TimedRun other = new TimedRun("# Ship\n- [ ] Tide is high\n- [ ] Told\n");
    other.at(1, "ana", new Event.WaitBegan(other.item("1.1"), Duration.ofHours(9)));
    other.at(2, "ana", new Event.Undone(other.lastAction())).at(9, "ana", other.done("1.2"));
    assertEquals(List.of("working 0-2 1.1 ana", "working 2-9 1.2 ana"), other.spans());
  }

  @Test
  void whatWasUndoneTookItsTimeAllTheSame() {
    run.at(5, "ana", run.done("1.1"));
    run.at(6, "ana", new Event.Undone(run.lastAction())).at(8, "ana", run.done("1.2"));
    assertEquals(List.of("working 0-6 1.1 ana", "working 6-8 1.2 ana"), run.spans());
  }

  @Test
  void aFailureThatWasUndoneNoLongerFails() {
    run.at(5, "ana", failed("1.1"));
    run.at(6, "ana", new Event.Undone(run.lastAction())).at(8, "ana", run.done("1.1"));
    assertEquals(List.of("failing 0-6 1.1 ana", "working 6-8 1.1 ana"), run.spans());
  }

  @Test
  void oneWrongTimeChangesNothingElse() {
    run.at(5, "ana", run.done("1.1")).at(900_000, "ana", run.done("1.2"));
    run.at(8, "ana", run.done("1.3")).at(-900_000, "ana", run.done("2.1"));
    run.at(9, "ana", run.done("2.2"));
    assertEquals(
        List.of("working 0-5 1.1 ana", "working 5-8 1.3 ana", "working 8-9 2.2 ana"), run.spans());
  }

  @Test
  void noSpanIsNegativeAndNoneOfAnOperatorOverlap() {
    Random random = new Random(7);
    List<String> numbers = List.of("1.1", "1.2", "1.3", "2.1", "2.2");
    for (int event = 0; event < 400; event++) {
      String number = numbers.get(random.nextInt(numbers.size()));
      Event what =
          switch (random.nextInt(6)) {
            case 0 -> failed(number);
            case 1 -> waitBegan(number, random.nextInt(200));
            case 2 -> checked(number, new Finding.Holds("so"));
            case 3 -> run.stepStarted(number, "make");
            case 4 -> run.stepFinished(number, random.nextInt(2));
            default -> run.done(number);
          };
      int minute = event * 20 + (random.nextInt(4) == 0 ? random.nextInt(2000) - 1000 : 0);
      run.at(minute, random.nextBoolean() ? "ana" : "ben", what);
    }
    Map<String, Span> latest = new HashMap<>();
    for (Span span : Timeline.of(run.run()).spans()) {
      assertTrue(span.from().isBefore(span.to()));
      if (span.kind() != Span.Kind.WAITING) {
        Span before = latest.put(span.by(), span);
        assertFalse(before != null && span.from().isBefore(before.to()), span.toString());
      }
    }
  }

  @Test
  void phasesSumTheirItemsAndWaitsAtTheSameTimeCountOnce() {
    run.at(5, "ana", run.done("1.1"), run.done("2.2"));
    run.at(5, "ana", waitBegan("1.2", 600), waitBegan("1.3", 600));
    run.at(20, "ana", new Event.Filled("name", "Ada"));
    run.at(65, "ana", run.done("2.1"));
    List<PhaseTime> phases = PhaseTime.of(run.run());
    assertEquals(Duration.ofSeconds(150), phases.get(0).working());
    assertEquals(Duration.ofMinutes(60), phases.get(0).waiting());
    assertEquals(
        Duration.ZERO,
        Duration.between(
            phases.get(0).during().orElseThrow().from(),
            phases.get(0).during().orElseThrow().to()));
    assertEquals(Duration.ofSeconds(45 * 60 + 150), phases.get(1).working());
    Timeline timeline = Timeline.of(run.run());
    assertEquals(Duration.ofMinutes(65), timeline.working());
    assertEquals(Duration.ofMinutes(60), timeline.waiting());
  }
}

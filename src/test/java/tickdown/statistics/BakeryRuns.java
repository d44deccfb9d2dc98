package tickdown.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tickdown.review.TimedRun;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.attempt.Finding;

/// Runs of one checklist, each a bit slower than the one before, for tests.
public final class BakeryRuns {
  static final String LIST =
      """
      # Bake
      ## Dough
      - [ ] Flour is weighed
      - [ ] Dough has rested for a while
      - [ ] Baker is told (if it is a holiday)
      - [ ] Floor is swept, all of it, also under the tables where nobody looks at all
      ## Oven
      - [ ] Oven is hot (`make oven`)
      - [ ] Crumbs are gone
      """;

  private BakeryRuns() {}

  /// Five runs, oldest first.
  public static List<PastRun> five() {
    return IntStream.range(0, 5).mapToObj(BakeryRuns::past).toList();
  }

  private static PastRun past(int index) {
    return PastRun.of("1." + index, run(index).run());
  }

  /// The run that took a few minutes more for each of `index`.
  static TimedRun run(int index) {
    int minute = 10_000 * index;
    TimedRun run = new TimedRun(LIST, "1." + index, minute);
    run.at(minute, "ana", new Event.Filled("flour", "rye"));
    run.at(minute + 10 + 10 * index, "ana", run.done("1.1"));
    minute += 10 + 10 * index;
    run.at(minute + 1, "ana", new Event.WaitBegan(run.item("1.2"), Duration.ofMinutes(30)));
    run.at(minute + 31, "ana", run.done("1.2"));
    run.at(minute + 32, "ana", run.answer("1.3", new Outcome.NotApplicable(Optional.empty())));
    run.at(
        minute + 33,
        "ana",
        run.answer("1.4", new Outcome.Skipped(new Reason("no time in week " + index))));
    run.at(minute + 34, "ana", run.stepStarted("2.1", "make oven"));
    run.at(minute + 36, "ana", run.stepFinished("2.1", index < 3 ? 1 : 0));
    run.at(minute + 38, "ana", run.done("2.1"));
    run.at(
        minute + 39,
        "ana",
        new Event.Checked(
            run.item("2.2"), "crumbs", new Finding.Denied("12 crumbs"), Optional.empty()));
    run.at(
        minute + 40,
        "ana",
        new Event.Answered(
            run.item("2.2"),
            new Outcome.Done(),
            List.of(new Evidence.Comment("they are small")),
            Optional.empty()));
    return run;
  }
}

package tickdown.english;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.run.RecordedEvent;
import tickdown.statistics.EarlierRuns;
import tickdown.statistics.EarlierRuns.Took;
import tickdown.statistics.Estimate;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// What earlier runs tell, in words.
public final class EarlierText {
  private EarlierText() {}

  /// `owed from 1.3.2: skipped by ben, 10-02: no staging`.
  public static Line owed(EarlierRuns.Debt debt, LocalTimes times) {
    RecordedEvent event = debt.given().event();
    Line answer =
        OutcomeText.by(debt.given().answer().outcome(), event, times.of(event.stamp().at()));
    Line line = Line.of("owed from %s: ", debt.run()).plus(answer);
    return (debt.isOverridden() ? line.plus(", although its check failed") : line).all(Tone.CARE);
  }

  /// `lesson from 1.3.2 (ben): announce it a day before`.
  public static Line of(EarlierRuns.Lesson lesson) {
    return Line.of(Tone.CARE, "lesson from %s (%s): %s", lesson.run(), lesson.by(), lesson.text());
  }

  /// `took 4 min in 1.3.2, 12 min in 1.3.1; waited 24 h in 1.3.2`; empty if nothing is known.
  public static Optional<Line> took(List<Took> took) {
    List<Line> parts =
        Stream.of(
                times("took", took, each -> each.time().working()),
                times("waited", took, each -> each.time().waiting()))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.joined("; ", parts).all(Tone.FAINT));
  }

  private static Optional<Line> times(String word, List<Took> took, Function<Took, Duration> what) {
    List<Line> parts =
        took.stream()
            .filter(each -> what.apply(each).toSeconds() > 0)
            .map(each -> Line.of("%s in %s", SpentText.of(what.apply(each)), each.run()))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of("%s %s", word, Line.joined(", ", parts)));
  }

  /// `about 25 min of work and 24 h of waiting left, from 3 earlier runs; they know 20 of 25 open
  /// items`.
  public static Line of(Estimate estimate) {
    List<Line> parts =
        Stream.of(part(estimate.working(), "work"), part(estimate.waiting(), "waiting"))
            .flatMap(Optional::stream)
            .toList();
    Line line =
        Line.of(
            "about %s left, from %s",
            Line.joined(" and ", parts), Plural.of(estimate.runs(), "earlier run"));
    int all = estimate.known() + estimate.unknown();
    return estimate.unknown() == 0
        ? line
        : line.plus(
            "; %s %s of %s",
            estimate.runs() == 1 ? "it knows" : "they know",
            estimate.known(),
            Plural.of(all, "open item"));
  }

  private static Optional<Line> part(Duration time, String what) {
    return time.toSeconds() > 0
        ? Optional.of(Line.of("%s of %s", SpentText.of(time), what))
        : Optional.empty();
  }
}

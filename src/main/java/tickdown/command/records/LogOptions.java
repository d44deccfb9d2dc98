package tickdown.command.records;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tickdown.command.options.Arguments;
import tickdown.report.EventFilter;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.TimeRange;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// Which events `tickdown log` prints.
final class LogOptions {
  private Optional<String> item = Optional.empty();
  private Optional<String> by = Optional.empty();
  private Optional<String> since = Optional.empty();
  private Optional<String> until = Optional.empty();
  private Optional<String> last = Optional.empty();
  private boolean isUtc;

  void declare(Arguments arguments) {
    arguments
        .option(
            "--item",
            "ITEM",
            "Only what is about this item: its number, its id, or words of its text; or a section"
                + " or phase.",
            given -> item = Optional.of(given))
        .option(
            "--by", "NAME", "Only what this operator recorded.", given -> by = Optional.of(given))
        .option("--since", "TIME", "Only from this time on.", given -> since = Optional.of(given))
        .option(
            "--until",
            "TIME",
            "Only up to the end of this time.",
            given -> until = Optional.of(given))
        .option(
            "-n, --last",
            "COUNT",
            "Only the last COUNT of these.",
            given -> last = Optional.of(given))
        .flag("--utc", "Print and read times in UTC.", () -> isUtc = true);
  }

  /// The zone of all times.
  ZoneId zone(Environment environment) {
    return isUtc ? ZoneOffset.UTC : environment.zone();
  }

  /// The filter in this run, without the count.
  EventFilter filter(OpenRun opened, Environment environment) {
    return new EventFilter(
        item.map(opened::ids),
        by,
        since.map(given -> time("--since", given, environment).from()),
        until.map(given -> time("--until", given, environment)).map(LogOptions::end));
  }

  /// A moment itself counts as well.
  private static Instant end(TimeRange range) {
    return range.from().equals(range.to()) ? range.to().plusNanos(1) : range.to();
  }

  private TimeRange time(String option, String given, Environment environment) {
    return TimeRange.read(given, environment.clock().instant(), zone(environment))
        .orElseThrow(() ->
            new Failure(
                Line.of("`%s` is not a time", given),
                Line.of(
                    "%s takes a date (2026-11-22), a time (10:01), both, `today`, `yesterday`, or"
                        + " how long ago (2h, 3d)",
                    option)));
  }

  /// Those of `events` that are wanted.
  List<RecordedEvent> wanted(EventFilter filter, List<RecordedEvent> events, Run run) {
    List<RecordedEvent> wanted = filter.of(events, run);
    return wanted.subList(Math.max(0, wanted.size() - count()), wanted.size());
  }

  private int count() {
    return last.map(LogOptions::number).orElse(Integer.MAX_VALUE);
  }

  private static int number(String given) {
    if (given.isEmpty()
        || given.length() > 9
        || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Failure(
          Line.of("`%s` is not a number of events", given), "`-n 5` prints the last five");
    }
    return Integer.parseInt(given);
  }
}

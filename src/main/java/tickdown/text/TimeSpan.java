package tickdown.text;

import java.time.Duration;

/// Lengths of time for people.
public final class TimeSpan {
  private TimeSpan() {}

  /// A duration in its two largest units, rounded down: `850 ms`, `12 s`, `1 min 5 s`, `23 h 40
  /// min`, `3 days`.
  public static String of(Duration duration) {
    if (duration.toSeconds() == 0) {
      return duration.toMillis() + " ms";
    }
    if (duration.toMinutes() == 0) {
      return duration.toSeconds() + " s";
    }
    if (duration.toHours() == 0) {
      return joined(duration.toMinutes() + " min", duration.toSecondsPart(), " s");
    }
    if (duration.toHours() < 48) {
      return joined(duration.toHours() + " h", duration.toMinutesPart(), " min");
    }
    return joined(duration.toDays() + " days", duration.toHoursPart(), " h");
  }

  private static String joined(String large, int small, String unit) {
    return small == 0 ? large : large + " " + small + unit;
  }
}

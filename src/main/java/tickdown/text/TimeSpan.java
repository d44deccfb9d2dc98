package tickdown.text;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

  /// `1h30m` as a duration; the units are `ms`, `s`, `m` or `min`, `h` and `d`. Zero if there is
  /// none.
  public static Duration read(String written) {
    return Units.ONE
        .matcher(written)
        .results()
        .map(TimeSpan::part)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration part(MatchResult part) {
    long count = Long.parseLong(part.group(1));
    return switch (part.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> Duration.ofMinutes(count);
    };
  }

  /// Compiled on first use.
  private static final class Units {
    static final Pattern ONE = Pattern.compile("([0-9]{1,6})(ms|s|min|m|h|d)");
  }
}

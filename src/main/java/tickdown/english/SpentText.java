package tickdown.english;

import java.time.Duration;
import tickdown.text.TimeSpan;

/// Time that was spent, as precisely as it matters.
public final class SpentText {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofHours(10);

  private SpentText() {}

  /// `42 s`, `25 min`, `1 h 20 min`, `24 h`.
  public static String of(Duration spent) {
    if (spent.compareTo(MINUTE) < 0) {
      return spent.toSeconds() + " s";
    }
    return TimeSpan.of(
        spent.compareTo(LONG) < 0
            ? Duration.ofMinutes(spent.plusSeconds(30).toMinutes())
            : Duration.ofHours(spent.plusMinutes(30).toHours()));
  }
}

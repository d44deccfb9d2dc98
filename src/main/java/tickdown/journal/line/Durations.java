package tickdown.journal.line;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/// Lengths of time in a journal, as ISO 8601 writes them: `PT24H`.
final class Durations {
  private Durations() {}

  /// The length of time; empty if the text is none, or a negative one.
  static Optional<Duration> of(String text) {
    try {
      return Optional.of(Duration.parse(text)).filter(length -> !length.isNegative());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

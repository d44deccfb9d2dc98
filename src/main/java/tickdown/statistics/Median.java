package tickdown.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The median of several durations: half of them are not longer.
final class Median {
  private Median() {}

  /// The median, between the two in the middle if their number is even; empty if there are none.
  static Optional<Duration> of(List<Duration> durations) {
    if (durations.isEmpty()) {
      return Optional.empty();
    }
    List<Duration> sorted = durations.stream().sorted().toList();
    Duration upper = sorted.get(sorted.size() / 2);
    Duration lower = sorted.get((sorted.size() - 1) / 2);
    return Optional.of(lower.plus(upper).dividedBy(2));
  }
}

package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tickdown.run.History;
import tickdown.run.Run;

/// What the time of a run was spent on, for charts and sums. Follows from the journal alone.
///
/// Spans of one operator do not overlap, except waits.
///
/// @param spans in the order in which they began
public record Timeline(List<Span> spans) {

  public Timeline {
    spans = List.copyOf(spans);
  }

  /// What the time of a run was spent on.
  public static Timeline of(Run run) {
    return of(run.history());
  }

  /// What the time of a run was spent on.
  public static Timeline of(History history) {
    List<Instant> times = EventTimes.of(history.events());
    return new Timeline(
        Stream.concat(WorkSpans.of(history, times).stream(), WaitSpans.of(history, times).stream())
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList());
  }

  /// The time that operators were busy; operators who work at the same time count each.
  public Duration working() {
    return busy(spans);
  }

  /// The time during which at least one item waited.
  public Duration waiting() {
    return waiting(spans);
  }

  /// The sum of the lengths of those of `spans` in which somebody was busy.
  static Duration busy(List<Span> spans) {
    return spans.stream()
        .filter(span -> span.kind().isBusy())
        .map(Span::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// The time that the waits among `spans`, which are in order, cover.
  static Duration waiting(List<Span> spans) {
    Duration sum = Duration.ZERO;
    Instant covered = Instant.MIN;
    for (Span span : spans) {
      if (span.kind() == Span.Kind.WAITING && span.to().isAfter(covered)) {
        Instant from = span.from().isAfter(covered) ? span.from() : covered;
        sum = sum.plus(Duration.between(from, span.to()));
        covered = span.to();
      }
    }
    return sum;
  }
}

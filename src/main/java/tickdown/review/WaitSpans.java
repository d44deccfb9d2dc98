package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;

/// Finds the time that items waited: from the beginning of a wait until its end, or before that
/// until it was ended, its item was settled or reopened, or the last event. How long nobody answers
/// an item whose wait is over is no waiting. A wait that was undone does not count.
final class WaitSpans {

  /// A wait that has begun.
  ///
  /// @param due when it is over
  private record Open(Instant from, Instant due, ItemName item, String by) {}

  private final Map<String, Open> open = new LinkedHashMap<>();
  private final List<Span> spans = new ArrayList<>();

  private WaitSpans() {}

  /// The waits of a run.
  ///
  /// @param times when its events happened
  static List<Span> of(History history, List<Instant> times) {
    WaitSpans waits = new WaitSpans();
    for (int i = 0; i < times.size(); i++) {
      RecordedEvent event = history.events().get(i);
      if (history.holds(event)) {
        waits.add(event, times.get(i));
      }
    }
    if (!times.isEmpty()) {
      List.copyOf(waits.open.keySet()).forEach(id -> waits.end(id, times.getLast()));
    }
    return waits.spans;
  }

  private void add(RecordedEvent event, Instant at) {
    endedBy(event.what()).ifPresent(id -> end(id, at));
    if (event.what() instanceof Event.WaitBegan(ItemName item, Duration length)) {
      end(item.id(), at);
      open.put(item.id(), new Open(at, at.plus(length), item, event.by()));
    }
  }

  /// The id of the item whose wait the event ends, if it has begun.
  static Optional<String> endedBy(Event event) {
    return switch (event) {
      case Event.WaitEnded(ItemName item, var _) -> Optional.of(item.id());
      case Event.Answered answer
          when answer.outcome().isSettled() || answer.outcome() instanceof Outcome.Open ->
          Optional.of(answer.item().id());
      default -> Optional.empty();
    };
  }

  private void end(String id, Instant at) {
    Open wait = open.remove(id);
    if (wait != null && at.isAfter(wait.from()) && wait.due().isAfter(wait.from())) {
      Instant to = wait.due().isBefore(at) ? wait.due() : at;
      spans.add(new Span(Span.Kind.WAITING, wait.from(), to, Optional.of(wait.item()), wait.by()));
    }
  }
}

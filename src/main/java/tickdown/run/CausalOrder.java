package tickdown.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The one order of the events of several writers, whatever the order in which they arrived: an
/// event comes after everything that its writer had seen, and among those that nothing else puts in
/// order, the earlier [HybridClock] comes first.
///
/// The result depends on the set of events only, so merging is commutative, associative and
/// idempotent. It also holds for what no honest writer would write: where events claim to have seen
/// each other in a circle, the earliest goes first.
public final class CausalOrder {
  private static final Comparator<RecordedEvent> EARLIER =
      Comparator.comparing((RecordedEvent event) -> event.stamp().written().clock())
          .thenComparing(event -> event.stamp().written().writer());

  private final Map<String, Deque<RecordedEvent>> waiting = new TreeMap<>();
  private final List<RecordedEvent> ordered;

  private CausalOrder(int size) {
    ordered = new ArrayList<>(size);
  }

  /// These events in order, each once. The start of the run is always the first.
  public static List<RecordedEvent> of(List<RecordedEvent> events) {
    if (isInOrder(events)) {
      return events;
    }
    CausalOrder order = new CausalOrder(events.size());
    Optional<RecordedEvent> start =
        events.stream().filter(event -> event.what() instanceof Event.Started).min(EARLIER);
    start.ifPresent(order.ordered::add);
    order.queue(events, start.map(RecordedEvent::id).orElse(""));
    return order.result();
  }

  /// The events of both, in order.
  public static List<RecordedEvent> merged(List<RecordedEvent> some, List<RecordedEvent> others) {
    List<RecordedEvent> all = new ArrayList<>(some);
    all.addAll(others);
    return of(all);
  }

  /// Whether each event was written by someone who had seen all before it, as in a run that nobody
  /// shares.
  private static boolean isInOrder(List<RecordedEvent> events) {
    Sight sight = new Sight();
    for (RecordedEvent event : events) {
      if (!sight.isNext(event)) {
        return false;
      }
      sight.note(event);
    }
    return true;
  }

  /// @param start the id of the start of the run, which is in its place. A repaired journal may
  ///   have a higher number for it than for what follows.
  private void queue(List<RecordedEvent> events, String start) {
    Map<String, Map<Long, RecordedEvent>> byWriter = new HashMap<>();
    for (RecordedEvent event : events) {
      if (event.id().equals(start)) {
        continue;
      }
      Stamp.Written written = event.stamp().written();
      byWriter
          .computeIfAbsent(written.writer(), _ -> new TreeMap<>())
          .putIfAbsent(written.sequence(), event);
    }
    byWriter.forEach((writer, own) -> waiting.put(writer, new ArrayDeque<>(own.values())));
  }

  private List<RecordedEvent> result() {
    while (!waiting.isEmpty()) {
      take(next());
    }
    return List.copyOf(ordered);
  }

  private Stream<RecordedEvent> heads() {
    return waiting.values().stream().map(Deque::getFirst);
  }

  private RecordedEvent next() {
    return heads().filter(this::isReady).min(EARLIER).or(() -> heads().min(EARLIER)).orElseThrow();
  }

  /// Whether everything is in its place that this event's writer had seen by then. What has not
  /// arrived is not waited for.
  private boolean isReady(RecordedEvent event) {
    return event.stamp().written().seen().entrySet().stream().noneMatch(this::isWaiting);
  }

  private boolean isWaiting(Map.Entry<String, Long> seen) {
    Deque<RecordedEvent> others = waiting.get(seen.getKey());
    return others != null && others.getFirst().stamp().written().sequence() <= seen.getValue();
  }

  private void take(RecordedEvent event) {
    String writer = event.stamp().written().writer();
    Deque<RecordedEvent> own = waiting.get(writer);
    ordered.add(own.removeFirst());
    if (own.isEmpty()) {
      waiting.remove(writer);
    }
  }
}

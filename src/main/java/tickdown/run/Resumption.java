package tickdown.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;

/// What an operator needs to know when resuming a run.
///
/// @param stopped when the operator's last answer was recorded, if there is one
/// @param at the next item
/// @param since what others have recorded since then, or everything by others if the operator is
///   new to the run
public record Resumption(Optional<Instant> stopped, Optional<Entry> at, List<RecordedEvent> since) {

  public Resumption {
    since = List.copyOf(since);
  }

  /// What `operator` needs to know when resuming `run`.
  public static Resumption of(Run run, String operator) {
    List<RecordedEvent> events = run.events();
    int last = lastIndex(events, operator);
    List<RecordedEvent> since =
        events.subList(last + 1, events.size()).stream()
            .filter(event -> !(event.what() instanceof Event.Started))
            .toList();
    Optional<Instant> stopped =
        events.reversed().stream()
            .filter(event -> event.what() instanceof Event.Answered && event.by().equals(operator))
            .findFirst()
            .map(event -> event.stamp().at());
    return new Resumption(stopped, at(new Route(run), operator), since);
  }

  /// The next item, in the procedure that was not finished or in the walk.
  private static Optional<Entry> at(Route route, String operator) {
    return route.procedure(operator).or(() -> route.start(operator));
  }

  private static int lastIndex(List<RecordedEvent> events, String operator) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).by().equals(operator)) {
        return i;
      }
    }
    return -1;
  }
}

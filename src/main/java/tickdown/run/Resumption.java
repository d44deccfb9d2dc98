package tickdown.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;

/// What an operator needs to know when resuming a run.
///
/// @param stopped when the operator's last answer was recorded, if there is one
/// @param at the next item
/// @param since what others have recorded since then, or what has arrived from them since, or
///   everything by others if the operator is new to the run
public record Resumption(Optional<Instant> stopped, Optional<Entry> at, List<RecordedEvent> since) {

  public Resumption {
    since = List.copyOf(since);
  }

  /// What `operator` needs to know when resuming `run`.
  public static Resumption of(Run run, String operator) {
    List<RecordedEvent> events = run.events();
    List<RecordedEvent> since =
        unseen(events, lastIndex(events, operator)).stream()
            .filter(event -> !(event.what() instanceof Event.Started))
            .filter(event -> !event.by().equals(operator))
            .toList();
    Optional<Instant> stopped =
        events.reversed().stream()
            .filter(event -> event.what() instanceof Event.Answered && event.by().equals(operator))
            .findFirst()
            .map(event -> event.stamp().at());
    return new Resumption(stopped, new Route(run).next(operator), since);
  }

  /// What was not known when the event with this index was recorded: what follows it, and what
  /// other writers had recorded before it, but had not arrived yet.
  private static List<RecordedEvent> unseen(List<RecordedEvent> events, int last) {
    if (last < 0) {
      return events;
    }
    Sight sight = new Sight();
    List<RecordedEvent> until = events.subList(0, last + 1);
    until.forEach(sight::note);
    return Stream.concat(
            until.stream().filter(event -> !isKnown(sight, events.get(last), event)),
            events.subList(last + 1, events.size()).stream())
        .toList();
  }

  private static boolean isKnown(Sight sight, RecordedEvent last, RecordedEvent event) {
    return event == last || sight.reaches(last, event);
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

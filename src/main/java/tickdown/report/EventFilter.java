package tickdown.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// Which events of a run are wanted.
///
/// @param items the ids of the items that they are about; empty for all events
/// @param by the operator, in any case
/// @param since not before this moment
/// @param until before this moment
public record EventFilter(
    Optional<Set<String>> items,
    Optional<String> by,
    Optional<Instant> since,
    Optional<Instant> until) {

  /// All events.
  public static final EventFilter ALL =
      new EventFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public EventFilter {
    items = items.map(Set::copyOf);
  }

  /// Those of `events` that are wanted, in the same order.
  public List<RecordedEvent> of(List<RecordedEvent> events, Run run) {
    return events.stream().filter(event -> accepts(event, run)).toList();
  }

  private boolean accepts(RecordedEvent event, Run run) {
    Instant at = event.stamp().at();
    return by.filter(name -> !name.equalsIgnoreCase(event.by())).isEmpty()
        && since.filter(at::isBefore).isEmpty()
        && until.filter(end -> !at.isBefore(end)).isEmpty()
        && items.filter(ids -> !isAbout(event.what(), ids, run)).isEmpty();
  }

  /// Whether an event is about one of these items; undoing is about what was undone, and a gate
  /// before an item about that item.
  private static boolean isAbout(Event what, Set<String> ids, Run run) {
    return switch (what) {
      case Event.Undone(String action) -> isActionAbout(action, ids, run);
      case Event.Redone(String action) -> isActionAbout(action, ids, run);
      case Event.GatePassed(String gate, var _, var _) -> ids.contains(gate);
      default -> what.about().map(ItemName::id).filter(ids::contains).isPresent();
    };
  }

  private static boolean isActionAbout(String action, Set<String> ids, Run run) {
    return run.history().action(action).stream()
        .flatMap(event -> event.what().about().stream())
        .anyMatch(item -> ids.contains(item.id()));
  }
}

package tickdown.exchange.state;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Who drives a shared run without its lease, because the remote could not be asked; the journal
/// alone knows of it.
///
/// @param writer the writer's id
/// @param by the operator; foreign text
/// @param since since when
public record Unleased(String writer, String by, Instant since) {

  /// Whoever was the last to begin to drive, if that was without the lease and they have not
  /// stopped. That another operator has stopped changes nothing.
  ///
  /// @param events all events of the run
  public static Optional<Unleased> of(List<RecordedEvent> events) {
    Set<String> left = new HashSet<>();
    for (RecordedEvent event : events.reversed()) {
      String writer = event.stamp().written().writer();
      switch (event.what()) {
        case Event.DriverLeft() -> left.add(writer);
        case Event.DriverTaken(var _, var _, boolean hasLease) -> {
          return hasLease || left.contains(writer)
              ? Optional.empty()
              : Optional.of(new Unleased(writer, event.by(), event.stamp().at()));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /// The same, if it is this writer.
  public static Optional<Unleased> of(List<RecordedEvent> events, String writer) {
    return of(events).filter(each -> each.writer().equals(writer));
  }
}

package tickdown.exchange.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// That somebody's driving without the lease was ended, because somebody else had it.
///
/// @param by who drove without it; foreign text
/// @param to who had it; foreign text
/// @param at when the remote said so
public record UnleasedEnd(String by, String to, Instant at) {

  /// The last thing that happened to the driving of a run, if it was this.
  ///
  /// @param events all events of the run
  public static Optional<UnleasedEnd> latest(List<RecordedEvent> events) {
    for (RecordedEvent event : events.reversed()) {
      switch (event.what()) {
        case Event.DriverTaken _ -> {
          return Optional.empty();
        }
        case Event.DriverLeft(var _, var to) -> {
          return to.map(holder -> new UnleasedEnd(event.by(), holder, event.stamp().at()));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}

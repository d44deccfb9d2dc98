package tickdown.exchange;

import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.git.refs.Trouble;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// What became of one exchange.
///
/// @param sharing what is known after it
/// @param received the events of others that it brought
/// @param sent how many lines it took to the remote
/// @param failure the kind of trouble that ended it, if it did not succeed; the words are in the
///   sharing
/// @param settled what was recorded of the operator's driving without the lease, which has ended:
///   an [Event.DriverLeft] or an [Event.DriverTaken]
public record Exchanged(
    Sharing sharing,
    List<RecordedEvent> received,
    long sent,
    Optional<Trouble.Kind> failure,
    Optional<Event> settled) {

  public Exchanged {
    received = List.copyOf(received);
  }
}

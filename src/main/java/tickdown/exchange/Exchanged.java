package tickdown.exchange;

import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.git.refs.Trouble;
import tickdown.run.RecordedEvent;

/// What became of one exchange.
///
/// @param sharing what is known after it
/// @param received the events of others that it brought
/// @param sent how many lines it took to the remote
/// @param failure the kind of trouble that ended it, if it did not succeed; the words are in the
///   sharing
public record Exchanged(
    Sharing sharing, List<RecordedEvent> received, long sent, Optional<Trouble.Kind> failure) {

  public Exchanged {
    received = List.copyOf(received);
  }
}

package tickdown.screen;

import java.time.Instant;
import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.run.gate.Head;

/// The surroundings at this moment, which do not depend on the operator.
///
/// @param head the commit that is checked out
/// @param edited whether the checklist file has changed since it was read
/// @param sharing what is known of the exchange of the run; empty if it is not shared
public record ScreenContext(
    Size size, Instant now, Head head, boolean edited, Optional<Sharing> sharing) {

  /// With a checklist file that has not changed, of a run that is not shared, and a commit of which
  /// nothing else is known.
  public ScreenContext(Size size, Instant now, Optional<String> head) {
    this(size, now, Head.of(head), false, Optional.empty());
  }

  ScreenContext with(Size size) {
    return new ScreenContext(size, now, head, edited, sharing);
  }

  ScreenContext with(Optional<Sharing> sharing) {
    return new ScreenContext(size, now, head, edited, sharing);
  }
}

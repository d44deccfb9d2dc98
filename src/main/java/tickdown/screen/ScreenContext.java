package tickdown.screen;

import java.time.Instant;
import java.util.Optional;
import tickdown.run.gate.Head;

/// The surroundings at this moment, which do not depend on the operator.
///
/// @param head the commit that is checked out
/// @param edited whether the checklist file has changed since it was read, or the run has adopted
///   another version
public record ScreenContext(Size size, Instant now, Head head, boolean edited) {

  /// With a checklist file that has not changed, and a commit of which nothing else is known.
  public ScreenContext(Size size, Instant now, Optional<String> head) {
    this(size, now, Head.of(head), false);
  }

  ScreenContext with(Size size) {
    return new ScreenContext(size, now, head, edited);
  }
}

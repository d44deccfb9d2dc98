package tickdown.screen;

import java.time.Instant;
import java.util.Optional;

/// The surroundings at this moment, which do not depend on the operator.
///
/// @param head the commit that is checked out
public record ScreenContext(Size size, Instant now, Optional<String> head) {

  ScreenContext with(Size size) {
    return new ScreenContext(size, now, head);
  }
}

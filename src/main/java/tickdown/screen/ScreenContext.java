package tickdown.screen;

import java.time.Instant;
import java.util.Optional;

/// What happens to be so just now, whatever the operator does.
///
/// @param head the commit that is checked out
public record ScreenContext(Size size, Instant now, Optional<String> head) {

  ScreenContext with(Size size) {
    return new ScreenContext(size, now, head);
  }
}

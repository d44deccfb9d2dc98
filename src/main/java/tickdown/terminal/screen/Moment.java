package tickdown.terminal.screen;

import java.time.Instant;
import java.util.Optional;

/// What happens to be so just now, whatever the operator does.
///
/// @param head the commit that is checked out
public record Moment(Size size, Instant now, Optional<String> head) {

  Moment with(Size size) {
    return new Moment(size, now, head);
  }
}

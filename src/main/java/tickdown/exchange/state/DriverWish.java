package tickdown.exchange.state;

import java.util.Optional;
import tickdown.run.Reason;

/// What an operator wants of the lease of a shared run.
public sealed interface DriverWish {

  /// To drive, if nobody else does.
  record Drive() implements DriverWish {}

  /// To drive, although somebody else does.
  ///
  /// @param from the writer that it is taken from; if it is another one by now, it is not taken.
  ///   Empty if it does not matter
  record TakeOver(Optional<String> from, Optional<Reason> why) implements DriverWish {}

  /// Not to drive any more.
  record Leave(Optional<Reason> why) implements DriverWish {}
}

package tickdown.exchange.state;

import java.time.Instant;
import java.util.Optional;

/// Who drives a shared run: the lease, as the remote has it.
///
/// @param commit the commit that it is at
/// @param holder who holds it; empty if the last one has left it
/// @param since since when
public record Lease(String commit, Optional<Holder> holder, Instant since) {

  /// A driver.
  ///
  /// @param writer the writer's id
  /// @param by the operator; foreign text
  public record Holder(String writer, String by) {}
}

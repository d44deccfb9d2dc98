package tickdown.exchange.state;

import java.util.Optional;

/// What became of a [DriverWish].
public sealed interface DriverChange {

  /// The operator drives now.
  ///
  /// @param from who drove before, if anybody did
  record Taken(Optional<Lease.Holder> from) implements DriverChange {}

  /// The operator drove already.
  record Kept() implements DriverChange {}

  /// The operator drove, and nobody does now.
  record Left() implements DriverChange {}

  /// The operator drove without the lease, and does not any more.
  ///
  /// @param other who has the lease, as far as is known, if anybody has
  record Stopped(Optional<Lease.Holder> other) implements DriverChange {}

  /// Another operator drives.
  record HeldBy(Lease.Holder other) implements DriverChange {}

  /// Nobody drives, so that nobody can stop.
  record Unheld() implements DriverChange {}

  /// It is not known who drives now.
  record Failed(Setback why) implements DriverChange {}
}

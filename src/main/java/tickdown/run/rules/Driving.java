package tickdown.run.rules;

import tickdown.text.Line;

/// Who drives a run, as far as it is known at this moment.
public sealed interface Driving {

  /// The run is not shared, so whoever walks it may do everything.
  record Alone() implements Driving {}

  /// The lease is held here.
  record Here() implements Driving {}

  /// The operator drives without the lease, and has said why.
  record Overridden() implements Driving {}

  /// Another operator holds the lease.
  record Other(String by) implements Driving {}

  /// Nobody holds the lease.
  record Nobody() implements Driving {}

  /// It cannot be found out.
  ///
  /// @param why why not, without a full stop
  /// @param wasHere whether the lease was held here when the remote was last heard from
  record Unknown(Line why, boolean wasHere) implements Driving {}
}

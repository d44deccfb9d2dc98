package tickdown.walk;

import tickdown.checklist.Entry;
import tickdown.exchange.state.DriverWish;
import tickdown.run.Run;
import tickdown.run.rules.Request;

/// What takes the remote of a shared run, and so takes a while. The walk waits for the answer, and
/// can be left meanwhile.
public sealed interface RemoteTask {

  /// Find out who drives, because somebody wants to do what cannot be undone.
  ///
  /// @param item the item that cannot be undone
  /// @param then what to do if the operator drives
  record SeeDriver(Entry item, Then then) implements RemoteTask {}

  /// Take the lease, take it over, or leave it.
  record ChangeDriver(DriverWish wish) implements RemoteTask {}

  /// Exchange the run.
  record Exchange() implements RemoteTask {}

  /// What waits for the answer.
  sealed interface Then {

    /// A request that was made.
    ///
    /// @param seen the run as the operator saw it
    record Recording(Request request, Run seen) implements Then {}

    /// A word about which nothing was asked yet.
    ///
    /// @param rest what follows it
    record Obeying(TypedCommand word, String rest) implements Then {}
  }
}

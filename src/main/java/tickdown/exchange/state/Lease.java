package tickdown.exchange.state;

import java.time.Instant;
import java.util.Optional;

/// Who drives a shared run: the lease, as the remote has it.
///
/// @param commit the commit that it is at; empty if none was ever read
/// @param holder who was given it last; empty if the last one has left it
/// @param since since when
/// @param alarm what is wrong with its ref, if anything is
public record Lease(String commit, Optional<Holder> holder, Instant since, Optional<Alarm> alarm) {

  /// A driver.
  ///
  /// @param writer the writer's id
  /// @param by the operator; foreign text
  public record Holder(String writer, String by) {}

  /// A lease whose ref is as it should be.
  public Lease(String commit, Optional<Holder> holder, Instant since) {
    this(commit, holder, since, Optional.empty());
  }

  /// Who drives; empty as well while something is wrong with the ref.
  public Optional<Holder> driver() {
    return alarm.isPresent() ? Optional.empty() : holder;
  }

  /// What is wrong with its ref, if anything is.
  public Optional<Suspect> suspect() {
    return alarm.map(what -> new Suspect("driver", "the driver", false, what));
  }

  /// The same with other doubts about it, or none.
  public Lease with(Optional<Alarm> other) {
    return new Lease(commit, holder, since, other);
  }
}

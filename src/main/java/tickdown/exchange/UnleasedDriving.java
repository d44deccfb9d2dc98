package tickdown.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
import tickdown.git.Manner;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// Driving without the lease, which lasts until the remote says who has it. If somebody else does,
/// it ends there, and the journal says so. If nobody does, the operator takes it: they drive
/// anyway, and now nobody else begins to.
///
/// Where the ref of the lease is in doubt, the remote has said nothing, and it goes on.
final class UnleasedDriving {
  private final Journal journal;
  private final Author author;
  private final LeaseRef lease;

  UnleasedDriving(Journal journal, Author author, LeaseRef lease) {
    this.journal = journal;
    this.author = author;
    this.lease = lease;
  }

  /// How it ended.
  ///
  /// @param sharing what is known afterwards
  /// @param recorded what is still to be sent
  record End(Sharing sharing, Event recorded) {}

  /// Ends it after an exchange that succeeded; empty if this folder's writer does not drive so, or
  /// goes on.
  Optional<End> ended(Sharing sharing, Instant now, Manner manner) {
    if (!isOn(journal.events()) || sharing.lease().flatMap(Lease::alarm).isPresent()) {
      return Optional.empty();
    }
    Optional<Lease.Holder> holder = sharing.lease().flatMap(Lease::driver);
    Optional<String> other =
        holder.filter(each -> !each.writer().equals(author.writer())).map(Lease.Holder::by);
    if (other.isPresent() || History.isFinished(journal.events())) {
      return Optional.of(recorded(sharing, new Event.DriverLeft(Optional.empty(), other)));
    }
    return holder.isPresent()
        ? Optional.of(recorded(sharing, given()))
        : taken(sharing, now, manner).map(known -> recorded(known, given()));
  }

  private static Event given() {
    return new Event.DriverTaken(Optional.empty(), Optional.empty(), true);
  }

  /// Takes the lease that nobody has. Somebody may be faster, and then has it. Where the remote
  /// does not let it be taken, the run was exchanged all the same.
  private Optional<Sharing> taken(Sharing sharing, Instant now, Manner manner) {
    try {
      Lease taken = lease.moved(sharing.lease(), author, true, now, manner);
      return Optional.of(sharing.drivenBy(Optional.of(taken)));
    } catch (ExchangeFailed why) {
      if (why.isPassing()) {
        throw why;
      }
      return Optional.empty();
    }
  }

  private boolean isOn(List<RecordedEvent> events) {
    return Unleased.of(events, author.writer()).isPresent();
  }

  /// Records it, unless another program of the operator was faster.
  private End recorded(Sharing sharing, Event what) {
    journal.appendAside(
        events -> isOn(events) ? Verdict.granted(what) : new Verdict.Accepted(List.of()));
    return new End(sharing, what);
  }
}

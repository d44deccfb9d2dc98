package tickdown.exchange;

import java.util.Optional;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
import tickdown.git.Manner;
import tickdown.journal.Journal;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.rules.Verdict;

/// Takes the lease of a run, takes it over or leaves it, and records that: exchanges first, so that
/// it is known who drives, and again afterwards, so that the others know.
///
/// @param writer the writer of this folder
/// @param item the id of the item that the operator is at
/// @param manner whether git may ask
public record DriverSeat(
    RunExchange exchange, Journal journal, String writer, Optional<String> item, Manner manner) {

  /// What has changed.
  ///
  /// @param sharing what is known of the exchange now
  public record Result(Sharing sharing, DriverChange change) {}

  /// Does as wished, as far as the remote agrees.
  public Result changed(Sharing before, DriverWish wish) {
    boolean isUnleased = Unleased.of(journal.events(), writer).isPresent();
    if (wish instanceof DriverWish.Leave(var why) && isUnleased) {
      return stopped(before, why);
    }
    Exchanged first = exchange.once(before, item, manner);
    Sharing now = first.sharing();
    if (first.failure().isPresent()) {
      return failed(now);
    }
    Optional<Lease.Holder> holder = now.lease().flatMap(Lease::driver);
    Optional<Lease.Holder> other = other(now);
    boolean isOwn = holder.isPresent() && other.isEmpty();
    return switch (wish) {
      case DriverWish.Leave(var why) when isOwn -> left(now, Optional.of(why));
      case DriverWish.Leave _ -> new Result(now, unchanged(other));
      case DriverWish.Drive() when other.isPresent() -> new Result(now, unchanged(other));
      case DriverWish.TakeOver(var from, var _)
          when other.isPresent() && from.filter(each -> !isOf(other, each)).isPresent() ->
          new Result(now, unchanged(other));
      case DriverWish.Drive(), DriverWish.TakeOver _ when isOwn ->
          // Whoever drove without the lease has been given it by the exchange.
          new Result(
              now, isUnleased ? new DriverChange.Taken(Optional.empty()) : new DriverChange.Kept());
      case DriverWish.Drive() -> taken(now, Optional.empty(), Optional.empty());
      case DriverWish.TakeOver(var _, var why) -> taken(now, other, why);
    };
  }

  private Optional<Lease.Holder> other(Sharing now) {
    return now.lease().flatMap(Lease::driver).filter(holder -> !holder.writer().equals(writer));
  }

  private static boolean isOf(Optional<Lease.Holder> holder, String writer) {
    return holder.filter(each -> each.writer().equals(writer)).isPresent();
  }

  private static DriverChange unchanged(Optional<Lease.Holder> other) {
    return other.<DriverChange>map(DriverChange.HeldBy::new).orElseGet(DriverChange.Unheld::new);
  }

  private Result taken(Sharing now, Optional<Lease.Holder> from, Optional<Reason> why) {
    return moved(
        now,
        true,
        Optional.of(new Event.DriverTaken(from.map(Lease.Holder::by), why, true)),
        new DriverChange.Taken(from));
  }

  /// Gives the lease back.
  ///
  /// @param why what to record as the reason, if that is still to be recorded
  private Result left(Sharing now, Optional<Optional<Reason>> why) {
    return moved(
        now,
        false,
        why.map(reason -> new Event.DriverLeft(reason, Optional.empty())),
        new DriverChange.Left());
  }

  /// Moves the lease. That others do not know of it yet is no failure: the next exchange tells
  /// them.
  private Result moved(Sharing now, boolean isTaken, Optional<Event> event, DriverChange change) {
    Exchanged moved = exchange.steered(now, isTaken, manner);
    if (moved.failure().isPresent()) {
      return failed(moved.sharing());
    }
    event.ifPresent(this::record);
    return new Result(exchange.once(moved.sharing(), item, manner).sharing(), change);
  }

  /// Stops driving without the lease: nothing has to be given back at the remote, which need not
  /// even answer. Recorded first, because an exchange would take the lease.
  private Result stopped(Sharing before, Optional<Reason> why) {
    record(new Event.DriverLeft(why, Optional.empty()));
    Exchanged first = exchange.once(before, item, manner);
    Sharing now = first.sharing();
    boolean isOwn = now.lease().flatMap(Lease::driver).isPresent() && other(now).isEmpty();
    return isOwn && first.failure().isEmpty()
        ? left(now, Optional.empty())
        : new Result(now, new DriverChange.Stopped(other(now)));
  }

  private void record(Event event) {
    journal.appendAside(_ -> Verdict.granted(event));
  }

  private static Result failed(Sharing sharing) {
    return new Result(sharing, new DriverChange.Failed(sharing.setback().orElseThrow()));
  }
}

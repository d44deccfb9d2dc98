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
    Exchanged first = exchange.once(before, item, manner);
    Sharing now = first.sharing();
    boolean isUnleased = Unleased.of(journal.events(), writer).isPresent();
    if (first.failure().isPresent()) {
      return wish instanceof DriverWish.Leave && isUnleased ? stopped(now) : failed(now);
    }
    Optional<Lease.Holder> holder = now.lease().flatMap(Lease::driver);
    Optional<Lease.Holder> other = holder.filter(each -> !each.writer().equals(writer));
    boolean isOwn = holder.isPresent() && other.isEmpty();
    return switch (wish) {
      case DriverWish.Leave() when isOwn ->
          moved(now, false, new Event.DriverLeft(), new DriverChange.Left());
      case DriverWish.Leave() when isUnleased -> {
        Result stopped = stopped(now);
        yield new Result(exchange.once(now, item, manner).sharing(), stopped.change());
      }
      case DriverWish.Leave() -> new Result(now, unchanged(other));
      case DriverWish.Drive() when other.isPresent() -> new Result(now, unchanged(other));
      case DriverWish.TakeOver(var from, var _)
          when other.isPresent() && from.filter(each -> !isOf(other, each)).isPresent() ->
          new Result(now, unchanged(other));
      case DriverWish.Drive(), DriverWish.TakeOver _ when isOwn && isUnleased -> {
        record(new Event.DriverTaken(Optional.empty(), Optional.empty(), true));
        yield new Result(
            exchange.once(now, item, manner).sharing(), new DriverChange.Taken(Optional.empty()));
      }
      case DriverWish.Drive(), DriverWish.TakeOver _ when isOwn ->
          new Result(now, new DriverChange.Kept());
      case DriverWish.Drive() -> taken(now, Optional.empty(), Optional.empty());
      case DriverWish.TakeOver(var _, var why) -> taken(now, other, why);
    };
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
        new Event.DriverTaken(from.map(Lease.Holder::by), why, true),
        new DriverChange.Taken(from));
  }

  /// Moves the lease. That others do not know of it yet is no failure: the next exchange tells
  /// them.
  private Result moved(Sharing now, boolean isTaken, Event event, DriverChange change) {
    Exchanged moved = exchange.steered(now, isTaken, manner);
    if (moved.failure().isPresent()) {
      return failed(moved.sharing());
    }
    record(event);
    return new Result(exchange.once(moved.sharing(), item, manner).sharing(), change);
  }

  /// Without the lease, nothing has to be given back at the remote.
  private Result stopped(Sharing now) {
    record(new Event.DriverLeft());
    return new Result(
        now,
        new DriverChange.Stopped(
            now.lease().flatMap(Lease::driver).filter(holder -> !holder.writer().equals(writer))));
  }

  private void record(Event event) {
    journal.append(_ -> Verdict.granted(event));
  }

  private static Result failed(Sharing sharing) {
    return new Result(sharing, new DriverChange.Failed(sharing.setback().orElseThrow()));
  }
}

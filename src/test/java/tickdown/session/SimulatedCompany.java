package tickdown.session;

import java.time.Instant;
import java.util.Optional;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.run.rules.Driving;
import tickdown.text.Line;

/// A remote in memory, and what ana knows of it: it can have changed since the last exchange.
final class SimulatedCompany implements SharedWalk {
  private static final Instant MORNING = Instant.parse("2026-03-04T09:58:00Z");

  private volatile Optional<Sharing> sharing = Optional.empty();
  private volatile Driving known = new Driving.Alone();
  private volatile Driving remote = new Driving.Nobody();
  private volatile boolean isUnleased;

  /// Whether ana drives without the lease from now on.
  void isUnleased(boolean now) {
    isUnleased = now;
  }

  /// The run was exchanged, so that this is known.
  void exchanged(Sharing now) {
    sharing = Optional.of(now.drivenBy(lease()));
    known =
        now.setback()
            .<Driving>map(why ->
                isUnleased
                    ? new Driving.Overridden()
                    : new Driving.Unknown(why.sentence(), remote instanceof Driving.Here))
            .orElse(remote);
  }

  private Optional<Lease> lease() {
    Optional<Lease.Holder> holder =
        switch (remote) {
          case Driving.Other(String by) -> Optional.of(new Lease.Holder(by, by));
          case Driving.Here _ -> Optional.of(new Lease.Holder("here", "ana"));
          default -> Optional.empty();
        };
    return Optional.of(new Lease("1a2b3c4d5e6f", holder, MORNING));
  }

  /// ana, another operator, `nobody` or `silence` has the lease at the remote from now on.
  void drives(String who) {
    remote =
        switch (who) {
          case "ana" -> new Driving.Here();
          case "nobody" -> new Driving.Nobody();
          case "silence" -> new Driving.Unknown(Line.of("origin did not answer in time"), false);
          default -> new Driving.Other(who);
        };
  }

  @Override
  public Optional<Sharing> sharing() {
    return sharing;
  }

  @Override
  public Driving known() {
    return known;
  }

  @Override
  public void at(Optional<String> item) {}

  @Override
  public Driving driving() {
    return remote;
  }

  @Override
  public DriverChange changed(DriverWish wish) {
    DriverChange change = change(remote, wish);
    known = remote;
    sharing = sharing.map(now -> now.drivenBy(lease()));
    return change;
  }

  private DriverChange change(Driving before, DriverWish wish) {
    return switch (wish) {
      case DriverWish.Leave(var _) when before instanceof Driving.Here -> {
        drives("nobody");
        yield new DriverChange.Left();
      }
      case DriverWish.Leave(var _) -> unchanged(before);
      case DriverWish.Drive() when before instanceof Driving.Other -> unchanged(before);
      case DriverWish.Drive() when before instanceof Driving.Here -> new DriverChange.Kept();
      case DriverWish.Drive(), DriverWish.TakeOver _
          when before instanceof Driving.Unknown(Line why, boolean _) ->
          new DriverChange.Failed(new Setback(why, Line.of("it is tried again"), MORNING));
      case DriverWish.Drive(), DriverWish.TakeOver _ -> {
        drives("ana");
        yield new DriverChange.Taken(
            before instanceof Driving.Other(String by)
                ? Optional.of(new Lease.Holder(by, by))
                : Optional.empty());
      }
    };
  }

  private static DriverChange unchanged(Driving before) {
    return before instanceof Driving.Other(String by)
        ? new DriverChange.HeldBy(new Lease.Holder(by, by))
        : new DriverChange.Unheld();
  }

  @Override
  public Optional<Sharing> exchanged() {
    return sharing;
  }
}

package tickdown.english;

import tickdown.exchange.state.DriverChange;
import tickdown.run.Event;
import tickdown.text.Line;

/// What became of the wish to drive a run, in words.
public final class DriverText {
  private DriverText() {}

  /// What an exchange has recorded because the operator drove without the lease, without a full
  /// stop.
  public static Line settled(Event what, String name) {
    return switch (what) {
      case Event.DriverLeft(var _, var to) ->
          to.map(holder -> Line.of("you no longer drive %s: %s has the lease", name, holder))
              .orElseGet(() -> Line.of("you no longer drive %s", name));
      default -> Line.of("you drive %s with the lease now", name);
    };
  }

  /// A sentence without its full stop: `you now drive 1.4.0; ben no longer does`.
  ///
  /// @param name the name of the run
  public static Line of(DriverChange change, String name) {
    return switch (change) {
      case DriverChange.Taken(var from) ->
          from.map(before -> Line.of("you now drive %s; %s no longer does", name, before.by()))
              .orElseGet(() -> Line.of("you now drive %s", name));
      case DriverChange.Kept() -> Line.of("you drive %s already", name);
      case DriverChange.Left() -> Line.of("nobody drives %s any more", name);
      case DriverChange.Stopped(var other) ->
          other
              .map(holder -> Line.of("you no longer drive %s; %s does", name, holder.by()))
              .orElseGet(() -> Line.of("you no longer drive %s without the lease", name));
      case DriverChange.HeldBy(var other) -> Line.of("%s drives %s", other.by(), name);
      case DriverChange.Unheld() -> Line.of("nobody drives %s", name);
      case DriverChange.Failed(var why) -> why.sentence();
    };
  }
}

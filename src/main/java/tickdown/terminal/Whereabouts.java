package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;

/// Where the operator is, and how they came there.
///
/// @param shown the item that was shown last, so that notes of its section are not shown again
/// @param callers where one was when a procedure was called, the last of several behind the others
public record Whereabouts(Spot spot, Optional<Entry> shown, List<Spot> callers) {

  public Whereabouts {
    callers = List.copyOf(callers);
  }

  /// Where leaving the procedure leads back to.
  public Optional<Spot> interrupted() {
    return callers.isEmpty() ? Optional.empty() : Optional.of(callers.getLast());
  }

  /// At the beginning of a walk.
  public static Whereabouts startingAt(Spot spot) {
    return new Whereabouts(spot, Optional.empty(), List.of());
  }

  /// In a procedure, that was called from `walk`.
  public static Whereabouts inProcedure(Spot spot, Spot walk) {
    return new Whereabouts(spot, Optional.empty(), List.of(walk));
  }

  Whereabouts at(Spot spot) {
    return new Whereabouts(spot, shown, callers);
  }

  Whereabouts showing(Optional<Entry> shown) {
    return new Whereabouts(spot, shown, callers);
  }

  /// From here a procedure is called.
  Whereabouts interrupting() {
    List<Spot> more = new ArrayList<>(callers);
    more.add(spot);
    return new Whereabouts(spot, shown, more);
  }

  /// The procedure that was called last is left.
  Whereabouts returning() {
    return new Whereabouts(
        spot, shown, callers.isEmpty() ? callers : callers.subList(0, callers.size() - 1));
  }

  /// All procedures are left.
  Whereabouts inWalk() {
    return new Whereabouts(spot, shown, List.of());
  }
}

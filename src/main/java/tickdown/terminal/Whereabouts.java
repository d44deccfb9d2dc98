package tickdown.terminal;

import java.util.Optional;
import tickdown.checklist.Entry;

/// Where the operator is, and how they came there.
///
/// @param shown the item that was shown last, so that notes of its section are not shown again
/// @param interrupted where the walk was when a procedure was called
public record Whereabouts(Spot spot, Optional<Entry> shown, Optional<Spot> interrupted) {

  /// At the beginning of a walk.
  public static Whereabouts startingAt(Spot spot) {
    return new Whereabouts(spot, Optional.empty(), Optional.empty());
  }

  /// In a procedure, that was called from `walk`.
  public static Whereabouts inProcedure(Spot spot, Spot walk) {
    return new Whereabouts(spot, Optional.empty(), Optional.of(walk));
  }

  Whereabouts at(Spot spot) {
    return new Whereabouts(spot, shown, interrupted);
  }

  Whereabouts showing(Optional<Entry> shown) {
    return new Whereabouts(spot, shown, interrupted);
  }

  Whereabouts interrupting(Optional<Spot> interrupted) {
    return new Whereabouts(spot, shown, interrupted);
  }
}

package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;

/// Where the operator is, and how they came there.
///
/// @param shown the item that was shown last, so that notes of its section are not shown again
/// @param callers where one was when a procedure was called, the last of several behind the others
public record Position(Cursor spot, Optional<Entry> shown, List<Cursor> callers) {

  public Position {
    callers = List.copyOf(callers);
  }

  /// Where leaving the procedure leads back to.
  public Optional<Cursor> interrupted() {
    return callers.isEmpty() ? Optional.empty() : Optional.of(callers.getLast());
  }

  /// At the beginning of a walk.
  public static Position startingAt(Cursor spot) {
    return new Position(spot, Optional.empty(), List.of());
  }

  /// In a procedure, that was called from `walk`.
  public static Position inProcedure(Cursor spot, Cursor walk) {
    return new Position(spot, Optional.empty(), List.of(walk));
  }

  Position at(Cursor spot) {
    return new Position(spot, shown, callers);
  }

  Position showing(Optional<Entry> shown) {
    return new Position(spot, shown, callers);
  }

  /// From here a procedure is called.
  Position interrupting() {
    List<Cursor> more = new ArrayList<>(callers);
    more.add(spot);
    return new Position(spot, shown, more);
  }

  /// The procedure that was called last is left.
  Position returning() {
    return new Position(
        spot, shown, callers.isEmpty() ? callers : callers.subList(0, callers.size() - 1));
  }

  /// All procedures are left.
  Position inWalk() {
    return new Position(spot, shown, List.of());
  }
}

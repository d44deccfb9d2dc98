package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;

/// Where the operator is, and how they got there.
///
/// @param shown the item that was shown last, so that the notes of its section are not repeated
/// @param callers the positions from which procedures were called, the latest one last
public record Position(Cursor spot, Optional<Entry> shown, List<Cursor> callers) {

  public Position {
    callers = List.copyOf(callers);
  }

  /// The position to return to from the procedure.
  public Optional<Cursor> interrupted() {
    return callers.isEmpty() ? Optional.empty() : Optional.of(callers.getLast());
  }

  /// At the beginning of a walk.
  public static Position startingAt(Cursor spot) {
    return new Position(spot, Optional.empty(), List.of());
  }

  /// In a procedure that was called from `walk`.
  public static Position inProcedure(Cursor spot, Cursor walk) {
    return new Position(spot, Optional.empty(), List.of(walk));
  }

  /// The same position in another version of the checklist, without callers that are gone. The
  /// notes of its sections are shown again.
  Position among(Run run) {
    List<Cursor> left =
        callers.stream()
            .filter(caller ->
                !(caller instanceof Cursor.AtItem(String id)) || run.entry(id).isPresent())
            .toList();
    return new Position(spot, Optional.empty(), left);
  }

  Position at(Cursor spot) {
    return new Position(spot, shown, callers);
  }

  Position showing(Optional<Entry> shown) {
    return new Position(spot, shown, callers);
  }

  /// After calling a procedure from here.
  Position interrupting() {
    List<Cursor> more = new ArrayList<>(callers);
    more.add(spot);
    return new Position(spot, shown, more);
  }

  /// After leaving the procedure that was called last.
  Position returning() {
    return new Position(
        spot, shown, callers.isEmpty() ? callers : callers.subList(0, callers.size() - 1));
  }

  /// After leaving all procedures.
  Position inWalk() {
    return new Position(spot, shown, List.of());
  }
}

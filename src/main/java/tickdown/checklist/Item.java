package tickdown.checklist;

import java.util.List;

/// One line with a box (GFM 5.3, task list items); may have sub-items.
///
/// @param isChecked whether its box is ticked in the file
/// @param terms what its text means: condition, role, steps, placeholders, annotations
/// @param parts its details (as notes), its sub-items, and the sections between them, in file order
public record Item(
    Place place, Kind kind, boolean isChecked, Prose text, Terms terms, List<Part> parts)
    implements Part {

  /// The kind of list that contains the item.
  public enum Kind {
    BULLET,
    ORDERED
  }

  /// The state of the item in the file: an empty box, a ticked box, or struck-through text, which
  /// takes precedence over the box.
  public enum Mark {
    OPEN,
    TICKED,
    STRUCK
  }

  public Item {
    parts = List.copyOf(parts);
  }

  /// The state of this item in the file.
  public Mark mark() {
    if (text.isStruckThrough()) {
      return Mark.STRUCK;
    }
    return isChecked ? Mark.TICKED : Mark.OPEN;
  }

  /// Whether it has no items of its own. A section always contains one.
  boolean isLeaf() {
    for (Part part : parts) {
      if (!(part instanceof Note)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int line() {
    return place.line();
  }

  /// The id of this item in the journal.
  public String id() {
    return place.id();
  }

  /// The current number of this item, for people.
  public String number() {
    return place.number();
  }
}

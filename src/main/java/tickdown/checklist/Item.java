package tickdown.checklist;

import java.util.List;

/// One line with a box (GFM 5.3, task list items); may have items of its own.
///
/// @param isChecked whether there is an x in its box in the file
/// @param terms what its words mean: condition, role, steps, placeholders, annotations
/// @param parts its details (as notes), its own items, and sections between them, in the order of
///   the file
public record Item(
    Place place, Kind kind, boolean isChecked, Prose text, Terms terms, List<Part> parts)
    implements Part {

  /// The kind of list the item stands in.
  public enum Kind {
    BULLET,
    ORDERED
  }

  /// What the file itself says of the item: an empty box, a ticked one, or the whole text struck
  /// through, whatever the box says.
  public enum Mark {
    OPEN,
    TICKED,
    STRUCK
  }

  public Item {
    parts = List.copyOf(parts);
  }

  /// What the file says of this item.
  public Mark mark() {
    if (text.isStruckThrough()) {
      return Mark.STRUCK;
    }
    return isChecked ? Mark.TICKED : Mark.OPEN;
  }

  /// The id by which the journal knows this item.
  public String id() {
    return place.id();
  }

  /// The number by which people know this item now.
  public String number() {
    return place.number();
  }
}

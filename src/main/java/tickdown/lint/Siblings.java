package tickdown.lint;

import java.util.List;
import tickdown.checklist.Checklist;
import tickdown.checklist.Note;
import tickdown.checklist.Part;

/// Sibling parts: directly in a section, or directly below an item.
record Siblings(List<Part> parts) {

  /// All groups of siblings in `checklist`, in file order.
  static List<Siblings> in(Checklist checklist) {
    return checklist
        .walk()
        .filter(part -> !(part instanceof Note))
        .map(part -> new Siblings(part.parts()))
        .toList();
  }
}

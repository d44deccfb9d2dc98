package tickdown.lint;

import java.util.List;
import tickdown.checklist.Checklist;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;

/// Sibling parts: directly in a section, or directly below an item.
record Siblings(List<Part> parts) {

  /// All groups of siblings in `checklist`, in file order, without the numbered steps of a
  /// procedure without boxes.
  static List<Siblings> in(Checklist checklist) {
    return checklist.phases().stream()
        .filter(phase -> phase.kind() != Phase.Kind.WITHOUT_BOXES)
        .flatMap(phase -> Part.walk(List.of(phase.section())))
        .filter(part -> !(part instanceof Note))
        .map(part -> new Siblings(part.parts()))
        .toList();
  }
}

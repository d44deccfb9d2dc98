package tickdown.lint;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Section;

/// The parts that stand together: directly in a section, or directly below an item.
record Siblings(List<Part> parts) {

  /// All groups of neighbours of `checklist`, in the order of the file.
  static List<Siblings> in(Checklist checklist) {
    List<Siblings> all = new ArrayList<>();
    checklist.phases().forEach(phase -> collect(phase.section().parts(), all));
    return all;
  }

  private static void collect(List<Part> parts, List<Siblings> all) {
    all.add(new Siblings(parts));
    for (Part part : parts) {
      switch (part) {
        case Item item -> collect(item.parts(), all);
        case Section section -> collect(section.parts(), all);
        case Note _ -> {}
      }
    }
  }
}

package tickdown.plain.lines;

import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Section;

/// Finds the notes of a section and of the sections inside it, without the details of items.
final class SectionNotes {
  private SectionNotes() {}

  static List<Note> in(Section section) {
    return section.parts().stream().flatMap(SectionNotes::of).toList();
  }

  private static Stream<Note> of(Part part) {
    return switch (part) {
      case Note note -> Stream.of(note);
      case Section section -> in(section).stream();
      case Item _ -> Stream.empty();
    };
  }
}

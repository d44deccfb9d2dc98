package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;

/// A block of a note, with the titles and items above it.
record NoteText(List<String> path, Block block) {

  /// All blocks of all notes of `checklist`, in the order of the file; the details of items are
  /// among them.
  static List<NoteText> of(Checklist checklist) {
    List<NoteText> remarks = new ArrayList<>();
    checklist.notes().forEach(note -> collect(note, List.of(), remarks));
    for (Phase phase : checklist.phases()) {
      collect(phase.section(), List.of(), remarks);
    }
    remarks.sort((one, other) -> Integer.compare(one.block.line(), other.block.line()));
    return List.copyOf(remarks);
  }

  /// The text of the block without markup; lines only where the block has lines of its own.
  String text() {
    return block.plain();
  }

  private static void collect(Part part, List<String> path, List<NoteText> remarks) {
    switch (part) {
      case Item item -> collect(item.parts(), plus(path, item.text()), remarks);
      case Section section -> collect(section.parts(), plus(path, section.title()), remarks);
      case Note note -> {
        List<String> below = note.heading().map(heading -> plus(path, heading)).orElse(path);
        note.blocks().forEach(block -> remarks.add(new NoteText(below, block)));
      }
    }
  }

  private static void collect(List<Part> parts, List<String> path, List<NoteText> remarks) {
    parts.forEach(part -> collect(part, path, remarks));
  }

  private static List<String> plus(List<String> path, Prose title) {
    List<String> longer = new ArrayList<>(path);
    longer.add(title.plain());
    return List.copyOf(longer);
  }
}

package tickdown.lint;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Block;
import tickdown.checklist.Checklist;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;

/// A text anywhere in a checklist.
///
/// @param line its first line in the file
record TextSpan(int line, Prose text) {

  /// All texts in `checklist`, except code blocks, tables and raw HTML.
  static List<TextSpan> in(Checklist checklist) {
    List<TextSpan> all = new ArrayList<>();
    checklist.walk().forEach(part -> collect(part, all));
    return all;
  }

  private static void collect(Part part, List<TextSpan> all) {
    switch (part) {
      case Item item -> all.add(new TextSpan(item.line(), item.text()));
      case Section section -> all.add(new TextSpan(section.line(), section.title()));
      case Note note -> {
        note.heading().ifPresent(title -> all.add(new TextSpan(note.line(), title)));
        Block.walk(note.blocks())
            .forEach(block -> {
              if (block instanceof Block.Paragraph(int line, Prose text)) {
                all.add(new TextSpan(line, text));
              }
            });
      }
    }
  }
}

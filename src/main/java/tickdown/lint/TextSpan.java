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

/// Running text of a checklist, wherever it stands.
///
/// @param line the line of the file it begins on
record TextSpan(int line, Kind kind, Prose text) {

  /// What the text is.
  enum Kind {
    ITEM,
    TITLE,
    NOTE
  }

  /// All text of `checklist`; code blocks, tables and raw HTML are no running text.
  static List<TextSpan> in(Checklist checklist) {
    List<TextSpan> all = new ArrayList<>();
    checklist.notes().forEach(note -> collect(note, all));
    checklist.phases().forEach(phase -> collect(phase.section(), all));
    return all;
  }

  private static void collect(Part part, List<TextSpan> all) {
    switch (part) {
      case Item item -> {
        all.add(new TextSpan(item.place().line(), Kind.ITEM, item.text()));
        item.parts().forEach(inner -> collect(inner, all));
      }
      case Section section -> {
        all.add(new TextSpan(section.place().line(), Kind.TITLE, section.title()));
        section.parts().forEach(inner -> collect(inner, all));
      }
      case Note note -> {
        note.heading().ifPresent(title -> all.add(new TextSpan(note.line(), Kind.TITLE, title)));
        note.blocks().forEach(block -> collect(block, all));
      }
    }
  }

  private static void collect(Block block, List<TextSpan> all) {
    switch (block) {
      case Block.Paragraph(int line, Prose text) -> all.add(new TextSpan(line, Kind.NOTE, text));
      case Block.Bullet(int _, String _, List<Block> content) ->
          content.forEach(inner -> collect(inner, all));
      case Block.Quote(int _, String _, List<Block> content) ->
          content.forEach(inner -> collect(inner, all));
      case Block.Code _, Block.Table _, Block.Html _ -> {}
    }
  }
}

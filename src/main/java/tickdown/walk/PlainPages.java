package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Part;
import tickdown.checklist.Section;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What can be read besides the items, as lines.
public final class PlainPages {
  private PlainPages() {}

  /// All notes of the checklist, each under the title it stands under.
  public static List<Line> notes(Run run) {
    List<Line> lines = new ArrayList<>();
    run.checklist().notes().forEach(note -> lines.addAll(BlockLines.of(note, "  ")));
    run.checklist().phases().forEach(phase -> notes(phase.section(), lines));
    return lines.isEmpty() ? List.of(Line.of("The checklist has no notes.")) : lines;
  }

  private static void notes(Section section, List<Line> lines) {
    List<Line> own = BlockLines.ofNotes(section.parts(), "  ");
    if (!own.isEmpty()) {
      lines.add(Line.of(Tone.TITLE, section.place().number() + " " + section.title().plain()));
      lines.addAll(own);
    }
    for (Part part : section.parts()) {
      if (part instanceof Section inner) {
        notes(inner, lines);
      }
    }
  }

  /// The words that can be typed, and what they do.
  public static List<Line> help() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("A word, or as much of its beginning as is clear, then Enter:"));
    for (Word word : Word.values()) {
      lines.add(
          Line.of("  ")
              .plus(Tone.CODE, (word.spelling() + " " + word.argument()).strip())
              .upTo(20)
              .plus(word.help()));
    }
    return lines;
  }
}

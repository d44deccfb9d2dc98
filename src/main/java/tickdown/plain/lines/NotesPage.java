package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Part;
import tickdown.checklist.Section;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// All notes of a checklist, each below its title.
public final class NotesPage {
  private static final String INDENT = "  ";

  private NotesPage() {}

  /// The notes in the checklist of `run`.
  public static List<Line> of(Run run) {
    List<Line> lines = new ArrayList<>();
    run.checklist().notes().forEach(note -> lines.addAll(BlockLines.of(note, INDENT)));
    run.checklist().phases().forEach(phase -> add(phase.section(), lines));
    return lines.isEmpty() ? List.of(Line.of("The checklist has no notes.")) : lines;
  }

  private static void add(Section section, List<Line> lines) {
    List<Line> own = BlockLines.ofNotes(section.parts(), INDENT);
    if (!own.isEmpty()) {
      lines.add(Line.of(Tone.TITLE, section.place().number() + " " + section.title().plain()));
      lines.addAll(own);
    }
    for (Part part : section.parts()) {
      if (part instanceof Section inner) {
        add(inner, lines);
      }
    }
  }
}

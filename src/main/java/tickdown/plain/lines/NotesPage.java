package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
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
    run.checklist().notes().forEach(note -> lines.addAll(BlockLines.of(run, note, INDENT)));
    run.checklist()
        .walk()
        .filter(Section.class::isInstance)
        .forEach(section -> lines.addAll(of(run, (Section) section)));
    return lines.isEmpty() ? List.of(Line.of("The checklist has no notes.")) : lines;
  }

  private static List<Line> of(Run run, Section section) {
    List<Line> notes = BlockLines.ofNotes(run, section.parts(), INDENT);
    Line title = Line.of(Tone.TITLE, "%s %s", section.place().number(), section.title().plain());
    return BlockLines.titled(title, notes);
  }
}

package tickdown.screen.view;

import java.util.List;
import tickdown.checklist.Phase;
import tickdown.english.TallyText;
import tickdown.run.Tally;
import tickdown.screen.Glyphs;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The progress of the phases: `1 ███░░ 3/5 2 ░░░░░ 0/4`.
final class PhaseBars {
  private final Screen screen;
  private final Glyphs glyphs;
  private final int width;

  private PhaseBars(Screen screen) {
    this.screen = screen;
    this.glyphs = screen.setting().glyphs();
    this.width = screen.moment().size().columns();
  }

  static Line of(Screen screen) {
    return new PhaseBars(screen).line();
  }

  /// A progress bar for each phase of the walk, with counts if there is room.
  private Line line() {
    List<Phase> phases =
        screen.walk().run().checklist().phases().stream()
            .filter(phase -> !phase.isProcedure())
            .toList();
    int each = Math.min(24, (width - 1) / Math.max(1, phases.size()));
    if (each < 6) {
      return Line.of(Tone.FAINT, " %s", Plural.of(phases.size(), "phase"));
    }
    boolean isRoomy =
        phases.stream()
            .allMatch(phase -> each >= name(phase).length() + counts(phase).length() + 5);
    Line line = Line.of(" ");
    for (Phase phase : phases) {
      line = line.plus(bar(phase, each, isRoomy));
    }
    return line;
  }

  private Line bar(Phase phase, int columns, boolean isRoomy) {
    boolean isHere = screen.walk().current().filter(entry -> entry.phase() == phase).isPresent();
    String counts = isRoomy ? counts(phase) : "";
    int cells = columns - 2 - name(phase).length() - counts.length();
    return Line.of(isHere ? Tone.TITLE : Tone.PLAIN, name(phase))
        .plus(ProgressBar.of(screen.listing().progress().of(phase), Math.max(1, cells), glyphs))
        .plus(isHere ? Tone.TITLE : Tone.FAINT, counts)
        .padded(columns);
  }

  private static String name(Phase phase) {
    return phase.number() + " ";
  }

  private String counts(Phase phase) {
    Tally tally = screen.listing().progress().of(phase);
    return " " + TallyText.fraction(tally);
  }
}

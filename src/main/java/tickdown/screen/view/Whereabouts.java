package tickdown.screen.view;

import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.TallyText;
import tickdown.run.Tally;
import tickdown.screen.Filter;
import tickdown.screen.Glyphs;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The current position, in words.
///
/// @param titles those of the phase and the sections, or of the procedure
/// @param count how much of the section is settled; empty at the end of the checklist
record Whereabouts(List<Line> titles, String count) {

  static Whereabouts of(Screen screen) {
    return screen
        .listing()
        .scope()
        .map(phase -> inProcedure(screen, phase))
        .orElseGet(() -> inWalk(screen));
  }

  private static Whereabouts inProcedure(Screen screen, Phase phase) {
    Tally tally = screen.listing().progress().of(phase);
    return new Whereabouts(List.of(Line.of(phase.title())), TallyText.progress(tally));
  }

  private static Whereabouts inWalk(Screen screen) {
    return screen
        .walk()
        .current()
        .map(entry -> of(screen, entry))
        .orElseGet(() -> new Whereabouts(List.of(Line.of("The end of the checklist")), ""));
  }

  private static Whereabouts of(Screen screen, Entry entry) {
    Tally tally = screen.listing().progress().of(entry.section());
    List<Line> titles =
        Stream.concat(
                Stream.of(Line.of("%s %s", entry.phase().number(), entry.phase().title())),
                entry.way().sections().stream().map(each -> Line.of(each.title().plain())))
            .toList();
    String filter =
        screen.listing().filter() == Filter.ALL
            ? ""
            : "only " + screen.listing().filter().title() + screen.setting().glyphs().dot();
    return new Whereabouts(titles, filter + TallyText.progress(tally));
  }

  /// The same on a rule: `─ 2 Release Process › Tagging ────── 1 of 3 ─`.
  Line onRule(int width, Glyphs glyphs) {
    return RowLayout.titled(
        Line.joined(glyphs.onward(), titles).all(Tone.TITLE),
        count.isEmpty() ? Line.empty() : Line.of(Tone.FAINT, count),
        width,
        glyphs);
  }
}

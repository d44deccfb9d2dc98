package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.english.ProseLine;
import tickdown.english.SharingText;
import tickdown.plain.lines.BlockLines;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.ItemContext;
import tickdown.plain.lines.ItemLines;
import tickdown.plain.lines.OutcomeTone;
import tickdown.run.NotesAround;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.screen.Layout;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Everything about one item: its text, its details, the notes of its section.
final class ItemDetails {
  private static final String INDENT = "  ";

  private ItemDetails() {}

  /// The lines about the item, not wrapped.
  static List<Line> of(Screen screen, Entry entry) {
    List<Line> lines = new ArrayList<>(text(screen, entry));
    here(screen, entry).ifPresent(lines::add);
    ItemLines.of(screen.walk().run(), entry, context(screen))
        .forEach(line -> lines.add(Line.of(INDENT).plus(line)));
    lines.addAll(notes(screen.walk().run(), entry));
    return lines;
  }

  /// Which others are at the item: `ana is here`.
  private static Optional<Line> here(Screen screen, Entry entry) {
    return screen
        .walk()
        .settings()
        .sharing()
        .flatMap(sharing -> SharingText.here(sharing.at(entry.id(), screen.moment().now())))
        .map(line -> Line.of(INDENT).plus(line.all(Tone.CARE)));
  }

  /// If the list is not visible, shows the glyph and the word here.
  private static List<Line> text(Screen screen, Entry entry) {
    Run run = screen.walk().run();
    Line number = Line.of(Tone.TITLE, " %s  ", entry.number());
    Line text =
        ProseLine.of(run.values().prose(entry.item()), Tone.TITLE, screen.setting().palette());
    if (screen.layout().shape() != Layout.Shape.TINY) {
      return List.of(number.plus(text));
    }
    Outcome outcome = run.outcome(entry);
    String glyph = screen.setting().glyphs().of(outcome);
    return List.of(
        number.plus(OutcomeTone.of(outcome), "%s %s", glyph, outcome.word()),
        Line.of(" ").plus(text));
  }

  private static ItemContext context(Screen screen) {
    return new ItemContext(
        Controls.KEYS,
        ScreenTimes.of(screen),
        screen.moment().head(),
        screen.setting().earlier(),
        outcome -> screen.setting().glyphs().of(outcome) + " ");
  }

  /// The notes before the item, and those of its section before that; also those after the last
  /// item of a phase.
  private static List<Line> notes(Run run, Entry entry) {
    NotesAround around = NotesAround.of(run.checklist(), entry);
    List<Line> before = lines(run, around.before());
    List<Line> earlier =
        lines(
            run,
            around.earlier().stream()
                .filter(note -> isDirectlyAround(note.container(), entry))
                .toList());
    if (entry.phase().isProcedure()) {
      return Stream.of(earlier, before, BlockLines.afterItem(run, around, INDENT))
          .flatMap(List::stream)
          .toList();
    }
    return Stream.of(
            BlockLines.titled(Line.of(Tone.FAINT, "%sbefore this item:", INDENT), before),
            BlockLines.afterItem(run, around, INDENT),
            BlockLines.titled(
                Line.of(Tone.FAINT, "%snotes of %s:", INDENT, entry.section().title().plain()),
                earlier))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isDirectlyAround(Part container, Entry entry) {
    return container == entry.section()
        || entry.parent().filter(parent -> parent == container).isPresent();
  }

  private static List<Line> lines(Run run, List<NotesAround.Placed> notes) {
    return notes.stream()
        .flatMap(placed -> BlockLines.of(run, placed.note(), INDENT).stream())
        .toList();
  }
}

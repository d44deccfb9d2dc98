package tickdown.screen.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.english.ProseLine;
import tickdown.english.SharingText;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GateLines;
import tickdown.run.gate.PhaseGate;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The summary of a phase, with one of its items selected.
final class GateView {
  /// The columns before an item, where the mark of the selected one goes.
  private static final int INDENT = 2;

  private GateView() {}

  /// The lines of the page, not wrapped.
  static List<Line> of(Screen screen, Mode.Page.Gate page, PhaseGate gate) {
    return rows(screen, gate).stream()
        .map(row -> isSelected(row, page) ? selected(screen, row.line()) : row.line())
        .toList();
  }

  /// The number of lines above the selected item; empty if none is selected.
  static Optional<Integer> above(Screen screen, Mode.Page.Gate page, PhaseGate gate) {
    List<GateLines.Row> rows = rows(screen, gate);
    return rows.stream().filter(row -> isSelected(row, page)).findFirst().map(rows::indexOf);
  }

  /// The rows of the gate, after what is wrong with the lines of others.
  private static List<GateLines.Row> rows(Screen screen, PhaseGate gate) {
    Stream<GateLines.Row> alarms =
        screen.walk().settings().sharing().map(SharingText::alarms).orElse(List.of()).stream()
            .map(line -> new GateLines.Row(line.capitalized().ended(), Optional.empty()));
    return Stream.concat(
            alarms,
            GateLines.of(gate, Controls.KEYS, screen.moment().now(), entry -> text(screen, entry))
                .stream())
        .toList();
  }

  private static boolean isSelected(GateLines.Row row, Mode.Page.Gate page) {
    return row.item().isPresent() && row.item().map(Entry::id).equals(page.item());
  }

  private static Line selected(Screen screen, Line line) {
    return Line.of("%s ", screen.setting().glyphs().here())
        .plus(line.part(INDENT, line.text().length()))
        .all(Tone.CHOSEN);
  }

  private static Line text(Screen screen, Entry entry) {
    return ProseLine.of(
        screen.walk().run().values().prose(entry.item()), Tone.PLAIN, screen.setting().palette());
  }
}

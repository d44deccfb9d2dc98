package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.plain.lines.OutcomeTone;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.screen.Glyphs;
import tickdown.screen.KeyCommand;
import tickdown.text.Line;
import tickdown.text.Tone;

/// All keys and what they do, and the meaning of the glyphs.
final class HelpView {
  private static final int KEYS = 12;

  private HelpView() {}

  static List<Line> of(Glyphs glyphs) {
    List<Line> lines = new ArrayList<>();
    for (KeyCommand.Group group : KeyCommand.Group.values()) {
      lines.add(Line.of(Tone.STRONG, group.title()));
      Stream.of(KeyCommand.values())
          .filter(command -> command.group() == group)
          .forEach(command -> lines.add(line(command)));
      lines.add(Line.empty());
    }
    lines.add(Line.of(Tone.STRONG, "What an item came to"));
    outcomes()
        .forEach(outcome ->
            lines.add(
                Line.of("  ")
                    .plus(OutcomeTone.of(outcome), "%s %s", glyphs.of(outcome), word(outcome))));
    lines.add(Line.of("  %s asks for a decision", glyphs.decision()));
    lines.add(
        Line.of("  ")
            .plus(Tone.CARE, "stale")
            .plus(" done on a commit other than the one that is checked out; check it again"));
    return lines;
  }

  private static Line line(KeyCommand command) {
    return Line.of("  ")
        .plus(Tone.KEY, String.join(" ", command.names()))
        .upTo(KEYS)
        .plus(command.help());
  }

  private static String word(Outcome outcome) {
    return outcome instanceof Outcome.Decided ? "decided" : outcome.word();
  }

  private static Stream<Outcome> outcomes() {
    Reason why = Reason.of("-").orElseThrow();
    return Stream.of(
        new Outcome.Open(),
        new Outcome.Done(),
        new Outcome.NotApplicable(Optional.empty()),
        new Outcome.Skipped(why),
        new Outcome.Deferred(Optional.empty()),
        new Outcome.Failed(why),
        new Outcome.Decided("-"),
        new Outcome.NotChosen());
  }
}

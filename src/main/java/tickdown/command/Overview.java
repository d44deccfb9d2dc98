package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tickdown.text.Line;
import tickdown.text.Nearest;
import tickdown.text.Tone;

/// What `tickdown --help` says: made from the list of commands.
final class Overview {
  private static final int PURPOSE_COLUMN = 14;

  private Overview() {}

  static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("Tickdown walks you through a Markdown release checklist in the terminal and"));
    lines.add(Line.of("remembers every answer. The checklist stays the plain file that it is."));
    lines.add(Line.empty());
    lines.add(Line.of("Usage: tickdown [COMMAND] [OPTIONS]   without a command: tickdown run"));
    lines.add(Line.empty());
    Stream.of(Commands.values()).map(Overview::line).forEach(lines::add);
    lines.add(Line.empty());
    lines.add(Line.of("`tickdown COMMAND --help` explains a command, with examples."));
    lines.add(Line.empty());
    lines.add(
        Line.of("Journals lie beside the repository, in <repository>.tickdown; --state-dir and"));
    lines.add(Line.of("TICKDOWN_STATE_DIR say otherwise."));
    lines.add(Line.empty());
    lines.add(
        Line.of("Exit codes: 0 fine, 1 the answer is no (items outstanding), 2 wrong usage or"));
    lines.add(
        Line.of("unusable input, 3 the journal cannot be trusted or written, 130 interrupted."));
    return lines;
  }

  private static Line line(Commands command) {
    return Line.of("  ")
        .plus(Tone.CODE, command.spelling())
        .upTo(PURPOSE_COLUMN)
        .plus(command.purpose());
  }

  /// What may have been meant by a command that does not exist.
  static String suggestion(String name) {
    String all = "`tickdown --help` lists the commands";
    if (name.endsWith(".md")) {
      return "to walk a checklist: `tickdown run %s`".formatted(name);
    }
    return Nearest.to(name, Stream.of(Commands.values()).map(Commands::spelling))
        .map(spelling -> "did you mean `tickdown %s`? %s".formatted(spelling, all))
        .orElse(all);
  }
}

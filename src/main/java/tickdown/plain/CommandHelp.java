package tickdown.plain;

import java.util.ArrayList;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.TypedCommand;

/// The help for the commands of plain lines.
public final class CommandHelp {
  private static final int HELP_COLUMN = 20;

  private CommandHelp() {}

  /// One line per command.
  public static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Type a command or an abbreviation, then Enter:"));
    for (TypedCommand word : TypedCommand.values()) {
      lines.add(
          Line.of("  ")
              .plus(Tone.CODE, (String.join(", ", word.names()) + " " + word.argument()).strip())
              .upTo(HELP_COLUMN)
              .plus(word.help()));
    }
    return lines;
  }
}

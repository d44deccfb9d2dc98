package tickdown.plain;

import java.util.ArrayList;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.TypedCommand;
import tickdown.walk.Walk;

/// The help for the commands of plain lines.
public final class CommandHelp {
  private static final int HELP_COLUMN = 20;

  private CommandHelp() {}

  /// One line per command that works in `walk`.
  public static List<Line> lines(Walk walk) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Type a command or an abbreviation, then Enter:"));
    for (TypedCommand word : TypedCommand.values()) {
      if (!word.writes() || !walk.isReadOnly()) {
        lines.add(
            Line.of("  ")
                .plus(Tone.CODE, (String.join(", ", word.names()) + " " + word.argument()).strip())
                .upTo(HELP_COLUMN)
                .plus(walk.isReadOnly() ? reading(word) : word.help()));
      }
    }
    return lines;
  }

  /// What a word does in a finished run, in which one only goes from item to item.
  private static String reading(TypedCommand word) {
    return switch (word) {
      case NEXT -> "next item";
      case CALL -> "go to a procedure";
      case QUIT -> "leave";
      default -> word.help();
    };
  }
}

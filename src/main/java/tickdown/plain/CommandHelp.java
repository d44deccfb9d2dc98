package tickdown.plain;

import java.util.ArrayList;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Word;

/// The commands that can be typed in a plain walk, and what they do.
public final class CommandHelp {
  private static final int HELP_COLUMN = 20;

  private CommandHelp() {}

  /// A line for each command.
  public static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Type a command or an abbreviation, then Enter:"));
    for (Word word : Word.values()) {
      lines.add(
          Line.of("  ")
              .plus(Tone.CODE, (word.spelling() + " " + word.argument()).strip())
              .upTo(HELP_COLUMN)
              .plus(word.help()));
    }
    return lines;
  }
}

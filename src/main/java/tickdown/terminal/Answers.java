package tickdown.terminal;

import java.util.OptionalInt;
import tickdown.text.Line;

/// Where the lines that an operator types come from.
public interface Answers extends AutoCloseable {

  /// What came of asking for a line.
  sealed interface Given {

    /// A line, without its end.
    record Typed(String line) implements Given {}

    /// There are no more lines.
    record Ended() implements Given {}

    /// Ctrl-C was pressed while the line was typed.
    record Interrupted() implements Given {}
  }

  /// Shows the prompt and waits for a line.
  Given ask(Line prompt);

  /// How many columns there are to write in, where lines should be broken between words; nothing
  /// where they should stay whole, for another program or for a screen reader.
  OptionalInt width();

  /// Puts the terminal's line discipline back, from a thread that is about to end the program.
  void restore();

  /// Gives the terminal back as it was.
  @Override
  void close();
}

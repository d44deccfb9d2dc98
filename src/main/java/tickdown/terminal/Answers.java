package tickdown.terminal;

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

  /// Puts the terminal's line discipline back, from a thread that is about to end the program.
  void restore();

  /// Gives the terminal back as it was.
  @Override
  void close();
}

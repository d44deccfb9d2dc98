package tickdown.session;

import tickdown.text.Line;

/// Where the lines that an operator types come from.
public interface AnswerSource {

  /// What came of asking for a line.
  sealed interface Given {

    /// A line, without its end.
    record Typed(String line) implements Given {}

    /// There are no more lines.
    record Ended() implements Given {}
  }

  /// Shows the prompt and waits for a line.
  Given ask(Line prompt);
}

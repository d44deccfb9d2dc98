package tickdown.session;

import tickdown.text.Line;

/// The source of the lines that an operator types.
public interface AnswerSource {

  /// The result of asking for a line.
  sealed interface Given {

    /// A line, without its line ending.
    record Typed(String line) implements Given {}

    /// There are no more lines.
    record Ended() implements Given {}
  }

  /// Shows the prompt and waits for a line.
  Given ask(Line prompt);
}

package tickdown.session;

import java.util.Optional;
import tickdown.text.Line;

/// The source of the lines that an operator types.
public interface AnswerSource {

  /// The result of asking for a line.
  sealed interface Given {

    /// A line, without its line ending.
    ///
    /// @param isWhole whether it had one; the last line of an input that was cut off has none
    record Typed(String line, boolean isWhole) implements Given {}

    /// The operator left the question without an answer.
    record Cancelled() implements Given {}

    /// There are no more lines.
    record Ended() implements Given {}
  }

  /// An item begins here, for terminals in which one can jump from item to item.
  default void beginsItem() {}

  /// Shows the prompt and waits for a line.
  Given ask(Line prompt);

  /// The same for a question that can be left without an answer.
  default Given askAway(Line prompt) {
    return ask(prompt);
  }

  /// The same for a question whose answer has consequences: what was typed before it was asked, or
  /// is pasted, is no answer.
  default Given askAfresh(Line prompt) {
    return askAway(prompt);
  }

  /// Drops what was typed before the next question, which nobody can have read.
  default void dropTyped() {}

  /// Gives the terminal to another program while `use` runs.
  default void lend(Runnable use) {
    use.run();
  }

  /// The number of the last line, counted from 1, if nobody is typing: the lines come from a file
  /// or a program, and what is wrong with one cannot be corrected in the next.
  default Optional<Integer> pipedLine() {
    return Optional.empty();
  }
}

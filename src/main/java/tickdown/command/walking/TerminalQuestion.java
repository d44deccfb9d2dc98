package tickdown.command.walking;

import java.util.Optional;
import tickdown.command.console.CommandContext;
import tickdown.session.AnswerSource;
import tickdown.session.EditedInput;
import tickdown.session.LineInput;
import tickdown.session.Signals;
import tickdown.terminal.FullScreen;
import tickdown.text.Line;

/// Asks one question outside of a walk.
public final class TerminalQuestion {
  private TerminalQuestion() {}

  /// What is typed after `prompt`, without spaces around it. What was typed before, or is pasted,
  /// is no answer. Empty if there is none.
  public static Optional<String> askAfresh(CommandContext context, Line prompt) {
    Optional<FullScreen> terminal = ScreenSetup.forLines(context);
    try (Signals signals = Signals.ofThisProcess()) {
      if (terminal.isEmpty()) {
        return typed(
            LineInput.from(
                context.environment().streams().input(), context.console().output(), false),
            prompt);
      }
      try (EditedInput input =
          new EditedInput(terminal.get(), signals, context.console().output())) {
        return typed(input, prompt);
      }
    }
  }

  private static Optional<String> typed(AnswerSource answers, Line prompt) {
    return answers.askAfresh(prompt) instanceof AnswerSource.Given.Typed(String line, boolean _)
        ? Optional.of(line.strip())
        : Optional.empty();
  }
}

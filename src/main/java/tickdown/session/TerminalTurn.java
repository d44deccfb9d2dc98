package tickdown.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tickdown.english.OnItemText;
import tickdown.execution.StepResult;
import tickdown.plain.lines.StepText;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.screen.Key;
import tickdown.screen.ScreenMessage;
import tickdown.terminal.FullScreen;
import tickdown.terminal.Input;
import tickdown.text.Line;

/// A step that has the terminal for itself between two pictures of the full screen.
///
/// @param signals Ctrl-C and Ctrl-Z, which are left to the step
record TerminalTurn(StepRunner steps, FullScreen terminal, Signals signals) {
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /// Runs `what` as the attempt with this id, which has been recorded, and waits until the operator
  /// has read what it printed.
  ScreenMessage run(String attempt, Invocation what) {
    List<StepResult> results = new ArrayList<>();
    signals
        .prompt()
        .leaving(() ->
            terminal.lend(
                () -> results.add(run(what, attempt)), () -> returning(results.getFirst())));
    return new ScreenMessage.Walked(steps.ended(results.getFirst()));
  }

  private StepResult run(Invocation what, String attempt) {
    StepText.command(what.command()).forEach(this::print);
    return steps.runOnTerminal(attempt, what, signals);
  }

  /// What it printed is not recorded, so it stays until Enter.
  private void returning(StepResult result) {
    if (result.ending() instanceof Ending.NotStarted) {
      return;
    }
    print(Line.empty());
    print(
        Line.of(
            "The step %s. Press Enter to return to Tickdown.",
            OnItemText.ending(result.ending(), result.duration())));
    boolean isReturning = false;
    while (!isReturning) {
      isReturning =
          switch (terminal.keys(PATIENCE)) {
            case Input.Keys(List<Key> keys) -> keys.contains(Key.Special.ENTER);
            case Input.Nothing() -> signals.isAbandoned();
            case Input.Ended() -> true;
          };
    }
  }

  /// The program may have left the cursor anywhere.
  private void print(Line line) {
    terminal.print(line.text() + "\u001b[K\r\n");
  }
}

package tickdown.checks;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.text.SafeText;
import tickdown.text.TimeSpan;

/// A check by a command that the author of a checklist wrote and the operator trusts: it holds if
/// the command exits with 0.
///
/// @param what the command, with all placeholders filled
/// @param limit after this time it is stopped, and nothing is decided
/// @param use what it is for: a need is also missing if the command is
record CommandCheck(Invocation what, Duration limit, PlannedCheck.Use use) {
  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;

  /// So many of the last lines of its output are told.
  private static final int LINES = 3;

  /// Runs the command to its end.
  ///
  /// @param secrets what must not be in the finding
  /// @param running where it can be found while it runs
  /// @throws InterruptedException if this thread is interrupted; the command is interrupted as well
  Finding run(Secrets secrets, RunningChecks running) throws InterruptedException {
    StepProcess process = StepProcess.check(what, secrets, limit);
    running.add(process);
    try {
      return finding(process.await(), process.lastLines(LINES));
    } catch (InterruptedException e) {
      process.interrupt();
      throw e;
    } finally {
      running.remove(process);
    }
  }

  private Finding finding(StepResult result, List<SafeText> lastLines) {
    return switch (result.ending()) {
      case Ending.Exited(int code) when code == 0 -> new Finding.Holds("its check succeeded");
      case Ending.Exited(int code) when code == NOT_FOUND && use == PlannedCheck.Use.NEED ->
          new Finding.Denied("the command of its check was not found");
      case Ending.Exited(int code) when code == NOT_FOUND ->
          new Finding.Undecided("the command of its check was not found");
      case Ending.Exited(int code) when code == NOT_EXECUTABLE ->
          new Finding.Undecided("the command of its check cannot be executed");
      case Ending.Exited(int code) when code > 128 ->
          new Finding.Undecided("its check was ended by signal %s".formatted(code - 128));
      case Ending.Exited(int code) ->
          new Finding.Denied("its check exited with %s%s".formatted(code, output(lastLines)));
      case Ending.Interrupted _ -> new Finding.Undecided("its check was interrupted");
      case Ending.TimedOut() ->
          new Finding.Undecided("its check took longer than %s".formatted(TimeSpan.of(limit)));
      case Ending.NotStarted(String why) ->
          new Finding.Undecided("its check could not be started: %s".formatted(why));
    };
  }

  /// `: no oil / no wick`.
  private static String output(List<SafeText> lines) {
    String told =
        lines.stream()
            .map(line -> line.text().strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" / "));
    return told.isEmpty() ? "" : ": " + told;
  }
}

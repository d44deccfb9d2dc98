package tickdown.checks;

import java.time.Duration;
import java.util.List;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.text.SafeText;

/// A check by a command that the author of a checklist wrote and the operator trusts: it holds if
/// the command exits with 0.
///
/// @param what the command, with all placeholders filled
/// @param limit after this time it is stopped, and nothing is decided
public record CommandCheck(Invocation what, Duration limit) {

  /// The limit where the checklist gives none.
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(60);

  private static final int NOT_EXECUTABLE = 126;
  private static final int NOT_FOUND = 127;

  /// Runs the command to its end.
  ///
  /// @param secrets what must not be in the finding
  /// @throws InterruptedException if this thread is interrupted; the command is interrupted as well
  public Finding run(Secrets secrets) throws InterruptedException {
    StepProcess process = StepProcess.check(what, secrets, limit);
    try {
      return finding(process.await(), process.lastLines(1));
    } catch (InterruptedException e) {
      process.interrupt();
      throw e;
    }
  }

  private Finding finding(StepResult result, List<SafeText> lastLines) {
    return switch (result.ending()) {
      case Ending.Exited(int code) when code == 0 -> new Finding.Holds("its check succeeded");
      case Ending.Exited(int code) when code == NOT_FOUND ->
          new Finding.Undecided("the command of its check was not found");
      case Ending.Exited(int code) when code == NOT_EXECUTABLE ->
          new Finding.Undecided("the command of its check cannot be executed");
      case Ending.Exited(int code) when code > 128 ->
          new Finding.Undecided("its check was ended by signal %s".formatted(code - 128));
      case Ending.Exited(int code) ->
          new Finding.Denied("its check exited with %s%s".formatted(code, lastLine(lastLines)));
      case Ending.Interrupted _ -> new Finding.Undecided("its check was interrupted");
      case Ending.TimedOut() ->
          new Finding.Undecided("its check took longer than %s s".formatted(limit.toSeconds()));
      case Ending.NotStarted(String why) ->
          new Finding.Undecided("its check could not be started: %s".formatted(why));
    };
  }

  private static String lastLine(List<SafeText> lines) {
    return lines.isEmpty() ? "" : ": " + lines.getLast();
  }
}

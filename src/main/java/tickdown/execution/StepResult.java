package tickdown.execution;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.process.LiveProcess;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.StepOutput;

/// How an attempt went.
///
/// @param duration from the start to the end of the shell
/// @param output what it printed; nothing if it had the terminal for itself
/// @param survivors what it started and what was still running after its end: meant to run in the
///   background, or impossible to end
/// @param problem why the file with the full output could not be written, if so; foreign text
public record StepResult(
    Ending ending,
    Duration duration,
    StepOutput output,
    List<LiveProcess> survivors,
    Optional<String> problem) {

  public StepResult {
    survivors = List.copyOf(survivors);
  }

  /// The names and process ids of the survivors: `sleep (4711)`.
  public List<String> names() {
    return survivors.stream().map(each -> "%s (%s)".formatted(each.name(), each.pid())).toList();
  }

  /// The result of an attempt that had no output of its own.
  static StepResult of(Ending ending, Duration duration) {
    return new StepResult(ending, duration, StepOutput.NONE, List.of(), Optional.empty());
  }
}

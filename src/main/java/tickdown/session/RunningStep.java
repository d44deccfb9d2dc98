package tickdown.session;

import java.util.Optional;
import java.util.function.Consumer;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.run.attempt.Invocation;
import tickdown.screen.ScreenMessage;
import tickdown.screen.StepProgress;

/// The step that runs in the pane of the full screen, if one does.
final class RunningStep {
  /// As many lines of a step's output can be scrolled back to while it is running.
  private static final int MOST_LINES = 1_000;

  private final StepRunner steps;
  private Optional<StepProcess> process = Optional.empty();

  RunningStep(StepRunner steps) {
    this.steps = steps;
  }

  /// Runs `what` as the attempt with this id, which has been recorded.
  void start(String attempt, Invocation what) {
    process = Optional.of(steps.start(attempt, what));
  }

  boolean isRunning() {
    return process.isPresent();
  }

  /// The next stage of its interruption; returns whether a step is running.
  boolean interrupt() {
    process.ifPresent(StepProcess::interrupt);
    return isRunning();
  }

  /// Tells how far the step is; once it has ended, that is recorded and told.
  void watch(Consumer<ScreenMessage> told) {
    process.ifPresent(step -> watch(step, told));
  }

  private void watch(StepProcess step, Consumer<ScreenMessage> told) {
    Optional<StepResult> result = step.result();
    told.accept(
        new ScreenMessage.Progressed(
            new StepProgress(
                step.elapsed(), step.lastLines(MOST_LINES), step.bytes(), step.interruptions())));
    if (result.isPresent()) {
      process = Optional.empty();
      told.accept(new ScreenMessage.Walked(steps.ended(result.get())));
      StepRunner.remarks(result.get())
          .forEach(notice -> told.accept(new ScreenMessage.Told(notice)));
    }
  }
}

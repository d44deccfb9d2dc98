package tickdown.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.run.attempt.Invocation;
import tickdown.screen.ScreenMessage;
import tickdown.screen.StepProgress;
import tickdown.text.SafeText;

/// The step that runs in the pane of the full screen, if one does.
final class RunningStep {
  /// As many lines of a step's output can be scrolled back to while it is running.
  private static final int MOST_LINES = 1_000;

  private final StepRunner steps;
  private Optional<StepProcess> process = Optional.empty();
  private StepProgress told = StepProgress.NONE;
  private boolean isSettled;

  RunningStep(StepRunner steps) {
    this.steps = steps;
  }

  /// Runs `what` as the attempt with this id, which has been recorded.
  void start(String attempt, Invocation what) {
    told = StepProgress.NONE;
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

  /// Tells how far the step is, if that has changed; once it has ended, that is recorded and told.
  void watch(Consumer<ScreenMessage> listener) {
    process.ifPresent(step -> watch(step, listener));
  }

  private void watch(StepProcess step, Consumer<ScreenMessage> listener) {
    Optional<StepResult> result = step.result();
    StepProgress now = progress(step);
    if (!now.equals(told)) {
      told = now;
      listener.accept(new ScreenMessage.Progressed(now));
    }
    if (result.isPresent()) {
      process = Optional.empty();
      listener.accept(new ScreenMessage.Walked(steps.ended(result.get())));
      StepRunner.remarks(result.get())
          .forEach(notice -> listener.accept(new ScreenMessage.Told(notice)));
    }
  }

  /// How far it is, to the second. Its output is looked at once more after it grew, because the
  /// last of it may have been counted before it was kept.
  private StepProgress progress(StepProcess step) {
    long bytes = step.bytes();
    boolean isSame = bytes == told.bytes();
    List<SafeText> lines = isSame && isSettled ? told.lines() : step.lastLines(MOST_LINES);
    isSettled = isSame;
    return new StepProgress(
        Duration.ofSeconds(step.elapsed().toSeconds()), lines, bytes, step.interruptions());
  }
}

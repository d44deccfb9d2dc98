package tickdown.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.execution.TerminalStep;
import tickdown.execution.masking.Secrets;
import tickdown.run.Attempts;
import tickdown.run.Run;
import tickdown.run.attempt.Invocation;
import tickdown.walk.Message;
import tickdown.walk.Notice;
import tickdown.walk.StepNotice;

/// Runs the steps of a walk, one at a time.
public final class StepRunner {
  private final Supplier<Path> folder;
  private final Map<String, String> environment;
  private final AtomicReference<Optional<StepProcess>> current =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<TerminalStep>> onTerminal =
      new AtomicReference<>(Optional.empty());
  private Optional<Secrets> secrets = Optional.empty();
  private Optional<RunningMark> mark = Optional.empty();

  /// @param environment whose secrets are masked
  /// @param folder where the output of steps is kept
  public StepRunner(Map<String, String> environment, Supplier<Path> folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /// Starts a step to which the operator has agreed.
  ///
  /// @param attempt the id of the attempt
  StepProcess start(String attempt, Invocation what) {
    mark = RunningMark.on(folder.get(), attempt);
    StepProcess step = StepProcess.start(what, secrets(), folder.get());
    current.set(Optional.of(step));
    mark.ifPresent(on -> step.pid().ifPresent(on::is));
    return step;
  }

  /// Runs a step to its end that has the terminal for itself. Ctrl-C must have been left to it;
  /// after Ctrl-Z, this process is stopped like it, and continued with it.
  StepResult runOnTerminal(String attempt, Invocation what, Signals signals) {
    mark = RunningMark.on(folder.get(), attempt);
    TerminalStep step = new TerminalStep(what);
    onTerminal.set(Optional.of(step));
    try {
      return step.run(() -> {
        if (signals.isSuspensionAsked()) {
          signals.suspend(() -> {}, () -> {});
        }
      });
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      signals.hasContinued();
      onTerminal.set(Optional.empty());
    }
  }

  /// The step has ended: the message that says so.
  Message.StepEnded ended(StepResult result) {
    mark.ifPresent(RunningMark::close);
    mark = Optional.empty();
    return new Message.StepEnded(result.ending(), result.duration(), result.output());
  }

  /// What has to be said after that.
  static List<Notice> remarks(StepResult result) {
    return StepNotice.aboutEnd(result.problem(), result.names());
  }

  /// Removes what was left in `folder` by attempts of `run` that nobody saw end, unless they are
  /// still being run.
  public static void clear(Path folder, Run run) {
    Attempts.byItem(run).values().stream()
        .flatMap(attempts -> attempts.all().stream())
        .filter(attempt -> attempt.end().isEmpty())
        .forEach(attempt -> RunningMark.isOn(folder, attempt.id()));
  }

  /// Whether the attempt with this id is still being run by another program.
  public boolean isRunning(String attempt) {
    return mark.isEmpty() && RunningMark.isOn(folder.get(), attempt);
  }

  /// The text without secrets, for the journal.
  public String masked(String text) {
    return secrets().masked(text);
  }

  private Secrets secrets() {
    if (secrets.isEmpty()) {
      secrets = Optional.of(Secrets.of(environment));
    }
    return secrets.get();
  }

  /// Ends the step that is running, because the program ends: nobody will see how it goes on.
  public void abandon() {
    onTerminal.get().ifPresent(TerminalStep::terminate);
    current
        .get()
        .filter(step -> step.result().isEmpty())
        .ifPresent(step -> {
          step.interrupt();
          step.interrupt();
        });
  }
}

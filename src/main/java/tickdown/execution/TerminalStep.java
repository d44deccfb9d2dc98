package tickdown.execution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tickdown.process.TerminalProgram;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;

/// A step that has the terminal for itself, such as an editor or one that asks for a pass phrase.
/// Nothing of what it prints is seen or kept.
public final class TerminalStep {
  private static final long PAUSE = 50;

  private final Invocation invocation;
  private volatile Optional<Process> process = Optional.empty();

  /// A step that has not been started yet.
  public TerminalStep(Invocation invocation) {
    this.invocation = invocation;
  }

  /// Runs the step to its end. The keys for INT, QUIT and TSTP reach it and this process: before,
  /// the caller leaves the full screen and raw mode and installs a handler for INT that does
  /// nothing (to ignore INT would be inherited by the step); afterwards it restores both.
  ///
  /// @param meanwhile is called 20 times a second while the step runs. If this process handles
  ///   TSTP, it has to stop its job here: otherwise only the step is stopped, and nobody continues
  ///   it
  /// @throws InterruptedException if this thread is interrupted; the step goes on
  public StepResult run(Runnable meanwhile) throws InterruptedException {
    long begin = System.nanoTime();
    Optional<String> obstacle = Startable.obstacle(invocation);
    if (obstacle.isPresent()) {
      return StepResult.of(new Ending.NotStarted(obstacle.get()), Duration.ZERO);
    }
    try {
      Process started =
          TerminalProgram.start(
              Startable.command(invocation), Path.of(invocation.folder()), invocation.variables());
      process = Optional.of(started);
      while (!started.waitFor(PAUSE, TimeUnit.MILLISECONDS)) {
        meanwhile.run();
      }
      return StepResult.of(
          new Ending.Exited(started.exitValue()), Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException e) {
      return StepResult.of(new Ending.NotStarted("the shell cannot be started"), Duration.ZERO);
    }
  }

  /// Ends the step and what it started, because this process ends and gives the terminal back.
  public void terminate() {
    process.ifPresent(shell -> {
      shell.descendants().forEach(ProcessHandle::destroy);
      shell.destroy();
    });
  }
}

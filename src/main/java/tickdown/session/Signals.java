package tickdown.session;

import tickdown.process.Job;
import tickdown.terminal.JobControl;

/// What may interrupt a walk from outside: being stopped and going on, and a launcher that is gone.
///
/// @param suspension what hears of being stopped and going on
/// @param launcher what started this process
public record Signals(JobControl suspension, Launcher launcher) implements AutoCloseable {

  /// The interruptions of this process.
  public static Signals ofThisProcess() {
    return new Signals(JobControl.by(Job::stop), Launcher.ofThisProcess());
  }

  boolean isSuspensionAsked() {
    return suspension.isAsked();
  }

  boolean hasContinued() {
    return suspension.hasContinued();
  }

  boolean isAbandoned() {
    return launcher.isGone();
  }

  void suspend(Runnable leave, Runnable enter) {
    suspension.suspend(leave, enter);
  }

  @Override
  public void close() {
    suspension.close();
  }
}

package tickdown.session;

import tickdown.process.Job;
import tickdown.terminal.JobControl;

/// What can interrupt a walk from outside: suspending and resuming the job, and the end of the
/// launcher; Ctrl-C, if it is meant for a question.
///
/// @param suspension notices suspending and resuming
/// @param launcher the launcher of this process
/// @param prompt leaves the current question
public record Signals(JobControl suspension, Launcher launcher, PromptInterrupt prompt)
    implements AutoCloseable {

  /// The signals of this process.
  public static Signals ofThisProcess() {
    return new Signals(JobControl.by(Job::stop), Launcher.ofThisProcess(), new PromptInterrupt());
  }

  boolean canSuspend() {
    return suspension.isPossible();
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

package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jline.utils.Signals;

/// Handles Ctrl-Z and similar: restores the terminal, stops the whole job, and redraws everything
/// when it resumes.
///
/// In raw mode Ctrl-Z is an ordinary key, so the screen can be left before anything stops. `kill
/// -TSTP` requests the same. After `kill -STOP`, the screen and the terminal settings are as the
/// shell left them.
public final class JobControl implements AutoCloseable {
  /// Milliseconds within which a resumed process notices it.
  private static final long ALREADY = 20;

  /// Milliseconds after which the job has evidently not been stopped.
  private static final long PATIENCE = 500;

  /// Nanoseconds within which TSTP may be noticed after the CONT that followed it: each signal has
  /// a thread of its own.
  private static final long OVERTAKEN = 100_000_000;

  private record Former(String signal, Object handler) {}

  private final Runnable stop;
  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final AtomicBoolean hasContinued = new AtomicBoolean();
  private final AtomicBoolean isSuspending = new AtomicBoolean();
  private final AtomicLong lastContinued;
  private final Semaphore goingOn = new Semaphore(0);
  private final List<Former> formers = new ArrayList<>();

  /// @param now the time in nanoseconds ([System#nanoTime])
  JobControl(Runnable stop, long now) {
    this.stop = stop;
    this.lastContinued = new AtomicLong(now - OVERTAKEN);
  }

  /// From now on, notices TSTP and CONT for a loop that polls [#isAsked] and [#hasContinued].
  /// `stop` stops the process group, including this process, and returns when it resumes.
  public static JobControl by(Runnable stop) {
    JobControl suspension = new JobControl(stop, System.nanoTime());
    suspension.on("TSTP", () -> suspension.asked(System.nanoTime()));
    suspension.on("CONT", () -> suspension.continued(System.nanoTime()));
    return suspension;
  }

  void on(String signal, Runnable noticed) {
    formers.add(new Former(signal, Signals.register(signal, noticed)));
  }

  /// TSTP was noticed at that time. A job that was resumed at once is not stopped again.
  void asked(long now) {
    if (now - lastContinued.get() >= OVERTAKEN) {
      isAsked.set(true);
    }
  }

  /// CONT was noticed at that time: clears requests from before the job was stopped.
  void continued(long now) {
    lastContinued.set(now);
    if (isSuspending.get()) {
      goingOn.release();
    } else {
      isAsked.set(false);
      hasContinued.set(true);
    }
  }

  /// Whether this system can stop jobs; Windows cannot.
  public boolean isPossible() {
    return formers.stream().allMatch(former -> former.handler() != null);
  }

  /// Whether suspending was requested from outside since the last call.
  public boolean isAsked() {
    return isAsked.getAndSet(false);
  }

  /// Whether the job was stopped and resumed since the last call, other than by [#suspend].
  ///
  /// Restore the terminal settings first, then redraw: a job that resumes in the background is
  /// stopped again when it changes the settings, before it writes over another program's output.
  public boolean hasContinued() {
    return hasContinued.getAndSet(false);
  }

  /// Runs `leave`, which restores the terminal; stops the job; and when it resumes, runs `enter`,
  /// which takes over the terminal again: the settings first, then the size, then a redraw.
  ///
  /// If the job cannot be stopped, `enter` follows after half a second.
  public void suspend(Runnable leave, Runnable enter) {
    if (!isSuspending.compareAndSet(false, true)) {
      return;
    }
    try {
      goingOn.drainPermits();
      leave.run();
      // If the rest of the job was stopped first, restoring the settings has stopped this process
      // too. It has already resumed then, and must not be stopped again.
      if (!goesOnWithin(ALREADY)) {
        stopped();
      }
      isAsked.set(false);
    } finally {
      isSuspending.set(false);
      enter.run();
    }
  }

  private void stopped() {
    Object noticed = Signals.registerDefault("TSTP");
    try {
      stop.run();
      goesOnWithin(PATIENCE);
    } finally {
      Signals.unregister("TSTP", noticed);
    }
  }

  private boolean goesOnWithin(long milliseconds) {
    try {
      return goingOn.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Restores the previous handlers of the signals.
  @Override
  public void close() {
    formers.forEach(former -> Signals.unregister(former.signal(), former.handler()));
  }
}

package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;

/// Ctrl-Z and what is like it: the terminal is given back, the whole job stops, and all is drawn
/// anew when it goes on.
///
/// In raw mode Ctrl-Z is a key like others, so that there is time to leave the screen before
/// anything stops. `kill -TSTP` only asks for the same. After `kill -STOP` the screen and the
/// terminal's settings are found as the shell had them.
public final class JobControl implements AutoCloseable {
  /// Milliseconds within which a process that goes on notices it.
  private static final long ALREADY = 20;

  /// Milliseconds after which the job was not stopped at all.
  private static final long PATIENCE = 500;

  private record Former(String signal, Object handler) {}

  private final Runnable stop;
  private final AtomicBoolean isAsked = new AtomicBoolean();
  private final AtomicBoolean hasContinued = new AtomicBoolean();
  private final AtomicBoolean isSuspending = new AtomicBoolean();
  private final Semaphore goingOn = new Semaphore(0);
  private final List<Former> formers = new ArrayList<>();

  private JobControl(Runnable stop) {
    this.stop = stop;
  }

  /// From now on TSTP and CONT are noticed, for a loop that asks [#isAsked] and [#hasContinued];
  /// `stop` stops the process group, this process included, and returns when it goes on.
  public static JobControl by(Runnable stop) {
    JobControl suspension = new JobControl(stop);
    suspension.on("TSTP", () -> suspension.isAsked.set(true));
    suspension.on("CONT", () -> suspension.goOn(suspension::note));
    return suspension;
  }

  private void on(String signal, Runnable noticed) {
    formers.add(new Former(signal, Signals.register(signal, noticed)));
  }

  private void goOn(Runnable otherwise) {
    if (isSuspending.get()) {
      goingOn.release();
    } else {
      otherwise.run();
    }
  }

  /// What was asked for before the job was stopped is done.
  private void note() {
    isAsked.set(false);
    hasContinued.set(true);
  }

  /// Whether a suspension was asked for from outside since this was last asked.
  public boolean isAsked() {
    return isAsked.getAndSet(false);
  }

  /// Whether the job was stopped and goes on since this was last asked, but for what [#suspend]
  /// did.
  ///
  /// The terminal's settings have to be set first, then everything is drawn: a job that goes on in
  /// the background stops again at the settings, before it writes into what another program shows.
  public boolean hasContinued() {
    return hasContinued.getAndSet(false);
  }

  /// Runs `leave`, which gives the terminal back, stops the job, and runs `enter` when it goes on,
  /// which takes the terminal again: the settings first, then the size, then everything is drawn.
  ///
  /// Where a job cannot be stopped, `enter` follows after half a second.
  public void suspend(Runnable leave, Runnable enter) {
    if (!isSuspending.compareAndSet(false, true)) {
      return;
    }
    try {
      goingOn.drainPermits();
      leave.run();
      // When the others were stopped first, giving back the settings has stopped this process too:
      // then it goes on already, and is not to be stopped once more.
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

  /// The signals mean again what they meant before.
  @Override
  public void close() {
    formers.forEach(former -> Signals.unregister(former.signal(), former.handler()));
  }
}

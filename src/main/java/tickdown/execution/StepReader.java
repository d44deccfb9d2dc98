package tickdown.execution;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;
import tickdown.execution.masking.Masker;
import tickdown.process.OwnSession;
import tickdown.run.attempt.Ending;

/// Reads what a step prints until its end, masks it, and stops the step at its time limit.
///
/// It never waits for bytes but asks whether there are some: a process in the background may keep
/// the pipe open for ever. Once the shell has ended, all that it printed is read; what others print
/// only for a short while longer.
final class StepReader {
  /// How long the output of processes in the background is read after the end of the shell.
  private static final long GRACE = Duration.ofMillis(300).toNanos();

  /// How long the next stage of an interruption is waited for while something goes on.
  private static final Duration NEXT_STAGE = Duration.ofSeconds(3);

  /// The time between two stages of the interruption at the limit.
  private static final long STAGE = Duration.ofSeconds(2).toNanos();

  private static final int STAGES = 3;
  private static final int CHUNK = 64 * 1024;
  private static final long PAUSE = 10;
  private static final int KILLED = 137;

  private final OwnSession session;
  private final Interruption interruption;
  private final Masker masker;
  private final KeptOutput kept;
  private final long limit;
  private final byte[] chunk = new byte[CHUNK];
  private final long begin = System.nanoTime();
  private volatile long bytes;
  private int lateStages;
  private long endedAt;
  private long owed;
  private Ending ending = new Ending.Interrupted(KILLED);

  /// @param limit after this time the step is stopped
  StepReader(
      OwnSession session,
      Interruption interruption,
      Masker masker,
      KeptOutput kept,
      Duration limit) {
    this.session = session;
    this.interruption = interruption;
    this.masker = masker;
    this.kept = kept;
    this.limit = limit.toNanos();
  }

  /// How many bytes were printed so far.
  long bytes() {
    return bytes;
  }

  /// Runs the step, and tells its ending and duration as soon as these are known and all output is
  /// kept. Returns when nothing prints any more.
  ///
  /// @throws IOException if the pipe breaks
  void run(Consumer<Ended> told) throws IOException, InterruptedException {
    InputStream output = session.output();
    synchronized (output) {
      try (output) {
        session.begin();
        readAll(output);
        kept.append(masker.rest());
        told.accept(ended());
        discard(output);
      }
    }
  }

  /// How a step ended.
  record Ended(Ending ending, Duration duration) {}

  private Ended ended() {
    long end = endedAt == 0 ? System.nanoTime() : endedAt;
    return new Ended(ending, Duration.ofNanos(end - begin));
  }

  private void readAll(InputStream output) throws IOException, InterruptedException {
    while (!isOver()) {
      noticeEnd(output);
      int ready = output.available();
      if (ready > 0) {
        keep(output.read(chunk, 0, Math.min(ready, CHUNK)));
      } else if (endedAt == 0) {
        session.hasEndedWithin(PAUSE);
      } else if (interruption.look().isEmpty()) {
        return;
      } else {
        Thread.sleep(PAUSE);
      }
      stopAtLimit();
    }
  }

  /// Once everything is to be killed, that is waited for; before that, the operator may be about to
  /// ask for the next stage.
  private boolean isOver() {
    boolean isKilled = interruption.stages() == STAGES;
    return endedAt == 0 || isKilled
        ? interruption.isInVain()
        : owed <= 0
            && System.nanoTime() - endedAt > GRACE
            && !interruption.hasBegunWithin(NEXT_STAGE);
  }

  private void noticeEnd(InputStream output) throws IOException {
    if (endedAt == 0 && !session.isAlive()) {
      endedAt = System.nanoTime();
      owed = output.available();
      ending = ending(session.exitCode());
    }
  }

  private Ending ending(int code) {
    if (lateStages > 0) {
      return new Ending.TimedOut();
    }
    return interruption.stages() > 0 ? new Ending.Interrupted(code) : new Ending.Exited(code);
  }

  private void keep(int length) {
    bytes += length;
    owed -= length;
    kept.append(masker.mask(chunk, length));
  }

  private void stopAtLimit() {
    if (endedAt == 0
        && lateStages < STAGES
        && System.nanoTime() - begin - lateStages * STAGE > limit) {
      lateStages++;
      ending = new Ending.TimedOut();
      interruption.next();
    }
  }

  /// Reads on as long as something runs in the background, which would be ended by a closed pipe;
  /// slowly, so that a flood costs nothing.
  private void discard(InputStream output) throws IOException, InterruptedException {
    while (!interruption.look().isEmpty()) {
      for (int i = 0; i < 50; i++) {
        Thread.sleep(2 * PAUSE);
        output.read(chunk, 0, Math.min(output.available(), CHUNK));
      }
    }
  }
}

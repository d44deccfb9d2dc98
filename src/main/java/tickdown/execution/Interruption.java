package tickdown.execution;

import java.time.Duration;
import java.util.List;
import tickdown.process.LiveProcess;
import tickdown.process.OwnSession;

/// Ends a step and everything that it started, in three stages: INT, TERM, KILL. Signals are sent
/// by a thread of their own, because finding the processes takes some milliseconds.
final class Interruption {
  /// How long KILL is repeated while something is still running, and how long it may take until the
  /// step counts as impossible to end.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final long PAUSE = 50;
  private static final List<String> STAGES = List.of("INT", "TERM", "KILL");

  private final OwnSession session;
  private final Object turn = new Object();
  private volatile int stages;
  private volatile long lastAt;
  private volatile long killedAt;
  private volatile List<LiveProcess> survivors = List.of();

  Interruption(OwnSession session) {
    this.session = session;
  }

  /// The next stage; KILL again after the last one.
  synchronized void next() {
    stages = Math.min(stages + 1, STAGES.size());
    int stage = stages;
    lastAt = System.nanoTime();
    if (stage == STAGES.size() && killedAt == 0) {
      killedAt = System.nanoTime();
    }
    Thread.ofPlatform().daemon().name("interruption").start(() -> perform(stage));
  }

  /// How many stages were begun, from 0 to 3.
  int stages() {
    return stages;
  }

  /// Whether the last stage was begun so short a time ago.
  boolean hasBegunWithin(Duration time) {
    return stages > 0 && System.nanoTime() - lastAt < time.toNanos();
  }

  /// Whether KILL was sent so long ago that nothing more can be expected from it.
  boolean isInVain() {
    return killedAt != 0 && System.nanoTime() - killedAt > PATIENCE.toNanos();
  }

  /// What was running when it was last looked at.
  List<LiveProcess> survivors() {
    return survivors;
  }

  /// Looks at what is running.
  List<LiveProcess> look() {
    survivors = session.members();
    return survivors;
  }

  private void perform(int stage) {
    synchronized (turn) {
      String signal = STAGES.get(stage - 1);
      session.signal(signal);
      long begin = System.nanoTime();
      while (!look().isEmpty()
          && stage == STAGES.size()
          && System.nanoTime() - begin < PATIENCE.toNanos()
          && hasPaused()) {
        session.signal(signal);
      }
    }
  }

  private static boolean hasPaused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

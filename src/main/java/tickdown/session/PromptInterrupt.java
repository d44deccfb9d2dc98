package tickdown.session;

/// Ctrl-C while something is asked: the first one leaves only the question. A second one before the
/// program has done so ends the walk, whatever the program is busy with.
public final class PromptInterrupt {
  /// A signal for the program that had the terminal can be handled so much later, in nanoseconds.
  private static final long LATE = 300_000_000;

  private boolean asks;
  private boolean isPending;
  private boolean isLent;
  private long tookBack = System.nanoTime() - LATE;

  /// Whether the question takes an interrupt, so that the walk goes on. Called from any thread.
  public synchronized boolean takes() {
    boolean isForAnother = isLent || System.nanoTime() - tookBack < LATE;
    boolean takes = asks && !isPending && !isForAnother;
    isPending |= takes;
    return takes || isForAnother;
  }

  /// While another program has the terminal, Ctrl-C is meant for that program alone.
  void leaving(Runnable toAnother) {
    lent(true);
    try {
      toAnother.run();
    } finally {
      lent(false);
    }
  }

  private synchronized void lent(boolean lent) {
    isLent = lent;
    tookBack = lent ? tookBack : System.nanoTime();
  }

  /// Whether there is a question that can be left.
  synchronized void asks(boolean asks) {
    this.asks = asks;
  }

  /// Whether the question was left since the last call.
  synchronized boolean wasLeft() {
    boolean was = isPending;
    isPending = false;
    return was;
  }
}

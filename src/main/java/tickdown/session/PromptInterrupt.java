package tickdown.session;

/// Ctrl-C while something is asked: the first one leaves only the question. A second one before the
/// program has done so ends the walk, whatever the program is busy with.
public final class PromptInterrupt {
  private boolean asks;
  private boolean isPending;
  private boolean isLent;

  /// Whether the question takes an interrupt, so that the walk goes on. Called from any thread.
  public synchronized boolean takes() {
    boolean takes = asks && !isPending && !isLent;
    isPending |= takes;
    return takes || isLent;
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

package tickdown.terminal;

import java.util.function.IntUnaryOperator;

/// Leaves what is typed to another program for a while. JLine has a thread that waits for input a
/// little longer than it was asked for, and would take the first byte from that program.
final class InputGate {
  private final IntUnaryOperator input;
  private int waiting;
  private boolean isClosed;

  /// @param input waits for input as many milliseconds; positive if there is some
  InputGate(IntUnaryOperator input) {
    this.input = input;
  }

  /// Waits for input as many milliseconds; positive if there is some that may be read.
  int poll(int milliseconds) {
    if (!begins(milliseconds)) {
      return 0;
    }
    return ends(input.applyAsInt(milliseconds));
  }

  private synchronized boolean begins(int milliseconds) {
    if (isClosed) {
      pause(Math.max(1, milliseconds));
      return false;
    }
    waiting++;
    return true;
  }

  private synchronized int ends(int found) {
    waiting--;
    notifyAll();
    return isClosed ? 0 : found;
  }

  /// From its return on, nothing is read until [#open].
  synchronized void close() {
    isClosed = true;
    while (waiting > 0 && !Thread.currentThread().isInterrupted()) {
      pause(0);
    }
  }

  synchronized boolean isOpen() {
    return !isClosed;
  }

  /// Input may be read again.
  synchronized void open() {
    isClosed = false;
    notifyAll();
  }

  /// @param milliseconds 0 for as long as it takes
  private void pause(int milliseconds) {
    try {
      wait(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

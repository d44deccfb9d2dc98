package tickdown.journal.disk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Does file work on a private thread, which nobody can interrupt.
///
/// An interrupt closes a [java.nio.channels.FileChannel] for good, even in the middle of a write.
/// The calling thread waits and defers its own interrupts. A new thread for each piece of work
/// takes about 60 µs, and leaves nothing to close.
public final class UninterruptibleThread {
  private UninterruptibleThread() {}

  public static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().name("journal").start(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failure) {
      throw unwrapped(failure.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    return switch (cause) {
      case RuntimeException problem -> problem;
      case Error error -> throw error;
      default -> new IllegalStateException(cause);
    };
  }
}

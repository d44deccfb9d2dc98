package tickdown.checks;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import tickdown.run.attempt.Finding;

/// Makes several checks at the same time, and tells each finding as soon as there is one.
public final class CheckRound {
  private static final int AT_ONCE = 8;

  private CheckRound() {}

  /// A way to check something.
  @FunctionalInterface
  public interface Look<T> {

    /// What it finds out now.
    Finding at(T each) throws InterruptedException;
  }

  private record Found<T>(T each, Finding finding) {}

  /// Checks all of `checked`. Returns once all findings were told, in the order in which they came,
  /// by the thread of the caller.
  ///
  /// @throws InterruptedException if that thread is interrupted; so are the checks that still run
  public static <T> void over(List<T> checked, Look<T> look, BiConsumer<T, Finding> told)
      throws InterruptedException {
    BlockingQueue<Found<T>> found = new LinkedBlockingQueue<>();
    ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("check").factory());
    try {
      checked.forEach(each -> threads.execute(() -> found.add(new Found<>(each, at(each, look)))));
      for (int i = 0; i < checked.size(); i++) {
        Found<T> next = found.take();
        told.accept(next.each(), next.finding());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Finding at(T each, Look<T> look) {
    try {
      return look.at(each);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finding.Undecided("its check was interrupted");
    } catch (RuntimeException e) {
      return new Finding.Undecided("its check could not be made");
    }
  }
}

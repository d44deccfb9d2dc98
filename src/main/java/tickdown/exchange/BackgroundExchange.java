package tickdown.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;

/// Exchanges a run again and again while someone walks it: soon after each answer, and from time to
/// time. It asks nothing, and nobody waits for it.
///
/// What others wrote becomes news of the journal; what is known of the exchange is in [#now].
public final class BackgroundExchange implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(250);
  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final RunExchange exchange;
  private final Journal journal;
  private final Supplier<Optional<String>> item;
  private final Thread thread;
  private volatile Sharing sharing;
  private final BlockingQueue<CompletableFuture<Sharing>> asked = new LinkedBlockingQueue<>();
  private volatile boolean isOver;
  private long known = -1;
  private Duration pause = USUAL;

  /// @param journal which is exchanged; stays open until this is closed
  /// @param first what is known before the first exchange
  /// @param item supplies the id of the item that the operator is at; called by another thread
  public BackgroundExchange(
      RunExchange exchange, Journal journal, Sharing first, Supplier<Optional<String>> item) {
    this.exchange = exchange;
    this.journal = journal;
    this.sharing = first;
    this.item = item;
    this.thread = Thread.ofPlatform().daemon().name("exchange").unstarted(this::work);
  }

  /// Begins.
  public void start() {
    thread.start();
  }

  /// What is known after the last exchange.
  public Sharing now() {
    return sharing;
  }

  /// Exchanges at once, and waits for the result; empty if there is none within this time.
  public Optional<Sharing> confirmed(Duration limit) {
    CompletableFuture<Sharing> result = new CompletableFuture<>();
    asked.add(result);
    try {
      return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Sends what was written last, if that is quick, and stops: the next exchange catches up.
  @Override
  public void close() {
    if (sharing.setback().isEmpty() && journal.size() != known) {
      confirmed(FAREWELL);
    }
    isOver = true;
    thread.interrupt();
    try {
      thread.join(FAREWELL);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    long last = System.nanoTime() - USUAL.toNanos();
    List<CompletableFuture<Sharing>> waiting = new ArrayList<>();
    while (!isOver) {
      boolean isDue = System.nanoTime() - last >= pause.toNanos();
      boolean isNew = journal.size() != known && pause.equals(USUAL);
      if (isDue || isNew || !waiting.isEmpty()) {
        exchange();
        last = System.nanoTime();
        waiting.forEach(each -> each.complete(sharing));
        waiting.clear();
      }
      try {
        Optional.ofNullable(asked.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS))
            .ifPresent(waiting::add);
        asked.drainTo(waiting);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void exchange() {
    try {
      known = journal.size();
      Exchanged exchanged = exchange.once(sharing, item.get(), Manner.QUIET);
      sharing = exchanged.sharing();
      known = exchanged.received().isEmpty() ? known : journal.size();
      pause = exchanged.failure().isEmpty() ? USUAL : longer();
    } catch (JournalException problem) {
      if (isOver) {
        return;
      }
      sharing = exchange.failed(sharing, problem);
      pause = longer();
    } catch (RuntimeException bug) {
      // Nothing may be printed while somebody walks the run.
      sharing = exchange.failed(sharing, bug);
      pause = longer();
    }
  }

  private Duration longer() {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }
}

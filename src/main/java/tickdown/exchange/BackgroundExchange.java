package tickdown.exchange;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;

/// Exchanges a run again and again while someone walks it: soon after each answer, and from time to
/// time. It asks nothing, and nobody waits for it.
///
/// What others wrote becomes news of the journal; what is known of the exchange is in [#now]. It
/// ends once the run is not shared like this any more.
public final class BackgroundExchange implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(250);
  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final Duration FAREWELL = Duration.ofSeconds(3);

  private final RunExchange exchange;
  private final Journal journal;
  private final Supplier<Optional<String>> item;
  private final Thread thread;
  private volatile Sharing sharing;
  private final BlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
  private final Presence presence = new Presence();
  private volatile boolean isLeaving;
  private volatile boolean isOver;
  private volatile boolean isEnded;
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

  /// Whether the run was unshared meanwhile, or is shared otherwise; nothing is exchanged then.
  public boolean isEnded() {
    return isEnded;
  }

  /// Exchanges at once, and waits for the result; empty if there is none within this time.
  public Optional<Sharing> confirmed(Duration limit) {
    return confirmed(limit, false);
  }

  private Optional<Sharing> confirmed(Duration limit, boolean isMoved) {
    CompletableFuture<Sharing> result = new CompletableFuture<>();
    asked.add(() -> {
      exchange(isMoved);
      result.complete(sharing);
    });
    try {
      return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Takes the lease, takes it over or leaves it, and waits for the result.
  public DriverChange changed(DriverWish wish) {
    CompletableFuture<DriverChange> result = new CompletableFuture<>();
    asked.add(() -> result.complete(change(wish)));
    while (thread.isAlive()) {
      try {
        return result.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException _) {
        continue;
      } catch (ExecutionException _) {
        break;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return result.getNow(new DriverChange.Unheld());
  }

  private DriverChange change(DriverWish wish) {
    if (isEndedNow()) {
      return new DriverChange.Failed(sharing.setback().orElseThrow());
    }
    try {
      DriverSeat.Result result =
          new DriverSeat(exchange, journal, exchange.writer(), item(), Manner.QUIET)
              .changed(sharing, wish);
      sharing = result.sharing();
      pause = sharing.setback().isEmpty() ? USUAL : pause;
      return result.change();
    } catch (JournalException problem) {
      sharing = exchange.failed(sharing, problem);
    } catch (RuntimeException bug) {
      sharing = exchange.failed(sharing, bug);
    }
    return new DriverChange.Failed(sharing.setback().orElseThrow());
  }

  /// Sends what was written last, and that the operator is at no item any more, if that is quick,
  /// and stops: the next exchange catches up.
  @Override
  public void close() {
    isLeaving = true;
    boolean isShown = presence.isShown();
    if (!isEnded && sharing.setback().isEmpty() && (isShown || journal.size() != known)) {
      confirmed(FAREWELL, isShown);
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
    while (!isOver) {
      pause = !isEndedNow() && isHealed() ? USUAL : pause;
      boolean isDue =
          !isEnded && System.nanoTime() - last >= BackOff.kept(pause, isWaiting()).toNanos();
      boolean isNew = !isEnded && journal.size() != known && pause.equals(USUAL);
      boolean isMoved = !isEnded && presence.isDue(item(), sharing, exchange.now());
      if (isDue || isNew || isMoved) {
        exchange(isMoved);
        last = System.nanoTime();
      }
      try {
        Runnable job = asked.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        if (job != null) {
          job.run();
          last = System.nanoTime();
        }
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  /// The item that the others are told.
  private Optional<String> item() {
    return isLeaving ? Optional.empty() : item.get();
  }

  private void exchange(boolean isMoved) {
    if (isEndedNow()) {
      return;
    }
    try {
      known = journal.size();
      Optional<String> here = item();
      Exchanged exchanged =
          isMoved
              ? exchange.announcing(sharing, here, Manner.QUIET)
              : exchange.once(sharing, here, Manner.QUIET);
      if (exchanged.failure().isEmpty() && (isMoved || exchanged.sent() > 0)) {
        presence.told(here, exchange.now());
      }
      sharing = exchanged.sharing();
      known = exchanged.received().isEmpty() ? known : journal.size();
      pause = exchanged.failure().isEmpty() ? USUAL : BackOff.after(pause);
    } catch (JournalException problem) {
      if (isOver) {
        return;
      }
      sharing = exchange.failed(sharing, problem);
      pause = BackOff.after(pause);
    } catch (RuntimeException bug) {
      // Nothing may be printed while somebody walks the run.
      sharing = exchange.failed(sharing, bug);
      pause = BackOff.after(pause);
    }
  }

  /// Whether the file beside the journal says that the run is not shared like this any more. From
  /// then on it is not.
  private boolean isEndedNow() {
    if (!isEnded && !exchange.isShared(sharing)) {
      isEnded = true;
      sharing = exchange.ended(sharing);
    }
    return isEnded;
  }

  /// Whether something was written here since the last exchange that succeeded.
  private boolean isWaiting() {
    return !pause.equals(USUAL)
        && (journal.size() != known || sharing.waiting(journal.events(), exchange.writer()) > 0);
  }

  /// What keeps exchanges from succeeding is over if `tickdown sync` in another terminal succeeds.
  private boolean isHealed() {
    return !pause.equals(USUAL) && exchange.isHealedElsewhere(sharing);
  }
}

package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.FileOwner;

/// The lock of a journal: at most one program, and one thread within it, reads or writes at a time.
///
/// The lock is a separate file, `<journal>.lock`. It is never deleted: otherwise one program could
/// hold a deleted lock file while another creates a new one. POSIX releases a lock as soon as the
/// program closes any handle of the file, so all lock files of this program are opened and closed
/// in one place.
public final class JournalLock implements AutoCloseable {
  /// How long to wait for another program before reporting [JournalProblem.Busy].
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ReentrantLock GATE = new ReentrantLock();
  private static final long SHORTEST_PAUSE = 100_000;
  private static final long LONGEST_PAUSE = 5_000_000;

  private final Path journal;
  private final FileChannel channel;
  private final Duration patience;
  private final boolean shared;

  /// A lock on an open lock file.
  JournalLock(Path journal, FileChannel channel, Duration patience, boolean shared) {
    this.journal = journal;
    this.channel = channel;
    this.patience = patience;
    this.shared = shared;
  }

  /// A lock for reading and appending; creates the lock file if necessary.
  public static JournalLock toWrite(Path journal, Duration patience) {
    Path lock = lockFile(journal);
    try {
      boolean isThere = Files.exists(lock);
      if (isThere) {
        Disk.checkIsRegular(lock);
      }
      FileChannel channel =
          FileChannel.open(
              lock,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              Disk.ownersOnly(lock));
      if (!isThere) {
        FileOwner.giveLikeFolder(lock);
      }
      return new JournalLock(journal, channel, patience, false);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(lock, Disk.why(problem)));
    }
  }

  /// A lock for reading. Changes nothing, so it is empty if nobody has ever written, or if even the
  /// lock file cannot be read.
  static Optional<JournalLock> toRead(Path journal, Duration patience) {
    Path lock = lockFile(journal);
    try {
      Disk.checkIsRegular(lock);
      FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
      return Optional.of(new JournalLock(journal, channel, patience, true));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Does `work` while holding the lock. It must not take another lock.
  public <T> T take(Supplier<T> work) {
    try {
      return attempt(patience, work)
          .orElseThrow(() -> new JournalException(new JournalProblem.Busy(journal)));
    } catch (IOException problem) {
      throw new JournalException(
          new JournalProblem.NotLockable(lockFile(journal), Disk.why(problem)));
    }
  }

  /// Does `work`, which only reads, while holding the lock. Returns empty if waiting for it takes
  /// too long, or if the file system has no locks.
  <T> Optional<T> takeIfSoon(Supplier<T> work) {
    return attemptToRead(patience, work);
  }

  /// Does `work`, which only reads, if the lock is free right now, or else returns empty.
  <T> Optional<T> takeIfFree(Supplier<T> work) {
    return attemptToRead(Duration.ZERO, work);
  }

  @Override
  public void close() {
    close(() -> {});
  }

  /// Runs `also` and closes the lock file, but not while this program is writing.
  void close(Runnable also) {
    GATE.lock();
    try {
      also.run();
      channel.close();
    } catch (IOException _) {
      // nothing was written to it
    } finally {
      GATE.unlock();
    }
  }

  private <T> Optional<T> attemptToRead(Duration limit, Supplier<T> work) {
    try {
      return attempt(limit, work);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> attempt(Duration limit, Supplier<T> work) throws IOException {
    long deadline = System.nanoTime() + limit.toNanos();
    if (!entered(limit)) {
      return Optional.empty();
    }
    try {
      return locked(deadline).map(lock -> worked(lock, work));
    } finally {
      GATE.unlock();
    }
  }

  /// Failing to release the lock must not make a saved answer look as if it were not saved.
  private static <T> T worked(FileLock lock, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      try {
        lock.release();
      } catch (IOException _) {
        // it is released when the program ends
      }
    }
  }

  private static boolean entered(Duration limit) {
    try {
      return GATE.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      throw new IllegalStateException("only an UninterruptibleThread comes here");
    }
  }

  /// The lock, or empty if it is not free before the deadline.
  private Optional<FileLock> locked(long deadline) throws IOException {
    long pause = SHORTEST_PAUSE;
    Optional<FileLock> lock = tried();
    while (lock.isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      lock = tried();
    }
    return lock;
  }

  private Optional<FileLock> tried() throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
    } catch (OverlappingFileLockException _) {
      return Optional.empty();
    }
  }

  private static Path lockFile(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".lock");
  }
}

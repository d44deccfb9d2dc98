package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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
/// The lock is a separate file, `<journal>.lock`. It is deleted only together with the journal, by
/// whoever holds it. Another program may have opened it before; one that gets a lock on a deleted
/// file therefore opens the one that is there now. POSIX releases a lock as soon as the program
/// closes any handle of the file, so all lock files of this program are opened and closed in one
/// place.
public final class JournalLock implements AutoCloseable {
  /// How long to wait for another program before reporting [JournalProblem.Busy].
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final ReentrantLock GATE = new ReentrantLock();
  private static final long SHORTEST_PAUSE = 100_000;

  /// More are in vain: there are file systems on which a file does not stay recognizable.
  private static final int MOST_OPENINGS = 3;

  private static final long LONGEST_PAUSE = 5_000_000;

  private final Path journal;
  private FileChannel channel;
  private Optional<Object> opened;
  private final Duration patience;
  private final boolean shared;

  /// A lock on an open lock file.
  JournalLock(Path journal, FileChannel channel, Duration patience, boolean shared) {
    this(journal, channel, identity(lockFile(journal)), patience, shared);
  }

  /// @param opened what was there before it was opened: if it is not that file any more, it is
  ///   opened anew
  private JournalLock(
      Path journal,
      FileChannel channel,
      Optional<Object> opened,
      Duration patience,
      boolean shared) {
    this.journal = journal;
    this.channel = channel;
    this.opened = opened;
    this.patience = patience;
    this.shared = shared;
  }

  /// A lock for reading and appending; creates the lock file if necessary.
  public static JournalLock toWrite(Path journal, Duration patience) {
    Path lock = lockFile(journal);
    try {
      Optional<Object> there = identity(lock);
      return new JournalLock(journal, openedToWrite(lock), there, patience, false);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(lock, Disk.why(problem)));
    }
  }

  private static FileChannel openedToWrite(Path lock) throws IOException {
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
    return channel;
  }

  private static FileChannel openedToRead(Path lock) throws IOException {
    Disk.checkIsRegular(lock);
    return FileChannel.open(lock, StandardOpenOption.READ);
  }

  /// A lock for reading. Changes nothing, so it is empty if nobody has ever written, or if even the
  /// lock file cannot be read.
  static Optional<JournalLock> toRead(Path journal, Duration patience) {
    Path lock = lockFile(journal);
    try {
      Optional<Object> there = identity(lock);
      return Optional.of(new JournalLock(journal, openedToRead(lock), there, patience, true));
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

  /// Deletes the lock file, with the journal; only in [#take].
  void delete() {
    try {
      Files.deleteIfExists(lockFile(journal));
    } catch (IOException _) {
      // it is empty
    }
  }

  /// What tells a file from another of its name; empty where the system does not.
  private static Optional<Object> identity(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Opens the lock file that is there now, if the one that was opened is gone.
  private boolean isOpenedAnew() throws IOException {
    Path lock = lockFile(journal);
    Optional<Object> now = identity(lock);
    if (now.equals(opened)) {
      return false;
    }
    channel.close();
    channel = shared ? openedToRead(lock) : openedToWrite(lock);
    opened = now;
    return true;
  }

  private Optional<FileLock> tried() throws IOException {
    Optional<FileLock> lock = triedHere();
    for (int i = 0; i < MOST_OPENINGS && lock.isPresent() && isOpenedAnew(); i++) {
      lock = triedHere();
    }
    return lock;
  }

  private Optional<FileLock> triedHere() throws IOException {
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

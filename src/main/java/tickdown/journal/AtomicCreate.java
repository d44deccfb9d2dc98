package tickdown.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import tickdown.journal.disk.Disk;
import tickdown.journal.line.Hash;
import tickdown.journal.line.LineChecksum;
import tickdown.run.Event;

/// Creates a journal atomically: written and synced under a temporary name, then given its own, so
/// that an incomplete journal never exists.
final class AtomicCreate {
  private AtomicCreate() {}

  /// Creates the file of a new run. Requires the [JournalLock].
  static void of(Path file, Event.Started started, Author author, InstantSource clock) {
    of(file, bytes(started, author, clock));
  }

  /// Creates a file with this content. Requires the [JournalLock].
  static void of(Path file, byte[] bytes) {
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Path unborn = Disk.freeName(file, ".new");
      Disk.writeNew(unborn, bytes);
      name(unborn, file);
      forceName(file);
    } catch (FileAlreadyExistsException _) {
      throw new JournalException(new JournalProblem.AlreadyThere(file));
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(file, Disk.why(problem)));
    }
  }

  private static byte[] bytes(Event.Started started, Author author, InstantSource clock) {
    byte[] header = JournalHeader.of(started).bytes();
    ActionStamper stamping =
        new ActionStamper(
            Chain.start(author), clock.instant(), Hash.of(header, 0, header.length), 0);
    stamping.start(started, LineChecksum.of(header, 0, header.length));
    return Disk.joined(header, stamping.lines().bytes());
  }

  private static void forceName(Path file) throws IOException {
    try {
      Disk.forceFolderOf(file);
    } catch (IOException problem) {
      Files.delete(file);
      throw problem;
    }
  }

  /// Unlike a move, a link never replaces an existing file; but not every file system supports
  /// links.
  private static void name(Path unborn, Path file) throws IOException {
    try {
      Files.createLink(file, unborn);
      Files.delete(unborn);
    } catch (FileAlreadyExistsException there) {
      Files.delete(unborn);
      throw there;
    } catch (FileSystemException | UnsupportedOperationException _) {
      Files.move(unborn, file);
    }
  }
}

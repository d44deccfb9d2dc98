package tickdown.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import tickdown.journal.disk.Disk;

/// Shows other programs that an attempt is still running: a file beside the journal that is locked
/// until the attempt has ended, or until the program that runs it is gone.
final class RunningMark implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private RunningMark(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  private static Path file(Path folder, String attempt) {
    return folder.resolve("running-" + attempt.replaceAll("[^0-9A-Za-z-]", "_"));
  }

  /// Marks an attempt; empty where files cannot be locked.
  static Optional<RunningMark> on(Path folder, String attempt) {
    Path file = file(folder, attempt);
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              Disk.ownersOnly(file));
      channel.lock();
      return Optional.of(new RunningMark(file, channel));
    } catch (IOException | OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  /// Whether another program is still running the attempt. Removes a mark that was left behind.
  static boolean isOn(Path folder, String attempt) {
    Path file = file(folder, attempt);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return true;
      }
      Files.deleteIfExists(file);
      return false;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      // The lock ends with this program at the latest.
    }
  }
}

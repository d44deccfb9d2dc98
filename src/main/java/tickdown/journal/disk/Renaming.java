package tickdown.journal.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Gives a complete file its name.
///
/// On Windows a file that somebody has open cannot be replaced, and one that a virus scanner looks
/// at cannot be renamed. Both are soon over, so there it is tried again for about a second.
public final class Renaming {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
  private static final int ATTEMPTS = 11;

  private Renaming() {}

  /// An attempt to rename a file.
  @FunctionalInterface
  interface Attempt {
    void make() throws IOException;
  }

  /// Renames a file in its folder, atomically; whatever has that name is replaced.
  public static void replacing(Path file, Path name) throws IOException {
    Attempt attempt =
        () ->
            Files.move(
                file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (Disk.isOfWindows(name)) {
      patiently(attempt, pause -> LockSupport.parkNanos(pause.toNanos()));
    } else {
      attempt.make();
    }
  }

  static void patiently(Attempt attempt, Consumer<Duration> pausing) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int i = 1; i < ATTEMPTS; i++) {
      try {
        attempt.make();
        return;
      } catch (FileSystemException problem) {
        if (isLasting(problem)) {
          throw problem;
        }
        pausing.accept(pause);
        pause = pause.multipliedBy(2);
      }
    }
    attempt.make();
  }

  private static boolean isLasting(FileSystemException problem) {
    return switch (problem) {
      case NoSuchFileException _, NotDirectoryException _ -> true;
      case FileAlreadyExistsException _, AtomicMoveNotSupportedException _ -> true;
      default -> false;
    };
  }
}

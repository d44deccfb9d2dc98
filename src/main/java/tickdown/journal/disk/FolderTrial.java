package tickdown.journal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tickdown.text.Line;

/// Tries whether a folder can hold journals: writes, locks, syncs and removes a file of its own.
public final class FolderTrial {
  /// A journal with all its outputs is rarely larger.
  private static final long LEAST_SPACE = 20L * 1024 * 1024;

  private FolderTrial() {}

  /// What is wrong with this folder, which exists; empty if it is as it should be.
  public static Optional<Line> of(Path folder) {
    return UninterruptibleThread.call(() -> {
      Path file =
          folder.resolve(".trial-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
      try {
        Optional<Line> wrong = tried(file);
        Files.deleteIfExists(file);
        return wrong.or(() -> space(folder));
      } catch (IOException e) {
        return Optional.of(Line.of("files in it cannot be written: %s", Disk.why(e)));
      }
    });
  }

  private static Optional<Line> tried(Path file) throws IOException {
    Disk.writeNew(file, "Tickdown tries this folder.\n".getBytes(StandardCharsets.US_ASCII));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null
          ? Optional.of(Line.of("a new file in it is locked by another program"))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Line.of("files in it cannot be locked: %s", Disk.why(e)));
    }
  }

  private static Optional<Line> space(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      return free < LEAST_SPACE
          ? Optional.of(Line.of("its disk has only %s KB left", free / 1024))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalRemovalTest {
  private static final String NAME = "release-1.4.0.yaml";

  @TempDir private Path folder;

  @Test
  void theLockFileGoesWithTheJournal() throws IOException {
    SampleRun.create(folder).close();
    assertTrue(JournalRemoval.isUnanswered(folder.resolve(NAME)));
    assertTrue(JournalRemoval.ifNothingWasAnswered(folder.resolve(NAME)));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of(),
          left.map(path -> path.getFileName().toString())
              .filter(name -> name.startsWith(NAME))
              .toList());
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no keys of files")
  void whoHasOpenedADeletedLockFileLocksTheOneThatIsThereNow() {
    Path file = folder.resolve(NAME);
    JournalLock before = JournalLock.toWrite(file, Duration.ofSeconds(10));
    JournalLock waiting = JournalLock.toWrite(file, Duration.ofSeconds(10));
    before.take(() -> {
      before.delete();
      return true;
    });
    JournalLock after = JournalLock.toWrite(file, Duration.ofSeconds(10));
    waiting.take(() -> {
      assertThrows(OverlappingFileLockException.class, () -> lock(file));
      return true;
    });
    before.close();
    waiting.close();
    after.close();
  }

  private static void lock(Path file) {
    try (FileChannel channel =
        FileChannel.open(file.resolveSibling(NAME + ".lock"), StandardOpenOption.WRITE)) {
      channel.tryLock();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

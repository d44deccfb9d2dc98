package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Files in the place of journals that would never end, or block whoever opens them.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes pipes and links")
@Timeout(60)
class ForeignFilesTest {
  private static final String WHY = "not a regular file";

  @TempDir private Path folder;
  private Path journal;
  private Path lock;

  @BeforeEach
  void nameFiles() {
    journal = folder.resolve("release-1.4.0.yaml");
    lock = folder.resolve("release-1.4.0.yaml.lock");
  }

  @Test
  void aPipeIsNoJournal() throws IOException, InterruptedException {
    makePipe(journal);
    isRefused();
  }

  @Test
  void aLinkToADeviceIsNoJournal() throws IOException {
    Files.createSymbolicLink(journal, Path.of("/dev/zero"));
    isRefused();
  }

  @Test
  void aPipeIsNoLockFile() throws IOException, InterruptedException {
    SampleRun.create(folder).close();
    Files.delete(lock);
    makePipe(lock);
    assertEquals(1, Journal.read(journal).events().size());
    JournalProblem problem = problem();
    assertEquals(new JournalProblem.NotWritable(lock, WHY), problem);
  }

  @Test
  void aLinkToADeviceIsNoLockFile() throws IOException {
    SampleRun.create(folder).close();
    Files.delete(lock);
    Files.createSymbolicLink(lock, Path.of("/dev/zero"));
    assertEquals(1, Journal.read(journal).events().size());
    assertEquals(new JournalProblem.NotWritable(lock, WHY), problem());
  }

  @Test
  void aPipeIsNoWriterId() throws IOException, InterruptedException {
    makePipe(folder.resolve("writer"));
    assertEquals(12, new JournalFolder(folder).writer().length());
  }

  @Test
  void aJournalOfTwoGigabytesIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
      file.setLength(2L << 30);
    }
    JournalException refused = assertThrows(JournalException.class, () -> Journal.read(journal));
    assertEquals(
        new JournalProblem.NotReadable(journal, "it is larger than 1 GiB"), refused.problem());
  }

  private void isRefused() {
    JournalException refused = assertThrows(JournalException.class, () -> Journal.read(journal));
    assertEquals(new JournalProblem.NotReadable(journal, WHY), refused.problem());
    assertEquals(new JournalProblem.NotWritable(journal, WHY), problem());
    assertInstanceOf(ListedJournal.Unreadable.class, new JournalFolder(folder).runs().getFirst());
  }

  private JournalProblem problem() {
    return assertThrows(
            JournalException.class, () -> Journal.open(journal, SampleRun.ANA, SampleRun.CLOCK))
        .problem();
  }

  private static void makePipe(Path file) throws IOException, InterruptedException {
    int code = new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor();
    assumeTrue(code == 0, "there is no mkfifo");
  }
}

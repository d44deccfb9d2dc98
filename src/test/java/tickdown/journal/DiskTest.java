package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.salvage.Verification;

/// Disks that are full, read-only or broken.
class DiskTest {
  private static final byte[] LINE = LineChecksum.line("{\"id\":\"x\"");

  @TempDir private Path folder;
  private boolean mounted;

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      ran("umount", "-l", folder.resolve("small").toString());
    }
  }

  @Test
  void shortWritesAreContinued() throws IOException {
    try (FaultyFile disk = disk()) {
      disk.most = 3;
      journal(disk).append(LINE);
      assertArrayEquals(LINE, Files.readAllBytes(folder.resolve("j")));
    }
  }

  @Test
  void aWriteThatCannotBeFinishedIsCutBack() throws IOException {
    try (FaultyFile disk = disk()) {
      JournalFile journal = journal(disk);
      journal.append(LINE);
      journal.know(LINE.length, LINE);
      for (int room = 0; room < LINE.length; room++) {
        disk.room = room;
        assertInstanceOf(JournalProblem.NotWritable.class, refused(journal));
        assertArrayEquals(LINE, Files.readAllBytes(folder.resolve("j")));
      }
      disk.room = Long.MAX_VALUE;
      journal.append(LINE);
      assertEquals(2 * LINE.length, Files.size(folder.resolve("j")));
    }
  }

  @Test
  void afterAFailedForceNothingIsWrittenAnyMore() throws IOException {
    try (FaultyFile disk = disk()) {
      JournalFile journal = journal(disk);
      disk.forceFails = true;
      assertInstanceOf(JournalProblem.NotSafe.class, refused(journal));
      disk.forceFails = false;
      assertInstanceOf(JournalProblem.NotSafe.class, refused(journal));
      assertEquals(0, Files.size(folder.resolve("j")));
    }
  }

  @Test
  void whetherALineIsThereAfterAllIsNotGuessed() throws IOException {
    try (FaultyFile disk = disk()) {
      JournalFile journal = journal(disk);
      disk.forceFails = true;
      disk.truncateFails = true;
      JournalProblem problem = refused(journal);
      assertTrue(problem.sentence().contains("may or may not be recorded"), problem.sentence());
      assertArrayEquals(LINE, Files.readAllBytes(folder.resolve("j")));
    }
  }

  @Test
  void aLineThatWasRemovedAgainIsNotRecorded() throws IOException {
    try (FaultyFile disk = disk()) {
      JournalFile journal = journal(disk);
      disk.forceFailsOnce = true;
      JournalProblem problem = refused(journal);
      assertTrue(problem.sentence().contains("was not recorded"), problem.sentence());
      assertEquals(0, Files.size(folder.resolve("j")));
    }
  }

  @Test
  void aCutThatFailsIsSaid() throws IOException {
    try (FaultyFile disk = disk()) {
      JournalFile journal = journal(disk);
      disk.room = 5;
      disk.truncateFails = true;
      assertInstanceOf(JournalProblem.NotSafe.class, refused(journal));
      disk.truncateFails = false;
      assertInstanceOf(JournalProblem.NotSafe.class, refused(journal));
    }
  }

  @Test
  void aFileSystemWithoutLocksIsReadAndNotWritten() throws IOException {
    try (FaultyFile disk = disk()) {
      disk.lockFails = true;
      Path journal = folder.resolve("release-1.4.0.yaml");
      JournalLock lock = new JournalLock(journal, disk, Duration.ZERO, false);
      assertEquals(Optional.empty(), lock.takeIfSoon(() -> "read under a lock"));
      assertEquals(Optional.empty(), lock.takeIfFree(() -> "read under a lock"));
      JournalProblem problem =
          assertThrows(JournalException.class, () -> lock.take(() -> "written")).problem();
      assertEquals(
          "cannot lock `%s.lock`: no locks available; nothing was recorded".formatted(journal),
          problem.sentence());
      assertTrue(problem.hint().contains("--state-dir"), problem.hint());
      disk.lockFails = false;
      assertEquals("written", lock.take(() -> "written"));
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasCalledSafe() throws IOException, InterruptedException {
    Path small = mounted("size=128k");
    Path filler = Files.write(small.resolve("filler"), new byte[64 * 1024]);
    try (Journal journal = SampleRun.create(small)) {
      JournalException problem =
          assertThrows(JournalException.class, () -> SampleRun.answer(journal, 0, 1_000));
      assertInstanceOf(JournalProblem.NotWritable.class, problem.problem());
      int safe = journal.events().size();
      assertEquals(journal.events(), Journal.read(journalOf(small)).events());
      assertEquals(0, Journal.read(journalOf(small)).unfinished());
      Files.delete(filler);
      SampleRun.answer(journal, 0, 1);
      assertEquals(safe + 1, Journal.read(journalOf(small)).events().size());
      assertTrue(Verification.of(journalOf(small)).isWhole());
    }
  }

  @Test
  void aTornTailIsNotCutWhereThereIsNoRoomForACopy() throws IOException, InterruptedException {
    Path small = mounted("size=64k");
    SampleRun.create(small).close();
    Files.write(small.resolve("filler"), new byte[60 * 1024]);
    Path journal = journalOf(small);
    Files.writeString(journal, "  - {\"id\":\"a1-2" + "x".repeat(3_000), StandardOpenOption.APPEND);
    byte[] torn = Files.readAllBytes(journal);
    try (Journal open = Journal.open(journal, SampleRun.ANA, SampleRun.CLOCK)) {
      assertThrows(JournalException.class, () -> SampleRun.answer(open, 0, 1));
    }
    assertArrayEquals(torn, Files.readAllBytes(journal));
  }

  @Test
  void aReadOnlyFolderIsReadAndNotWritten() throws IOException, InterruptedException {
    Path small = mounted("size=128k");
    SampleRun.create(small).close();
    assumeTrue(ran("mount", "-o", "remount,ro", small.toString()), "cannot mount read-only");
    assertEquals(1, Journal.read(journalOf(small)).events().size());
    JournalException problem =
        assertThrows(
            JournalException.class,
            () -> Journal.open(journalOf(small), SampleRun.ANA, SampleRun.CLOCK));
    JournalProblem.NotWritable notWritable =
        assertInstanceOf(JournalProblem.NotWritable.class, problem.problem());
    assertEquals("read-only file system", notWritable.why());
    assertThrows(JournalException.class, () -> new JournalFolder(small.resolve("new")).make());
  }

  @Test
  void aForceThatFailsInTheSystemIsReported() throws IOException, InterruptedException {
    assumeTrue(ran("strace", "-o", "/dev/null", "true"), "no strace");
    SampleRun.create(folder).close();
    Path journal = journalOf(folder);
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "-o",
            "/dev/null",
            "-e",
            "trace=fdatasync,fsync",
            "-e",
            "inject=fdatasync:error=EIO");
    Process process = AnsweringProgram.start(strace, journal, "b2", 3);
    assertEquals(List.of("NotSafe", "NotSafe", "NotSafe"), process.inputReader().lines().toList());
    process.waitFor();
    assertEquals(1, Journal.read(journal).events().size());
    assertEquals(List.of(), Verification.of(journal).findings());
  }

  @Test
  void aJournalThatCannotBeMadeSafeIsNotStarted() throws IOException, InterruptedException {
    Path small = mounted("size=16k");
    Files.write(small.resolve("filler"), new byte[16 * 1024]);
    assertThrows(JournalException.class, () -> SampleRun.create(small));
    assertFalse(Files.exists(journalOf(small)));
  }

  private static Path journalOf(Path folder) {
    return folder.resolve("release-1.4.0.yaml");
  }

  private FaultyFile disk() throws IOException {
    return new FaultyFile(
        FileChannel.open(
            folder.resolve("j"),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  private JournalFile journal(FaultyFile disk) throws IOException {
    return new JournalFile(folder.resolve("j"), disk, JournalFile.key(folder.resolve("j")));
  }

  private static JournalProblem refused(JournalFile journal) {
    return assertThrows(JournalException.class, () -> journal.append(LINE)).problem();
  }

  private Path mounted(String options) throws IOException, InterruptedException {
    Path small = Files.createDirectory(folder.resolve("small"));
    mounted = ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", small.toString());
    assumeTrue(mounted, "only root may mount a small disk");
    return small;
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }
}

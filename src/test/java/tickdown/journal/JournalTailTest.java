package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTailTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aRun() {
    SampleRun.create(folder).close();
    file = folder.resolve("release-1.4.0.yaml");
  }

  @Test
  void whatOthersAppendComesOnce() {
    try (JournalTail tail = JournalTail.of(file);
        Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      assertEquals(1, tail.events().size());
      assertEquals(List.of(), tail.news());
      AppendResult two = SampleRun.append(journal, SampleRun.done(1), SampleRun.done(2));
      assertEquals(two.own(), tail.news());
      assertEquals(List.of(), tail.news());
      assertEquals(journal.events(), tail.events());
    }
  }

  @Test
  void itDoesNotWaitForWhoeverHoldsTheLock() throws IOException {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    try (JournalTail tail = JournalTail.of(file)) {
      byte[] before = Files.readAllBytes(file);
      try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
        SampleRun.append(journal, SampleRun.done(1));
      }
      byte[] after = Files.readAllBytes(file);
      Files.write(file, before);
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
        channel.lock();
        write(after, before.length, before.length + 20);
        assertEquals(List.of(), tail.news());
        write(after, before.length + 20, after.length - 1);
        assertEquals(List.of(), tail.news(), "without its line feed");
        write(after, after.length - 1, after.length);
        assertEquals(1, tail.news().size());
      }
    }
  }

  private void write(byte[] bytes, int from, int to) throws IOException {
    Files.write(file, Arrays.copyOfRange(bytes, from, to), StandardOpenOption.APPEND);
  }

  @Test
  void aTornTailThatIsCutOffIsNeverSeen() throws IOException {
    try (JournalTail tail = JournalTail.of(file)) {
      Files.writeString(file, "  - {\"id\":\"torn", StandardOpenOption.APPEND);
      assertEquals(List.of(), tail.news());
      try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
        assertEquals(SampleRun.append(journal, SampleRun.done(1)).own(), tail.news());
      }
    }
  }

  @Test
  void whatStaysDamagedIsAProblem() throws IOException {
    try (JournalTail tail = JournalTail.of(file)) {
      Files.writeString(file, "rubbish\n", StandardOpenOption.APPEND);
      assertThrows(JournalException.class, () -> calls(tail, 20));
    }
  }

  @Test
  void anotherFileInItsPlaceIsAProblem() throws IOException {
    try (JournalTail tail = JournalTail.of(file)) {
      Path copy = Files.copy(file, folder.resolve("copy"));
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      assertThrows(JournalException.class, () -> calls(tail, 20));
    }
  }

  private static void calls(JournalTail tail, int times) {
    for (int i = 0; i < times; i++) {
      tail.news();
    }
  }
}

package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.disk.UnsyncedFile;
import tickdown.journal.salvage.CopiedLines;
import tickdown.journal.salvage.Salvage;
import tickdown.run.Event;

/// Journals on a file system in memory that has the names of Windows, and neither permissions nor
/// numbers of files nor folders that can be synced.
class JournalOnWindowsTest {
  private static final String NAME = "release-checklist-1.4.0.yaml";

  @TempDir private Path real;
  private FileSystem windows;
  private JournalFolder folder;

  @BeforeEach
  void aFolder() {
    windows = Jimfs.newFileSystem(Configuration.windows());
    folder = new JournalFolder(windows.getPath("C:\\src\\shop.tickdown"));
  }

  @AfterEach
  void closed() throws IOException {
    windows.close();
  }

  @Test
  void aRunIsWrittenAndReadAgain() {
    Path file = file("1.4.0");
    try (Journal journal = start(file, "1.4.0")) {
      SampleRun.answer(journal, 0, 3);
      assertEquals(4, Journal.read(file).events().size(), "while it is open");
    }
    try (Journal again = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      SampleRun.answer(again, 3, 5);
    }
    assertEquals(6, Journal.read(file).events().size());
    assertEquals(folder.writer(), folder.writer());
    assertFalse(folder.isOpenToOthers(), "nothing is known of others");
  }

  @Test
  void anIncompleteLineIsSetAside() throws IOException {
    Path file = file("1.4.0");
    start(file, "1.4.0").close();
    Files.writeString(file, "  - {\"id\":\"torn", StandardOpenOption.APPEND);
    try (Journal again = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      SampleRun.answer(again, 0, 1);
    }
    assertEquals(2, Journal.read(file).events().size());
    assertTrue(names().stream().anyMatch(name -> name.startsWith(NAME + ".torn-")));
  }

  @Test
  void aDamagedJournalIsRepaired() throws IOException {
    Path file = file("1.4.0");
    try (Journal journal = start(file, "1.4.0")) {
      SampleRun.answer(journal, 0, 3);
    }
    Files.writeString(file, Files.readString(file).replaceFirst("item-1", "item-9"));
    Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(4, Journal.read(file).events().size());
    assertTrue(names().stream().anyMatch(name -> name.startsWith(NAME + ".damaged-")));
  }

  @Test
  void runsThatDifferOnlyInTheCaseOfTheirNamesHaveDifferentFiles() {
    start(file("RC1"), "RC1").close();
    assertEquals("release-checklist-rc1-2.yaml", file("rc1").getFileName().toString());
    assertEquals("release-checklist-rc1.yaml", file("RC1").getFileName().toString());
  }

  @Test
  void whateverARunIsCalledHasAFile() {
    for (String run :
        List.of("a:b", "CON", "nul", "what?", "1.4.", "x ", "<v>|\"*\"", "..", "C:\\x", "a/b")) {
      Path file = file(run);
      start(file, run).close();
      assertEquals(run, Journal.read(file).run());
      String name = file.getFileName().toString();
      assertTrue(name.matches("release-checklist-[\\w.-]*\\.yaml"), name);
    }
  }

  @Test
  void anAttachedFileIsKeptOnce() throws IOException {
    Path file =
        Files.writeString(Files.createDirectories(windows.getPath("C:\\t")).resolve("a"), "x");
    for (int i = 0; i < 2; i++) {
      FileKeeper.Reading reading = FileKeeper.read(file, "a");
      assertEquals(
          Optional.empty(), new FileKeeper(folder).keep((FileKeeper.Reading.Readable) reading));
    }
    assertEquals(1, names().stream().filter(name -> name.startsWith("file-")).count());
    assertEquals(1, names().size(), names().toString());
  }

  @Test
  void aFinishedRunIsDeletedWithItsLock() throws IOException {
    Path file = file("1.4.0");
    try (Journal journal = start(file, "1.4.0")) {
      SampleRun.append(journal, new Event.Finished(Optional.empty()));
    }
    List<ListedJournal> all = folder.runs();
    PrunedRun.of(List.of((ListedJournal.Readable) all.getFirst()), all).forEach(PrunedRun::delete);
    assertEquals(List.of(), names());
  }

  @Test
  void aFileThatCanBeMadeAgainIsReplaced() throws IOException {
    folder.make();
    Path file = folder.path().resolve(".prompt");
    UnsyncedFile.replace(file, ".prompt-", new byte[] {'1'});
    UnsyncedFile.replace(file, ".prompt-", new byte[] {'2'});
    assertEquals("2", Files.readString(file));
    assertEquals(List.of(".prompt"), names());
  }

  @Test
  @EnabledOnOs(value = OS.WINDOWS, disabledReason = "elsewhere a file has an identity")
  void aJournalThatIsOpenCannotBeDeleted() {
    try (Journal journal = SampleRun.create(real)) {
      SampleRun.answer(journal, 0, 1);
      assertThrows(IOException.class, () -> Files.delete(real.resolve("release-1.4.0.yaml")));
    }
  }

  private Path file(String run) {
    folder.make();
    return folder.file("RELEASE_CHECKLIST.md", run);
  }

  private static Journal start(Path file, String run) {
    return Journal.create(
        file,
        new Event.Started(run, "RELEASE_CHECKLIST.md", "- [ ] Tag\n", Optional.empty()),
        SampleRun.ANA,
        SampleRun.CLOCK);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

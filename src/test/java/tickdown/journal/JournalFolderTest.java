package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Origin;
import tickdown.run.Reason;

/// The folder next to the repository.
class JournalFolderTest {
  @TempDir private Path parent;
  private JournalFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new JournalFolder(parent.resolve("shop.tickdown"));
  }

  @Test
  void onlyTheOwnerMayLookIn() throws IOException {
    assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Journal.create(
            folder.path().resolve("x.yaml"),
            SampleRun.STARTED,
            folder.author("ana"),
            SampleRun.CLOCK)
        .close();
    assertEquals("rwx------", permissions(folder.path()));
    try (Stream<Path> files = Files.list(folder.path())) {
      assertEquals(Set.of("rw-------"), new HashSet<>(files.map(this::permissions).toList()));
    }
  }

  private String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void aJournalIsNamedLikeItsChecklistAndRun() {
    assertName("release-checklist-1.4.0.yaml", "RELEASE_CHECKLIST.md", "1.4.0");
    assertName("release-checklist-1.4.0.yaml", "docs/RELEASE_CHECKLIST.md", "1.4.0");
    assertName("freigabe-prüfung-2026-11-22.yaml", "Freigabe Prüfung.md", "2026-11-22");
    assertName("checklist-run.yaml", "…/---.md", "../..");
    assertName("release-etc-passwd.yaml", "release", "../../etc/passwd");
  }

  private void assertName(String name, String checklist, String run) {
    assertEquals(name, folder.file(checklist, run).getFileName().toString());
  }

  @Test
  void runsOfDifferentChecklistsHaveDifferentFiles() {
    start("RELEASE_CHECKLIST.md", "1.4.0");
    assertName("release-checklist-1.4.0.yaml", "RELEASE_CHECKLIST.md", "1.4.0");
    assertName("docs-release-checklist-1.4.0.yaml", "docs/RELEASE_CHECKLIST.md", "1.4.0");
    start("docs/RELEASE_CHECKLIST.md", "1.4.0");
    assertName("docs-release-checklist-1.4.0-2.yaml", "docs/release_checklist.md", "1.4.0");
  }

  @Test
  void aSharedRunIsCalledTheSameWhateverElseIsThere() {
    String name = "docs-release-checklist-1.4.0";
    assertEquals(name, JournalFolder.sharedName("docs/RELEASE_CHECKLIST.md", "1.4.0"));
    start("RELEASE_CHECKLIST.md", "1.4.0");
    start("docs/RELEASE_CHECKLIST.md", "1.4.0");
    assertEquals(name, JournalFolder.sharedName("docs/RELEASE_CHECKLIST.md", "1.4.0"));
    assertTrue(JournalFolder.mayBeShared(name, "1.4.0"));
    assertTrue(JournalFolder.mayBeShared("release-acme-core-1.2.0", "@acme/core@1.2.0"));
    assertFalse(JournalFolder.mayBeShared(name, "4.0"));
  }

  private Path start(String checklist, String run) {
    Path file = folder.file(checklist, run);
    Event.Started started = new Event.Started(run, checklist, "text", Optional.empty());
    Journal.create(file, started, folder.author("ana"), SampleRun.CLOCK).close();
    return file;
  }

  @Test
  void aFolderThatIsNotThereHasNoRuns() {
    assertEquals(List.of(), folder.runs());
    assertFalse(Files.exists(folder.path()));
  }

  @Test
  void runsAreListedWithWhatIsLast() {
    Path open = start("a.md", "1");
    Path finished = start("b.md", "2");
    Author author = folder.author("ben");
    try (Journal journal = Journal.open(finished, author, SampleRun.CLOCK)) {
      SampleRun.append(journal, new Event.Finished(Optional.empty()));
    }
    assertEquals(
        List.of(
            new ListedJournal.Readable(
                open, new JournalHeader("1", "a.md"), false, "ana", SampleRun.CLOCK.instant()),
            new ListedJournal.Readable(
                finished, new JournalHeader("2", "b.md"), true, "ben", SampleRun.CLOCK.instant())),
        folder.runs());
    try (Journal journal = Journal.open(finished, author, SampleRun.CLOCK)) {
      SampleRun.answer(journal, 0, 1);
    }
    assertTrue(assertInstanceOf(ListedJournal.Readable.class, folder.runs().getLast()).finished());
  }

  /// A step may end after somebody else has finished the run.
  @Test
  void aRunStaysFinishedThoughAStepEndsLater() {
    Path file = start("a.md", "1");
    try (Journal journal = Journal.open(file, folder.author("ben"), SampleRun.CLOCK)) {
      SampleRun.append(journal, new Event.Finished(Optional.empty()));
      SampleRun.append(
          journal,
          new Event.StepExplained(
              new ItemName("tag", "Tag"), "1", Reason.of("it had failed").orElseThrow()));
    }
    ListedJournal.Readable listed =
        assertInstanceOf(ListedJournal.Readable.class, folder.runs().getFirst());
    assertTrue(listed.finished());
    assertEquals(1, PrunedRun.of(List.of(listed), folder.runs()).size());
  }

  @Test
  void aRunIsListedByTheNameThatItHasNow() {
    Path file = start("a.md", "1");
    Author author = folder.author("ben");
    try (Journal journal = Journal.open(file, author, SampleRun.CLOCK)) {
      SampleRun.append(journal, new Event.Renamed("2", "a.md"));
      SampleRun.append(journal, SampleRun.revised(200_000));
      SampleRun.append(journal, new Event.Renamed("3", "docs/a.md"));
      SampleRun.append(journal, new Event.Filled("x", "\"kind\":\"renamed\",\"run\":\"4\""));
      SampleRun.append(journal, SampleRun.revised(200_000));
    }
    ListedJournal.Readable run =
        assertInstanceOf(ListedJournal.Readable.class, folder.runs().getFirst());
    assertEquals(
        List.of("3", "docs/a.md", "1"), List.of(run.run(), run.checklist(), run.release()));
    assertEquals("3", Journal.read(file).run());
    assertNotEquals(file, folder.file("a.md", "1"));
  }

  @ParameterizedTest
  @CsvSource({"700, false", "755, false", "770, true", "707, true", "1777, false"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
  void aFolderIsOpenToThoseWhoMayReplaceItsFiles(String mode, boolean isOpen) throws IOException {
    folder.make();
    Files.setAttribute(folder.path(), "unix:mode", Integer.parseInt(mode, 8));
    assertEquals(isOpen, folder.isOpenToOthers());
  }

  @Test
  void aVersionThatIsNotTheNameIsListed() {
    Event.Started started =
        new Event.Started(
            "again",
            "a.md",
            "",
            false,
            Optional.empty(),
            Origin.of(Optional.of("1.4.0"), Optional.empty()));
    Path file = folder.file("a.md", "again");
    Journal.create(file, started, folder.author("ana"), SampleRun.CLOCK).close();
    ListedJournal.Readable run =
        assertInstanceOf(ListedJournal.Readable.class, folder.runs().getFirst());
    assertEquals(List.of("again", "1.4.0"), List.of(run.run(), run.release()));
    assertEquals(started, Journal.read(file).events().getFirst().what());
  }

  @Test
  void aLongStartedEventIsListedAsWell() {
    Path file = folder.file("long.md", "1");
    Event.Started started =
        new Event.Started("1", "long.md", "x".repeat(200_000), Optional.empty());
    Journal.create(file, started, folder.author("ana"), SampleRun.CLOCK).close();
    assertInstanceOf(ListedJournal.Readable.class, folder.runs().getFirst());
  }

  @Test
  void whatCannotBeReadIsListedAsSuch() throws IOException {
    Path file = start("a.md", "1");
    Files.writeString(file, "no journal\n");
    Files.writeString(folder.path().resolve("empty.yaml"), "");
    Files.createDirectory(folder.path().resolve("folder.yaml"));
    List<ListedJournal> runs = folder.runs();
    assertEquals(3, runs.size());
    assertTrue(runs.stream().allMatch(ListedJournal.Unreadable.class::isInstance));
  }

  @Test
  void theWriterIsTheSameForEverybody() {
    Set<String> ids =
        new HashSet<>(IntStream.range(0, 16).parallel().mapToObj(_ -> folder.writer()).toList());
    assertEquals(1, ids.size());
    assertEquals(12, folder.writer().length());
  }

  @Test
  void aBrokenWriterFileIsReplaced() throws IOException {
    String before = folder.writer();
    for (String broken : List.of("", "12", "x".repeat(12), before + before)) {
      Files.writeString(folder.path().resolve("writer"), broken);
      String after = folder.writer();
      assertNotEquals(before, after);
      assertEquals(after, folder.writer());
    }
  }

  @Test
  void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
    Files.writeString(folder.path(), "a file");
    JournalException problem = assertThrows(JournalException.class, folder::writer);
    assertEquals(
        "cannot create the journal folder `%s`: it is a file".formatted(folder.path()),
        problem.problem().sentence());
    assertThrows(JournalException.class, folder::runs);
  }
}

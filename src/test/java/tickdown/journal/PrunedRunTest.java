package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;

class PrunedRunTest {
  private static final String OWN = "a".repeat(64);
  private static final String SHARED = "b".repeat(64);

  @TempDir private Path folder;

  @BeforeEach
  void twoFinishedRuns() throws IOException {
    run("1.0", true, OWN, SHARED);
    run("2.0", true, SHARED);
    for (String hash : List.of(OWN, SHARED)) {
      Files.writeString(folder.resolve("file-" + hash), "x");
    }
  }

  private Path run(String name, boolean isFinished, String... kept) {
    Path file = folder.resolve(name + ".yaml");
    Event.Started started = new Event.Started(name, "LIST.md", "- [ ] Tag\n", Optional.empty());
    try (Journal journal = Journal.create(file, started, SampleRun.ANA, SampleRun.CLOCK)) {
      for (String hash : kept) {
        SampleRun.append(
            journal,
            new Event.Noted(
                new ItemName("tag", "Tag"), List.of(new Evidence.KeptFile("a.png", hash, 1))));
      }
      if (isFinished) {
        SampleRun.append(journal, new Event.Finished(Optional.empty()));
      }
    }
    return file;
  }

  private List<PrunedRun> pruned(String... names) {
    List<ListedJournal> all = new JournalFolder(folder).runs();
    List<ListedJournal.Readable> chosen =
        all.stream()
            .filter(ListedJournal.Readable.class::isInstance)
            .map(ListedJournal.Readable.class::cast)
            .filter(run -> List.of(names).contains(run.run()))
            .toList();
    return PrunedRun.of(chosen, all);
  }

  private List<String> files(String... names) {
    return pruned(names).stream()
        .flatMap(run -> run.files().stream())
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Test
  void whatAnotherRunNeedsStays() {
    assertEquals(List.of("1.0.yaml", "file-" + OWN, "1.0.yaml.lock"), files("1.0"));
  }

  @Test
  void whatOnlyTheseRunsNeedGoesOnce() {
    assertEquals(
        List.of(
            "1.0.yaml",
            "file-" + OWN,
            "file-" + SHARED,
            "1.0.yaml.lock",
            "2.0.yaml",
            "2.0.yaml.lock"),
        files("1.0", "2.0"));
  }

  @Test
  void whileAJournalCannotBeReadNothingBesideJournalsGoes() throws IOException {
    Files.writeString(folder.resolve("3.0.yaml"), "rubbish\n");
    assertEquals(List.of("1.0.yaml", "1.0.yaml.lock"), files("1.0"));
  }

  @Test
  void openAndDamagedRunsNeverGo() throws IOException {
    run("3.0", false);
    String text = Files.readString(folder.resolve("2.0.yaml"));
    Files.writeString(folder.resolve("2.0.yaml"), text.replace("a.png", "b.png"));
    assertEquals(List.of(), files("2.0", "3.0"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a symbolic link")
  void aNameThatLeadsElsewhereIsNotFollowed() throws IOException {
    Path target = Files.writeString(folder.resolve("precious"), "x");
    Files.createSymbolicLink(folder.resolve("file-" + "c".repeat(64)), target);
    run("4.0", true, "c".repeat(64));
    assertEquals(List.of("4.0.yaml", "4.0.yaml.lock"), files("4.0"));
  }

  @Test
  void deletingRemovesExactlyTheseFiles() {
    pruned("1.0").forEach(PrunedRun::delete);
    assertFalse(Files.exists(folder.resolve("1.0.yaml")));
    assertFalse(Files.exists(folder.resolve("file-" + OWN)));
    assertTrue(Files.exists(folder.resolve("2.0.yaml")));
    assertTrue(Files.exists(folder.resolve("file-" + SHARED)));
  }

  @Test
  void aRunThatIsOpenByNowStays() throws IOException {
    PrunedRun gone = pruned("1.0").getFirst();
    Path journal = folder.resolve("1.0.yaml");
    Files.delete(journal);
    run("1.0", false);
    assertThrows(JournalException.class, gone::delete);
    assertTrue(Files.exists(journal));
  }
}

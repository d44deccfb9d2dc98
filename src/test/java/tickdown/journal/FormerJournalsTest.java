package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tickdown.journal.salvage.Verification;
import tickdown.run.RecordedEvent;

/// Journals that older versions wrote are read, continued, and stay as they were up to there.
///
///     1.3.0   finished with a reason
///     1.4.0   every kind of event, every outcome and evidence, a rollback that was called and left
///     1.5.0   gone on with after its checklist was changed
///     1.6.0   salvaged, and gone on with
///     1.7.0   with an unfinished entry at its end
class FormerJournalsTest {
  static final Path JOURNALS = Path.of("src/test/resources/journals");

  @TempDir private Path folder;

  static Stream<String> journals() throws IOException {
    try (Stream<Path> files = Files.list(JOURNALS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("journals")
  void everyEventIsRead(String name) throws IOException {
    Path file = copied(name);
    List<String> lines =
        Files.readString(file).lines().filter(line -> line.startsWith("  - {")).toList();
    JournalContents contents = Journal.read(file);
    int whole = contents.unfinished() == 0 ? lines.size() : lines.size() - 1;
    assertEquals(whole, contents.events().size());
    assertFalse(
        contents.events().stream()
            .anyMatch(event ->
                event.what() instanceof tickdown.run.Event.Unknown(String kind, String _)
                    && !kind.equals("salvaged")));
  }

  @ParameterizedTest
  @MethodSource("journals")
  void theyAreContinued(String name) throws IOException {
    Path file = copied(name);
    String before = Files.readString(file);
    List<RecordedEvent> known = Journal.read(file).events();
    int unfinished = (int) Journal.read(file).unfinished();
    try (Journal journal = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
      AppendResult result = SampleRun.append(journal, SampleRun.done(1), SampleRun.done(2));
      assertEquals(2, result.own().size());
      assertEquals(unfinished > 0, result.setAside().isPresent());
    }
    String kept = before.substring(0, before.length() - unfinished);
    assertTrue(Files.readString(file).startsWith(kept));
    assertEquals(known, Journal.read(file).events().subList(0, known.size()));
    assertTrue(Verification.of(file).isWhole(), () -> Verification.of(file).toString());
  }

  private Path copied(String name) throws IOException {
    return Files.copy(JOURNALS.resolve(name), folder.resolve(name));
  }
}

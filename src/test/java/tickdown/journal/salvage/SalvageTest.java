package tickdown.journal.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.AppendResult;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.SampleRun;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Damaged journals that are repaired and continued.
class SalvageTest {
  @TempDir private Path folder;
  private Path file;
  private List<RecordedEvent> before;

  @BeforeEach
  void aRunOfTenEvents() {
    try (Journal journal = SampleRun.create(folder)) {
      SampleRun.answer(journal, 1, 10);
      before = journal.events();
    }
    file = folder.resolve("release-1.4.0.yaml");
  }

  @Test
  void aJournalThatIsWholeIsLeftAlone() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertTrue(salvaged.old().isEmpty());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aDamagedLineIsLeftOutAndSaidSo() throws IOException {
    replace("item-5", "item-6");
    byte[] damaged = Files.readAllBytes(file);
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(9, salvaged.kept());
    assertEquals(List.of(11), salvaged.leftOut());
    assertEquals(SalvageResult.Beginning.WHOLE, salvaged.beginning());
    assertArrayEquals(damaged, Files.readAllBytes(salvaged.old().orElseThrow()));
    assertEquals(
        List.of(
            new Verification.Finding(11, "line 7 of writer a1 follows its line 5", true),
            new Verification.Finding(15, "line 12 of writer a1 follows its line 10", true),
            new Verification.Finding(
                15, "a salvage dropped line 11 of the original journal", true)),
        Verification.of(file).findings());
    assertTrue(Verification.of(file).isWhole());
    assertAppends("a1-13");
  }

  @Test
  void numbersOfLostLinesAreNotGivenAgain() throws IOException {
    replace("item-9", "item-8");
    Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertAppends("a1-12");
  }

  @Test
  void aDamagedBeginningIsWrittenAnew() throws IOException {
    replace("run: 1.4.0", "run: 1.4.1");
    JournalException problem = assertThrows(JournalException.class, () -> Journal.read(file));
    assertEquals(
        "the journal of 1.4.0 is damaged in line 3: the journal header was altered",
        problem.problem().sentence());
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(10, salvaged.kept());
    assertEquals(before, Journal.read(file).events().subList(0, 10));
    assertAppends("a1-12");
  }

  @Test
  void aDamagedStartIsTakenAsItCanBeRead() throws IOException {
    replace("[ ] Tag", "[ ] Tug");
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(SalvageResult.Beginning.UNCERTAIN, salvaged.beginning());
    RecordedEvent first = Journal.read(file).events().getFirst();
    Event.Started started = assertInstanceOf(Event.Started.class, first.what());
    assertEquals("# Release\n\n- [ ] Tug\n", started.text());
    assertTrue(Verification.of(file).isWhole());
    assertAppends("a1-14");
  }

  @Test
  void aStartThatIsGoneIsReplacedByWhatTheHeaderSays() throws IOException {
    replace("\"text\":\"# Release", "\"text\":#\"Release");
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(SalvageResult.Beginning.LOST, salvaged.beginning());
    assertEquals("1.4.0", Journal.read(file).run());
    assertTrue(Verification.of(file).isWhole());
  }

  @Test
  void whereNothingIsReadableNothingIsDone() throws IOException {
    Files.writeString(file, "hello\n");
    JournalException problem =
        assertThrows(
            JournalException.class,
            () -> Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK));
    assertInstanceOf(JournalProblem.Hopeless.class, problem.problem());
    assertEquals("hello\n", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aLineThatIsGoneIsNoticedByReading() throws IOException {
    lines(all -> all.remove(12));
    assertDamaged("line 9 of writer a1 follows its line 7");
  }

  @Test
  void aRepeatedLineIsNoticedByReading() throws IOException {
    lines(all -> all.add(12, all.get(11)));
    assertDamaged("duplicate id `a1-7`");
  }

  @Test
  void exchangedLinesAreNoticedByReading() throws IOException {
    lines(all -> all.add(11, all.remove(12)));
    assertDamaged("line 8 of writer a1 follows its line 6");
  }

  /// Reading and verifying name the line, and a salvage settles both.
  private void assertDamaged(String why) throws IOException {
    JournalException problem = assertThrows(JournalException.class, () -> Journal.read(file));
    assertTrue(problem.problem().sentence().endsWith(why), problem.problem().sentence());
    assertFalse(Verification.of(file).isWhole());

    Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);

    assertTrue(Verification.of(file).isWhole(), Verification.of(file).findings().toString());
    assertTrue(Journal.read(file).events().size() >= 10);
    assertTrue(
        Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK).old().isEmpty());
  }

  private void lines(Consumer<List<String>> change) throws IOException {
    List<String> all = new ArrayList<>(Files.readAllLines(file));
    change.accept(all);
    Files.writeString(file, String.join("\n", all) + "\n");
  }

  @Test
  void aLineOfAnotherJournalIsNoticedByVerifying(@TempDir Path other) throws IOException {
    try (Journal journal = SampleRun.create(other)) {
      SampleRun.answer(journal, 1, 5);
      SampleRun.answer(journal, 55, 56);
    }
    String foreign = Files.readAllLines(other.resolve("release-1.4.0.yaml")).getLast();
    lines(all -> all.set(10, foreign));
    assertEquals(
        List.of("this writer's previous line was altered"),
        Verification.of(file).findings().stream()
            .filter(finding -> finding.line() == 12)
            .map(Verification.Finding::what)
            .toList());
  }

  @Test
  void aSecondSalvageKeepsTheFirstOldFile() throws IOException {
    replace("item-5", "item-6");
    Path first =
        Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK).old().orElseThrow();
    replace("item-7", "item-8");
    Path second =
        Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK).old().orElseThrow();
    assertTrue(Files.exists(first) && Files.exists(second) && !first.equals(second));
    assertTrue(Verification.of(file).isWhole());
  }

  @Test
  void whoHasTheOldFileOpenIsTold() throws IOException {
    try (Journal journal = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
      replace("item-5", "item-6");
      Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
      JournalException problem =
          assertThrows(JournalException.class, () -> SampleRun.append(journal, SampleRun.done(1)));
      assertInstanceOf(JournalProblem.Replaced.class, problem.problem());
    }
  }

  @Test
  void aRevisionWithALongTextIsALineLikeAnyOther() throws IOException {
    Event.Revised revised = SampleRun.revised(200 * 1024);
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      SampleRun.append(journal, revised);
      SampleRun.answer(journal, 11, 13);
    }
    assertTrue(Files.size(file) > 200 * 1024);
    assertTrue(Verification.of(file).isWhole());
    replace("item-5", "item-6");
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(12, salvaged.kept());
    assertEquals(List.of(11), salvaged.leftOut());
    assertEquals(revised, Journal.read(file).events().get(9).what());
    assertTrue(Verification.of(file).isWhole());
  }

  @Test
  void aDamagedRevisionIsLeftOut() throws IOException {
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      SampleRun.append(journal, SampleRun.revised(200 * 1024));
      SampleRun.answer(journal, 11, 13);
    }
    replace("Check the thing", "Check the other thing");
    SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
    assertEquals(List.of(16), salvaged.leftOut());
    assertEquals(12, salvaged.kept());
    assertTrue(Verification.of(file).isWhole());
  }

  private void replace(String text, String other) throws IOException {
    String whole = Files.readString(file);
    int at = whole.lastIndexOf(text);
    String changed = whole.substring(0, at) + other + whole.substring(at + text.length());
    Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
  }

  private void assertAppends(String id) {
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      AppendResult appended = SampleRun.append(journal, SampleRun.done(0));
      assertEquals(id, appended.own().getFirst().id());
    }
    assertTrue(Verification.of(file).isWhole());
  }
}

package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.line.LineFeed;
import tickdown.journal.salvage.CopiedLines;
import tickdown.journal.salvage.Salvage;
import tickdown.journal.salvage.SalvageResult;
import tickdown.journal.salvage.Verification;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Files that were cut or changed.
class DamageTest {
  private static final int EVENTS = 200;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aRunOfTwoHundredEvents() {
    try (Journal journal = SampleRun.create(folder)) {
      SampleRun.answer(journal, 1, EVENTS);
    }
    file = folder.resolve("release-1.4.0.yaml");
  }

  @Test
  @Tag("slow")
  void aFileCutAtAnyByteKeepsItsCompleteLines() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    List<RecordedEvent> events = Journal.read(file).events();
    ParsedJournal page = ParsedJournal.of(file, whole);
    for (int cut = page.places().to(0) + 1; cut < whole.length; cut++) {
      byte[] bytes = Arrays.copyOf(whole, cut);
      int complete = LineFeed.count(bytes, cut) - 5;
      ParsedJournal read = ParsedJournal.of(file, bytes);
      assertTrue(read.problem().isEmpty());
      assertEquals(events.subList(0, complete), read.events().now());
    }
  }

  @Test
  void afterAnyCutInTheLastLinesTheNextAnswerIsTaken() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    ParsedJournal page = ParsedJournal.of(file, whole);
    for (int cut = page.places().from(EVENTS - 1); cut < whole.length; cut++) {
      byte[] bytes = Arrays.copyOf(whole, cut);
      Files.write(file, bytes);
      assertAppendsAfter(bytes, cut - page.places().from(EVENTS - 1));
    }
  }

  private void assertAppendsAfter(byte[] bytes, int torn) throws IOException {
    assertEquals(torn, Journal.read(file).unfinished());
    assertArrayEquals(bytes, Files.readAllBytes(file));
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      assertArrayEquals(bytes, Files.readAllBytes(file));
      AppendResult appended = SampleRun.append(journal, SampleRun.done(0));
      assertEquals(torn > 0, appended.setAside().isPresent());
      if (torn > 0) {
        assertArrayEquals(bytes, Files.readAllBytes(appended.setAside().get().copy()));
        Files.delete(appended.setAside().get().copy());
      }
      assertEquals("a1-200", appended.own().getFirst().id());
    }
    assertEquals(EVENTS, Journal.read(file).events().size());
    assertTrue(Verification.of(file).findings().isEmpty());
  }

  @Test
  void fiveThousandFlippedBitsAreAllNoticed() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20261122);
    for (int i = 0; i < 5_000; i++) {
      assertIsNoticed(whole, random.nextInt(8 * whole.length));
    }
  }

  @Test
  void everyFlippedBitOfTheFirstAndLastLinesIsNoticed() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    ParsedJournal page = ParsedJournal.of(file, whole);
    int first = page.places().to(1) + 1;
    for (int bit = 0; bit < 8 * first; bit++) {
      assertIsNoticed(whole, bit);
    }
    for (int bit = 8 * page.places().from(EVENTS - 1); bit < 8 * whole.length; bit++) {
      assertIsNoticed(whole, bit);
    }
  }

  @Test
  @Tag("slow")
  void afterAnyOfAThousandFlippedBitsSalvageBringsTheRunBack() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(20261122);
    for (int i = 0; i < 1_000; i++) {
      int bit = i < 500 ? random.nextInt(8 * 1_000) : random.nextInt(8 * whole.length);
      byte[] flipped = flipped(whole, bit);
      Files.write(file, flipped);
      SalvageResult salvaged = Salvage.of(file, CopiedLines.none(), SampleRun.ANA, SampleRun.CLOCK);
      assertArrayEquals(flipped, Files.readAllBytes(salvaged.old().orElseThrow()));
      Files.delete(salvaged.old().orElseThrow());
      assertTrue(salvaged.kept() >= EVENTS - 2, "kept " + salvaged.kept());
      assertTrue(Verification.of(file).isWhole(), () -> Verification.of(file).toString());
      try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
        SampleRun.append(journal, SampleRun.done(0));
      }
      assertTrue(Verification.of(file).isWhole(), () -> Verification.of(file).toString());
    }
  }

  private void assertIsNoticed(byte[] whole, int bit) {
    assertTrue(ParsedJournal.of(file, flipped(whole, bit)).problem().isPresent(), "bit " + bit);
  }

  private static byte[] flipped(byte[] whole, int bit) {
    byte[] flipped = whole.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }

  @Test
  void aDamagedLineIsNamedAndNothingIsChanged() throws IOException {
    byte[] damaged = Files.readAllBytes(file);
    damaged[ParsedJournal.of(file, damaged).places().from(50) + 100] ^= 1;
    Files.write(file, damaged);
    JournalException problem = assertThrows(JournalException.class, () -> Journal.read(file));
    assertEquals(
        "the journal of 1.4.0 is damaged in line 56: this line was altered after it was"
            + " written",
        problem.problem().sentence());
    assertEquals(
        "nothing has been changed; `tickdown journal salvage 1.4.0` writes a new journal with the"
            + " good lines and keeps this one",
        problem.problem().hint());
    assertThrows(JournalException.class, () -> Journal.open(file, SampleRun.ANA, SampleRun.CLOCK));
    assertArrayEquals(damaged, Files.readAllBytes(file));
    assertEquals(EVENTS - 1, Journal.readDamaged(file).events().size());
  }

  @Test
  void nulsAfterAPowerCutAreAnUnfinishedEntry() throws IOException {
    Files.write(file, new byte[4096], StandardOpenOption.APPEND);
    assertEquals(4096, Journal.read(file).unfinished());
  }

  @Test
  void textThatNobodyHereWritesIsDamage() throws IOException {
    Files.writeString(file, "  - {\"id\":\"x\u0007", StandardOpenOption.APPEND);
    assertInstanceOf(JournalProblem.Damaged.class, problem());
    Files.writeString(file, "hello\n", StandardOpenOption.APPEND);
    assertInstanceOf(JournalProblem.Damaged.class, problem());
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.lines().limit(1).toList().getFirst() + "\nformat: 2\nx: y\n");
    assertEquals(
        "the journal has format 2; this version of Tickdown supports format 1",
        problem().sentence());
  }

  private JournalProblem problem() {
    return assertThrows(JournalException.class, () -> Journal.read(file)).problem();
  }

  @Test
  void aKindOfANewerVersionIsKeptAndCountsAsNothing() throws IOException {
    String newer =
        "{\"id\":\"z-1\",\"at\":\"2027-01-01T00:00:00Z\",\"by\":\"zoe\",\"kind\":\"blessed\","
            + "\"deep\":{\"a\":[1,{\"b\":null}]},\"writer\":\"z\",\"seq\":1,\"clock\":\"1995341600000.0\"";
    Files.write(file, LineChecksum.line(newer), StandardOpenOption.APPEND);
    Event what = Journal.read(file).events().getLast().what();
    Event.Unknown unknown = assertInstanceOf(Event.Unknown.class, what);
    assertEquals("blessed", unknown.kind());
    assertTrue(unknown.json().startsWith(newer));
  }

  @Test
  void fieldsOfANewerVersionArePassedOver() {
    byte[] line =
        LineChecksum.line(
            "{\"id\":\"z-1\",\"mood\":[\"good\",{\"x\":1.5}],\"at\":\"2027-01-01T00:00:00Z\","
                + "\"by\":\"zoe\",\"kind\":\"noted\",\"item\":\"i\",\"text\":\"t\","
                + "\"evidence\":[7,{\"photo\":\"p\"},{\"comment\":\"c\",\"size\":3}],"
                + "\"seq\":1,\"writer\":\"z\",\"clock\":\"9.0\",\"more\":{\"id\":\"no\"}");
    JournalLine.Good read =
        assertInstanceOf(JournalLine.Good.class, EventReader.read(line, 0, line.length - 1));
    assertEquals("z-1", read.event().id());
    Event.Noted noted = assertInstanceOf(Event.Noted.class, read.event().what());
    assertEquals("c", noted.evidence().getFirst().text());
    assertEquals(1, noted.evidence().size());
  }

  @Test
  void anOutcomeThatLacksItsReasonIsNoAnswer() {
    byte[] line =
        LineChecksum.line(
            "{\"id\":\"z-1\",\"at\":\"2027-01-01T00:00:00Z\",\"by\":\"zoe\",\"kind\":\"answered\","
                + "\"item\":\"i\",\"outcome\":\"skipped\",\"seq\":1,\"writer\":\"z\",\"clock\":\"9.0\"");
    JournalLine.Good read =
        assertInstanceOf(JournalLine.Good.class, EventReader.read(line, 0, line.length - 1));
    assertInstanceOf(Event.Unknown.class, read.event().what());
  }

  @Test
  void aFileThatIsReplacedCutOrChangedWhileOpenIsNotWrittenTo() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] changed = whole.clone();
    changed[changed.length - 20] ^= 1;
    for (byte[] other : List.of(Arrays.copyOf(whole, whole.length - 10), changed)) {
      try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
        Files.write(file, other);
        assertReplaced(journal);
        assertArrayEquals(other, Files.readAllBytes(file));
      }
      Files.write(file, whole);
    }
    try (Journal journal = Journal.open(file, SampleRun.ANA, SampleRun.CLOCK)) {
      Files.move(file, folder.resolve("elsewhere"));
      assertReplaced(journal);
      Files.write(file, whole);
      assertReplaced(journal);
    }
  }

  private static void assertReplaced(Journal journal) {
    JournalException problem =
        assertThrows(JournalException.class, () -> SampleRun.append(journal, SampleRun.done(1)));
    assertInstanceOf(JournalProblem.Replaced.class, problem.problem());
  }

  @Test
  void aMissingLineIsFoundByVerification() throws IOException {
    List<String> lines = Files.readAllLines(file);
    lines.remove(50);
    Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(new Verification.Finding(51, "line 47 of writer a1 follows its line 45", false)),
        Verification.of(file).findings());
  }
}

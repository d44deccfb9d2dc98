package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.Hash;
import tickdown.journal.salvage.Verification;
import tickdown.journal.shared.WriterLines;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Lines that another writer wrote elsewhere.
class AdoptionTest {
  @TempDir private Path hers;
  @TempDir private Path his;

  private Path herFile;
  private Path hisFile;

  @BeforeEach
  void join() {
    herFile = hers.resolve("release-1.4.0.yaml");
    hisFile = his.resolve("release-1.4.0.yaml");
    SampleRun.create(hers).close();
    FounderLine.in(lines(herFile, "a1")).orElseThrow().begin(hisFile);
  }

  @Test
  void theJournalOfWhoJoinsBeginsWithTheSameBytes() throws IOException {
    assertEquals(Files.readString(herFile), Files.readString(hisFile));
  }

  @Test
  void bothComeToTheSameEventsInTheSameOrder() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ana, 0, 3);
      SampleRun.answer(ben, 2, 5);
      exchange(ana, ben);
      SampleRun.answer(ben, 5, 6);
      SampleRun.answer(ana, 6, 7);
      exchange(ana, ben);
      exchange(ana, ben);
      assertEquals(ana.events(), ben.events());
      assertEquals(9, ana.events().size());
    }
    assertEquals(Journal.read(herFile).events(), Journal.read(hisFile).events());
  }

  @Test
  void whatWasAdoptedIsNewsAndIsSaidToBeSeen() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ben, 0, 2);
      Adoption adoption = ana.adopt("b2", lines(hisFile, "b2"));
      assertEquals(Optional.empty(), adoption.objection());
      assertEquals(adoption.added(), ana.news());
      SampleRun.answer(ana, 3, 5);
      Stamp.Written first = ana.events().get(3).stamp().written();
      assertEquals(2, first.seen().get("b2"));
      assertTrue(ana.events().getLast().stamp().written().seen().isEmpty());
    }
  }

  @Test
  void whatIsKnownAlreadyIsLeftOut() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ben, 0, 2);
      byte[] lines = lines(hisFile, "b2");
      ana.adopt("b2", lines);
      assertEquals(new Adoption(List.of(), Optional.empty(), lines.length), ana.adopt("b2", lines));
      SampleRun.answer(ben, 2, 3);
      Adoption more = ana.adopt("b2", lines(hisFile, "b2"));
      assertEquals(1, more.added().size());
    }
  }

  /// The second of three lines is changed.
  @ParameterizedTest
  @CsvSource({
    "number 1,          number 9,          this line was altered after it was written",
    "'\"writer\":\"b2\"', '\"writer\":\"c3\"', this line was altered after it was written",
  })
  void aDamagedLineStopsThereAndNothingBeforeIsLost(String from, String to, String why) {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ben, 0, 3);
      String[] lines = text(lines(hisFile, "b2")).split("(?<=\n)");
      lines[1] = lines[1].replace(from, to);
      Adoption adoption = ana.adopt("b2", bytes(String.join("", lines)));
      assertEquals(1, adoption.added().size());
      assertEquals(why, adoption.objection().orElseThrow());
      assertEquals(bytes(lines[0]).length, adoption.end());
    }
  }

  @Test
  void aLineIsRefusedThatItsWriterCannotHaveWritten() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ben, 0, 3);
      String[] lines = text(lines(hisFile, "b2")).split("(?<=\n)");
      assertRefused(ana, "b2", lines[1], "line 2 follows line 0");
      assertRefused(ana, "c3", lines[0], "it is by another writer");
      assertRefused(ana, "b2", lines[0].strip(), "the last line has no end");
      assertRefused(
          ana, "b2", text(new byte[] {' ', (byte) 0xc3, '\n'}), "this line was altered after it");
      RecordedEvent first = ben.events().get(1);
      assertRefused(
          ana, "b2", line(first, "0".repeat(32)), "its previous line is another one here");
      Stamp stamp = first.stamp();
      Stamp foreign =
          new Stamp(
              stamp.id(),
              stamp.action(),
              stamp.at(),
              stamp.by(),
              new Stamp.Written("c3", 1, stamp.written().clock()));
      assertRefused(
          ana,
          "b2",
          line(new RecordedEvent(foreign, first.what()), header()),
          "it is by another writer");
    }
  }

  @Test
  void aLineIsRefusedThatClaimsToKnowWhatWasNeverWritten() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.answer(ben, 0, 1);
      RecordedEvent real = ben.events().get(1);
      Stamp stamp = real.stamp();
      RecordedEvent forged =
          new RecordedEvent(
              new Stamp(
                  stamp.id(),
                  stamp.action(),
                  stamp.at(),
                  stamp.by(),
                  new Stamp.Written("b2", 1, stamp.written().clock(), Map.of("a1", 99L))),
              real.what());
      assertRefused(
          ana, "b2", line(forged, header()), "it claims to know lines that were never written");
      RecordedEvent started = new RecordedEvent(stamp, SampleRun.STARTED);
      assertRefused(ana, "b2", line(started, header()), "the run was started already");
      Stamp foreign = new Stamp("b2-1", "a1-1", stamp.at(), "ana", stamp.written());
      assertRefused(
          ana,
          "b2",
          line(new RecordedEvent(foreign, new Event.Undone("a1-1")), header()),
          "it is part of an action of another writer");
    }
  }

  @Test
  void aClockThatIsFarAheadDoesNotPullOurs() {
    Instant wrong = SampleRun.CLOCK.instant().plus(Duration.ofHours(3));
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = Journal.open(hisFile, SampleRun.BEN, InstantSource.fixed(wrong))) {
      SampleRun.answer(ben, 0, 2);
      ana.adopt("b2", lines(hisFile, "b2"));
      SampleRun.answer(ana, 3, 4);
      HybridClock clock = ana.events().getLast().stamp().written().clock();
      assertEquals("a1-2", ana.events().getLast().id(), "it is after what it has seen");
      assertEquals(SampleRun.CLOCK.instant().toEpochMilli(), clock.millis());
    }
  }

  @Test
  void aClockThatIsALittleAheadIsFollowed() {
    Instant ahead = SampleRun.CLOCK.instant().plus(Duration.ofMinutes(4));
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = Journal.open(hisFile, SampleRun.BEN, InstantSource.fixed(ahead))) {
      SampleRun.answer(ben, 0, 2);
      ana.adopt("b2", lines(hisFile, "b2"));
      SampleRun.answer(ana, 3, 4);
      assertEquals(ahead.toEpochMilli(), ana.events().getLast().stamp().written().clock().millis());
    }
  }

  @Test
  void aRunIsFinishedThoughOthersWentOn() {
    try (Journal ana = open(herFile, SampleRun.ANA);
        Journal ben = open(hisFile, SampleRun.BEN)) {
      SampleRun.append(ana, new Event.Finished(Optional.empty()));
      SampleRun.answer(ben, 0, 2);
      exchange(ana, ben);
    }
    for (Path folder : List.of(hers, his)) {
      ListedJournal listed = new JournalFolder(folder).runs().getFirst();
      assertTrue(((ListedJournal.Readable) listed).finished());
    }
  }

  @Test
  void theJournalStaysWhole() {
    bothComeToTheSameEventsInTheSameOrder();
    HashSet<String> ids = new HashSet<>();
    Journal.read(herFile).events().forEach(event -> assertTrue(ids.add(event.id())));
    assertEquals(List.of(), Verification.of(herFile).findings());
  }

  private static void assertRefused(Journal journal, String writer, String lines, String why) {
    Adoption adoption = journal.adopt(writer, bytes(lines));
    assertEquals(List.of(), adoption.added());
    assertTrue(
        adoption.objection().orElseThrow().startsWith(why), adoption.objection().orElseThrow());
  }

  private static String header() {
    byte[] bytes = JournalHeader.of(SampleRun.STARTED).bytes();
    return Hash.of(bytes, 0, bytes.length);
  }

  private static String line(RecordedEvent event, String previous) {
    return text(EventWriter.line(event, previous, ""));
  }

  private void exchange(Journal ana, Journal ben) {
    ana.adopt("b2", lines(hisFile, "b2"));
    ben.adopt("a1", lines(herFile, "a1"));
  }

  private static byte[] lines(Path file, String writer) {
    return WriterLines.of(ParsedJournal.read(file), writer, 0).bytes();
  }

  private static Journal open(Path file, Author author) {
    return Journal.open(file, author, SampleRun.CLOCK);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

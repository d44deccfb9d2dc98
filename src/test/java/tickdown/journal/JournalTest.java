package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// Starting, appending to and following a journal.
class JournalTest {
  @TempDir private Path folder;

  @Test
  void aNewJournalReadsLikeThis() throws IOException {
    try (Journal journal = SampleRun.create(folder)) {
      SampleRun.answer(journal, 1, 2);
      assertEquals(
          """
          # A run of RELEASE_CHECKLIST.md by Tickdown. Lines are added, never changed. Any YAML tool can read it.
          format: 1
          run: 1.4.0
          checklist: RELEASE_CHECKLIST.md
          events:
            - {"id":"a1-1","at":"2026-11-22T10:00:00Z","by":"ana","kind":"started",\
          "run":"1.4.0","checklist":"RELEASE_CHECKLIST.md","text":"# Release\\n\\n- [ ] Tag\\n",\
          "head":"1a2b3c4","header":"ba1c908a","writer":"a1","seq":1,"clock":"1795341600000.0",\
          "prev":"7ff1034f5dcb5197464923bd19042bba","crc":"9b9c5eee"}
            - {"id":"a1-2","at":"2026-11-22T10:00:00Z","by":"ana","kind":"answered",\
          "item":"phase/section/item-1","text":"The item number 1","outcome":"done",\
          "evidence":[{"comment":"seen by me"}],"head":"1a2b3c4","writer":"a1","seq":2,\
          "clock":"1795341600000.1","prev":"a7a9616bc2a1aba092d9cb473ff7a12e","crc":"c2a3d70a"}
          """,
          Files.readString(folder.resolve("release-1.4.0.yaml")));
    }
  }

  @Test
  void whatWasAppendedIsThereAfterOpening() {
    Path file = folder.resolve("release-1.4.0.yaml");
    List<RecordedEvent> written;
    try (Journal journal = SampleRun.create(folder)) {
      SampleRun.answer(journal, 0, 3);
      written = journal.events();
    }
    try (Journal journal = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
      assertEquals(written, journal.events());
    }
    assertEquals(written, Journal.read(file).events());
    assertEquals(4, written.size());
  }

  @Test
  void eachSeesWhatTheOtherAdded() {
    try (Journal ana = SampleRun.create(folder);
        Journal ben =
            Journal.open(folder.resolve("release-1.4.0.yaml"), SampleRun.BEN, SampleRun.CLOCK)) {
      SampleRun.answer(ana, 0, 2);
      assertEquals(2, ben.news().size());
      assertEquals(List.of(), ben.news());
      SampleRun.answer(ben, 2, 3);
      AppendResult appended = ana.append(events -> Verdict.granted(SampleRun.done(events.size())));
      assertEquals(1, appended.others().size());
      assertEquals(1, ben.news().size());
      assertEquals(ana.events(), ben.events());
    }
  }

  @Test
  void oneActionIsSeveralEventsOfOneAction() {
    try (Journal journal = SampleRun.create(folder)) {
      List<RecordedEvent> own =
          SampleRun.append(journal, SampleRun.done(1), SampleRun.done(2)).own();
      assertEquals(List.of("a1-2", "a1-3"), own.stream().map(RecordedEvent::id).toList());
      assertTrue(own.stream().allMatch(event -> event.stamp().action().equals("a1-2")));
      assertEquals(own, journal.events().subList(1, 3));
    }
  }

  @Test
  void decidingNothingWritesNothing() throws IOException {
    try (Journal journal = SampleRun.create(folder)) {
      long size = Files.size(folder.resolve("release-1.4.0.yaml"));
      assertEquals(
          AppendResult.alone(new Verdict.Accepted(List.of()), List.of()),
          SampleRun.append(journal));
      assertEquals(size, Files.size(folder.resolve("release-1.4.0.yaml")));
    }
  }

  @Test
  void whatIsJustBeingWrittenIsNoNewsYet() {
    Path file = folder.resolve("release-1.4.0.yaml");
    try (Journal ana = SampleRun.create(folder);
        Journal ben = Journal.open(file, SampleRun.BEN, SampleRun.CLOCK)) {
      SampleRun.append(ana, SampleRun.done(1));
      ana.append(_ -> {
        assertEquals(List.of(), ben.news());
        return new Verdict.Accepted(List.of());
      });
      assertEquals(1, ben.news().size());
    }
  }

  @Test
  void whatDoesNotFitALineIsRefusedBeforeItIsWritten() throws IOException {
    Path file = folder.resolve("release-1.4.0.yaml");
    Event.Noted fits = noted(4_000);
    Event.Noted tooLong = noted(17_000);
    try (Journal journal = SampleRun.create(folder)) {
      SampleRun.append(journal, fits);
      byte[] before = Files.readAllBytes(file);
      AppendResult result = SampleRun.append(journal, fits, tooLong);
      assertInstanceOf(Verdict.Rejected.class, result.verdict());
      assertEquals(List.of(), result.own());
      assertArrayEquals(before, Files.readAllBytes(file));
      assertEquals("a1-3", SampleRun.append(journal, fits).own().getFirst().id());
    }
  }

  private static Event.Noted noted(int length) {
    return new Event.Noted(
        new ItemName("item", "y".repeat(50_000)),
        List.of(new Evidence.Comment("x".repeat(length))));
  }

  @Test
  void aRunIsNeverStartedOverAnotherFile() throws IOException {
    Path file = Files.writeString(folder.resolve("release-1.4.0.yaml"), "precious");
    JournalException problem = assertThrows(JournalException.class, () -> SampleRun.create(folder));
    assertInstanceOf(JournalProblem.AlreadyThere.class, problem.problem());
    assertEquals("precious", Files.readString(file));
  }
}

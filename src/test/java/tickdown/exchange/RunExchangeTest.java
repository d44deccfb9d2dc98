package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tickdown.git.refs.Trouble;
import tickdown.journal.ParsedJournal;
import tickdown.journal.shared.WriterLines;
import tickdown.run.History;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;

/// A run that is exchanged through a real bare repository.
class RunExchangeTest extends SharedByTwo {
  @Test
  void whoJoinsHasTheWholeRun() {
    assertEquals(ana.events(), ben.events());
    assertEquals(2, ben.events().size());
  }

  @Test
  void answersOfBothReachBoth() {
    ana.done(2);
    ben.done(3);
    assertEquals(1, ana.synced().sent());
    Exchanged his = ben.synced();
    assertEquals(1, his.received().size());
    assertEquals(1, his.sent());
    ana.synced();
    assertEquals(4, ana.events().size());
    assertEquals(ana.events(), ben.events());
    assertEquals(0, ana.waiting());
  }

  @Test
  void whatIsNewIsAllThatIsPushed() throws IOException, InterruptedException {
    ana.done(2);
    ana.done(3);
    ana.synced();
    assertEquals(2, WriterLines.of(ana.journal(), ANA, 2).count());
    String added = hub().answer("", "cat-file", "blob", SharingOperator.RUN.of(ANA) + ":events");
    assertEquals(new String(WriterLines.of(ana.journal(), ANA, 2).bytes()).strip(), added.strip());
  }

  @Test
  void nothingNewIsNothingDone() throws IOException, InterruptedException {
    String before = tip(ANA);
    Exchanged again = ana.synced();
    assertEquals(0, again.sent() + again.received().size());
    assertEquals(before, tip(ANA));
  }

  @Test
  void differentAnswersAreAConflictUntilSomeoneSettlesIt() {
    ana.done(7);
    ben.answer(7, new Outcome.Skipped(new Reason("no time")));
    ana.synced();
    ben.synced();
    ana.synced();
    assertEquals(ana.events(), ben.events());
    assertTrue(History.of(ana.events()).conflict("item-7").isPresent());
    ben.done(7);
    ben.synced();
    ana.synced();
    assertTrue(History.of(ana.events()).conflict("item-7").isEmpty());
  }

  @Test
  void withoutTheRemoteTheRunGoesOnAndHealsLater() throws IOException {
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    ana.done(2);
    ana.done(3);
    Exchanged failed = ana.exchange();
    assertEquals(Optional.of(Trouble.Kind.NO_REMOTE), failed.failure());
    assertEquals(2, ana.waiting());
    assertTrue(failed.sharing().setback().isPresent());
    ben.done(4);
    Files.move(folder.resolve("away.git"), folder.resolve("hub.git"));
    ana.synced();
    ben.synced();
    ana.synced();
    assertEquals(ana.events(), ben.events());
    assertEquals(5, ana.events().size());
    assertEquals(0, ana.waiting());
    assertEquals(Optional.empty(), ana.sharing().setback());
  }

  @Test
  void anExchangeThatIsToEndKeepsWhatIsKnown() {
    ana.done(2);
    Thread.currentThread().interrupt();
    Exchanged broken = ana.exchange();
    assertTrue(Thread.interrupted());
    assertEquals(Optional.of(broken.sharing()), SharingFile.of(ana.file()).read());
    ana.synced();
    ben.synced();
    assertEquals(ana.events(), ben.events());
  }

  @Test
  void theRepositoryBesideTheJournalsCanBeRemoved() throws IOException {
    ana.done(2);
    ana.synced();
    ben.synced();
    ben.done(3);
    removed(ben.file().resolveSibling("exchange.git"));
    ben.restart();
    ben.synced();
    ana.synced();
    assertEquals(ana.events(), ben.events());
    assertEquals(4, ana.events().size());
  }

  @Test
  void linesThatWereLostHereComeBackFromTheRemote() throws IOException {
    byte[] early = Files.readAllBytes(ana.file());
    ana.done(2);
    ana.synced();
    ana.journal().close();
    Files.write(ana.file(), early);
    ana.restart();
    removed(ana.file().resolveSibling("exchange.git"));
    ana.synced();
    assertEquals(3, ana.events().size());
    ana.done(4);
    ana.synced();
    ben.synced();
    assertEquals(ana.events(), ben.events());
  }

  @Test
  void aCopyOfTheFolderThatWritesAsTheSameWriterIsNoticed() throws IOException {
    Path copy = folder.resolve("copy.yaml");
    Files.copy(ana.file(), copy);
    ana.done(2);
    ana.synced();
    ana.journal().close();
    Files.write(ana.file(), Files.readAllBytes(copy));
    ana.restart();
    ana.done(9);
    removed(ana.file().resolveSibling("exchange.git"));
    Exchanged failed = ana.exchange();
    assertEquals(
        "origin has lines of this folder that it did not write",
        failed.sharing().setback().orElseThrow().sentence().text());
    ben.synced();
    assertEquals(3, ben.events().size());
  }

  @Test
  void writersInATightLoopOnlyRace() throws IOException, InterruptedException {
    try (SharingOperator coy = SharingOperator.joining(folder, "coy", COY);
        SharingOperator dan = SharingOperator.joining(folder, "dan", "ddddddddddd4")) {
      List<SharingOperator> all = List.of(ana, ben, coy, dan);
      List<Thread> threads =
          all.stream().map(each -> Thread.ofPlatform().unstarted(() -> writing(each))).toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      all.forEach(SharingOperator::synced);
      all.forEach(SharingOperator::synced);
      Set<List<RecordedEvent>> states =
          all.stream().map(SharingOperator::events).collect(Collectors.toSet());
      assertEquals(1, states.size());
      assertEquals(2 + 4 * 12, states.iterator().next().size());
    }
  }

  private static void writing(SharingOperator operator) {
    for (int i = 0; i < 12; i++) {
      operator.done(i);
      Exchanged exchanged = operator.exchange();
      assertTrue(
          exchanged.failure().stream().allMatch(Trouble.Kind.RACED::equals),
          exchanged.failure().toString());
    }
  }

  @Test
  void theJournalStaysWhole() {
    answersOfBothReachBoth();
    Set<String> ids = new HashSet<>();
    ben.events().forEach(event -> assertTrue(ids.add(event.id())));
    assertEquals(List.of(), ParsedJournal.read(ben.file()).damages());
    assertFalse(ids.isEmpty());
  }

  private static void removed(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    }
  }
}

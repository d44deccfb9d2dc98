package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Suspect;
import tickdown.git.RealGit;
import tickdown.git.refs.Trouble;
import tickdown.journal.ParsedJournal;
import tickdown.journal.shared.WriterLines;
import tickdown.run.History;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;

/// A run that is exchanged through a real bare repository.
class RunExchangeTest {
  private static final String ANA = "aaaaaaaaaaa1";
  private static final String BEN = "bbbbbbbbbbb2";
  private static final String COY = "ccccccccccc3";

  @TempDir private Path folder;
  private SharingOperator ana;
  private SharingOperator ben;

  @BeforeEach
  void share() throws IOException, InterruptedException {
    ana = SharingOperator.founding(folder, "ana", ANA);
    ana.done(1);
    ana.synced();
    ben = SharingOperator.joining(folder, "ben", BEN);
    ben.synced();
  }

  @AfterEach
  void close() {
    ana.close();
    ben.close();
  }

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
  void aRefThatWasMovedBackIsAnAlarmAndNothingIsForgotten()
      throws IOException, InterruptedException {
    String old = tip(ANA);
    ana.done(2);
    ana.synced();
    ben.synced();
    String seen = tip(ANA);
    hub().run("update-ref", SharingOperator.RUN.of(ANA), old);
    ben.synced();
    Alarm alarm = alarm(ben, ANA);
    assertEquals(Alarm.Kind.MOVED_BACK, alarm.what());
    assertEquals(List.of(old, seen), List.of(alarm.tip(), alarm.known()));
    assertEquals(3, ben.events().size());
    ana.synced();
    ben.synced();
    assertEquals(Optional.empty(), ben.sharing().participant(ANA).orElseThrow().alarm());
  }

  @Test
  void aRefThatWasRewrittenIsAnAlarm() throws IOException, InterruptedException {
    String other = hub().answer("", "commit-tree", "-m", "x", emptyTree());
    hub().run("update-ref", SharingOperator.RUN.of(ANA), other);
    ben.synced();
    assertEquals(Alarm.Kind.REWRITTEN, alarm(ben, ANA).what());
    assertEquals(2, ben.events().size());
  }

  @Test
  void aRefThatVanishedIsAnAlarmAndItsOwnerPutsItBack() throws IOException, InterruptedException {
    hub().run("update-ref", "-d", SharingOperator.RUN.of(ANA));
    ben.synced();
    assertEquals(Alarm.Kind.VANISHED, alarm(ben, ANA).what());
    ana.synced();
    ben.synced();
    assertEquals(Optional.empty(), ben.sharing().participant(ANA).orElseThrow().alarm());
  }

  @Test
  void aRefToABlobIsAnAlarmOfThatWriterOnly() throws IOException, InterruptedException {
    String blob = hub().answer("hello", "hash-object", "-w", "--stdin");
    hub().run("update-ref", SharingOperator.RUN.of(COY), blob);
    ana.done(2);
    ana.synced();
    ben.synced();
    assertEquals(Alarm.Kind.NO_COMMIT, alarm(ben, COY).what());
    assertEquals(3, ben.events().size());
    assertEquals(Optional.empty(), ben.sharing().participant(ANA).orElseThrow().alarm());
  }

  @Test
  void theTipOfAnotherWriterIsAnAlarm() throws IOException, InterruptedException {
    hub().run("update-ref", SharingOperator.RUN.of(COY), tip(ANA));
    ben.synced();
    Alarm alarm = alarm(ben, COY);
    assertEquals(Alarm.Kind.BAD_LINE, alarm.what());
    assertEquals("it is by another writer", alarm.words());
    assertEquals(2, ben.events().size());
  }

  @Test
  void linesThatDoNotHoldStopTheirWriterAtTheLastGoodOne()
      throws IOException, InterruptedException {
    ana.done(2);
    ana.synced();
    String tree = tree("  - {\"id\":\"x\"}\n");
    String bad = hub().answer("", "commit-tree", "-m", "x", "-p", tip(ANA), tree);
    hub().run("update-ref", SharingOperator.RUN.of(ANA), bad);
    ben.synced();
    assertEquals(Alarm.Kind.BAD_LINE, alarm(ben, ANA).what());
    assertEquals(3, ben.events().size());
    ben.synced();
    assertEquals(Alarm.Kind.BAD_LINE, alarm(ben, ANA).what());
  }

  @Test
  void escapeCodesInNamesAndHugeBlobsStopTheirWriterOnly()
      throws IOException, InterruptedException {
    String tree = tree("x".repeat(30_000_000) + "\n");
    String bad = hub().answer("", "commit-tree", "-m", "\u001b[31mred", tree);
    hub().run("update-ref", SharingOperator.RUN.of(COY), bad);
    ana.done(2);
    ana.synced();
    ben.synced();
    assertEquals(Alarm.Kind.BAD_COMMIT, alarm(ben, COY).what());
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
  void aLeaseWhoseRefWasMovedBackIsAnAlarmAndNobodyKnowsWhoDrives()
      throws IOException, InterruptedException {
    ana.steer(true);
    String old = tip("driver");
    ana.steer(false);
    ana.steer(true);
    ana.synced();
    assertInstanceOf(Driving.Here.class, ana.driving());
    hub().run("update-ref", SharingOperator.RUN.of("driver"), old);
    ana.synced();
    assertEquals(Alarm.Kind.MOVED_BACK, alarm(ana, "driver").what());
    assertInstanceOf(Driving.Unknown.class, ana.driving());
    Alarm first = alarm(ana, "driver");
    ana.synced();
    assertEquals(first, alarm(ana, "driver"), "told once");
    hub().run("update-ref", SharingOperator.RUN.of("driver"), first.known());
    ana.synced();
    assertInstanceOf(Driving.Here.class, ana.driving());
    hub().run("update-ref", "-d", SharingOperator.RUN.of("driver"));
    ana.synced();
    assertEquals(Alarm.Kind.VANISHED, alarm(ana, "driver").what());
    assertInstanceOf(Driving.Nobody.class, ana.driving());
    ana.steer(true);
    ana.synced();
    assertInstanceOf(Driving.Here.class, ana.driving());
  }

  @Test
  void theJournalStaysWhole() {
    answersOfBothReachBoth();
    Set<String> ids = new HashSet<>();
    ben.events().forEach(event -> assertTrue(ids.add(event.id())));
    assertEquals(List.of(), ParsedJournal.read(ben.file()).damages());
    assertFalse(ids.isEmpty());
  }

  private static Alarm alarm(SharingOperator operator, String writer) {
    return operator
        .sharing()
        .suspects()
        .filter(suspect -> suspect.id().equals(writer))
        .map(Suspect::alarm)
        .findFirst()
        .orElseThrow(() -> new AssertionError(operator.sharing().toString()));
  }

  private RealGit hub() {
    return new RealGit(folder.resolve("hub.git"));
  }

  private String tip(String writer) throws IOException, InterruptedException {
    return hub().answer("", "rev-parse", SharingOperator.RUN.of(writer));
  }

  private String emptyTree() throws IOException, InterruptedException {
    return hub().answer("", "mktree");
  }

  private String tree(String events) throws IOException, InterruptedException {
    String blob = hub().answer(events, "hash-object", "-w", "--stdin");
    return hub().answer("100644 blob %s\tevents\n".formatted(blob), "mktree");
  }

  private static void removed(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    }
  }
}

package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Suspect;
import tickdown.run.rules.Driving;

/// What is wrong with the refs of a shared run, or with what they point to.
class SuspectRefsTest extends SharedByTwo {
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

  private static Alarm alarm(SharingOperator operator, String writer) {
    return operator
        .sharing()
        .suspects()
        .filter(suspect -> suspect.id().equals(writer))
        .map(Suspect::alarm)
        .findFirst()
        .orElseThrow(() -> new AssertionError(operator.sharing().toString()));
  }

  private String emptyTree() throws IOException, InterruptedException {
    return hub().answer("", "mktree");
  }

  private String tree(String events) throws IOException, InterruptedException {
    String blob = hub().answer(events, "hash-object", "-w", "--stdin");
    return hub().answer("100644 blob %s\tevents\n".formatted(blob), "mktree");
  }
}

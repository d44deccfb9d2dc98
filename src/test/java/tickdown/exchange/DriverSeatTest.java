package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Lease;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;

/// Taking, taking over and leaving the lease, with what is known here out of date each time.
class DriverSeatTest extends SharedByTwo {
  private static final DriverWish DRIVE = new DriverWish.Drive();
  private static final DriverWish LEAVE = new DriverWish.Leave(Optional.empty());
  private static final Event UNLEASED =
      new Event.DriverTaken(Optional.empty(), Reason.of("the village waits"), false);
  private static final Optional<Reason> ASLEEP = Reason.of("ana is asleep");

  @Test
  void whoTakesItDrivesAndTheOthersReadIt() {
    assertEquals(new DriverChange.Taken(Optional.empty()), ana.changed(DRIVE));
    assertEquals(new DriverChange.Kept(), ana.changed(DRIVE));
    ben.synced();
    assertEquals(new Driving.Other("ana"), ben.driving());
    assertEquals(
        new Event.DriverTaken(Optional.empty(), Optional.empty(), true), last(ben.events()));
  }

  @Test
  void whatSomebodyElseHasIsOnlyTakenOver() {
    ana.changed(DRIVE);
    assertEquals(heldBy(ANA, "ana"), ben.changed(DRIVE));
    assertEquals(heldBy(ANA, "ana"), ben.changed(LEAVE));
    assertEquals(
        new DriverChange.Taken(Optional.of(new Lease.Holder(ANA, "ana"))),
        ben.changed(new DriverWish.TakeOver(Optional.of(ANA), ASLEEP)));
    ana.synced();
    assertEquals(new Driving.Other("ben"), ana.driving());
    assertEquals(new Event.DriverTaken(Optional.of("ana"), ASLEEP, true), last(ana.events()));
  }

  @Test
  void itIsNotTakenFromAnotherThanWasNamed() {
    ana.changed(DRIVE);
    assertEquals(
        heldBy(ANA, "ana"), ben.changed(new DriverWish.TakeOver(Optional.of(COY), ASLEEP)));
    assertEquals(new Driving.Other("ana"), ben.driving());
  }

  @Test
  void itIsLeftOnlyByWhoHasIt() {
    assertEquals(new DriverChange.Unheld(), ana.changed(LEAVE));
    ana.changed(DRIVE);
    assertEquals(new DriverChange.Left(), ana.changed(LEAVE));
    ben.synced();
    assertEquals(new Driving.Nobody(), ben.driving());
    assertEquals(new Event.DriverLeft(), last(ben.events()));
  }

  @Test
  void withoutTheRemoteNothingChanges() throws IOException {
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    int before = ana.events().size();
    assertInstanceOf(DriverChange.Failed.class, ana.changed(DRIVE));
    assertEquals(before, ana.events().size());
  }

  @Test
  void whoDrivesWithoutTheLeaseCanStop() throws IOException {
    ana.changed(DRIVE);
    ben.synced();
    Path hub = folder.resolve("hub.git");
    Files.move(hub, folder.resolve("away.git"));
    ben.recorded(UNLEASED);
    ben.exchange();
    assertEquals(new Driving.Overridden(), ben.driving());
    Files.move(folder.resolve("away.git"), hub);
    assertEquals(
        new DriverChange.Stopped(Optional.of(new Lease.Holder(ANA, "ana"))),
        ben.changed(new DriverWish.Leave(Reason.of("the village sleeps"))));
    assertEquals(new Driving.Other("ana"), ben.driving());
    ana.synced();
    assertEquals(
        new Event.DriverLeft(Reason.of("the village sleeps"), Optional.empty()),
        last(ana.events()));
    assertEquals(new Driving.Here(), ana.driving());
  }

  @Test
  void whoStopsDoesNotTakeTheLeaseFirst() {
    ben.recorded(UNLEASED);
    assertEquals(new DriverChange.Stopped(Optional.empty()), ben.changed(LEAVE));
    assertEquals(new Driving.Nobody(), ben.driving());
    assertEquals(Optional.empty(), ben.sharing().lease());
  }

  @Test
  void whoHadTheLeaseAllAlongGivesItBack() {
    ben.changed(DRIVE);
    ben.recorded(UNLEASED);
    assertEquals(new DriverChange.Left(), ben.changed(LEAVE));
    assertEquals(new Driving.Nobody(), ben.driving());
    ana.synced();
    assertEquals(new Event.DriverLeft(), last(ana.events()));
  }

  @Test
  void theyCanEvenWhileTheRemoteIsAway() throws IOException {
    ben.recorded(UNLEASED);
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    assertEquals(new DriverChange.Stopped(Optional.empty()), ben.changed(LEAVE));
    assertInstanceOf(Driving.Unknown.class, ben.driving());
  }

  @Test
  void whoTakesTheLeaseDrivesWithoutItNoMore() {
    ana.recorded(UNLEASED);
    assertEquals(new Driving.Overridden(), ana.driving());
    assertEquals(new DriverChange.Taken(Optional.empty()), ana.changed(DRIVE));
    assertEquals(new Driving.Here(), ana.driving());
  }

  @Test
  void whoDroveWithoutItTakesItOverLikeAnybody() {
    ana.changed(DRIVE);
    ben.synced();
    ben.recorded(UNLEASED);
    assertEquals(heldBy(ANA, "ana"), ben.changed(DRIVE));
    assertEquals(new Driving.Other("ana"), ben.driving());
    assertEquals(
        new DriverChange.Taken(Optional.of(new Lease.Holder(ANA, "ana"))),
        ben.changed(new DriverWish.TakeOver(Optional.empty(), ASLEEP)));
    assertEquals(new Driving.Here(), ben.driving());
  }

  @Test
  void withoutTheRemoteItIsKnownWhetherOneDroveBefore() throws IOException {
    ana.changed(DRIVE);
    ben.synced();
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    ana.exchange();
    ben.exchange();
    assertTrue(ana.driving() instanceof Driving.Unknown(var _, boolean wasHere) && wasHere);
    assertTrue(ben.driving() instanceof Driving.Unknown(var _, boolean wasHere) && !wasHere);
  }

  private static DriverChange heldBy(String writer, String by) {
    return new DriverChange.HeldBy(new Lease.Holder(writer, by));
  }

  private static Event last(List<RecordedEvent> events) {
    return events.getLast().what();
  }
}

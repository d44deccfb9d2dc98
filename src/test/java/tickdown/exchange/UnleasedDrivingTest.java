package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Unleased;
import tickdown.exchange.state.UnleasedEnd;
import tickdown.git.refs.RunRefs;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Driving;

/// Driving without the lease ends once the remote says who has it.
class UnleasedDrivingTest extends SharedByTwo {
  private static final Event UNLEASED =
      new Event.DriverTaken(Optional.empty(), Reason.of("the village waits"), false);
  private static final Event GIVEN =
      new Event.DriverTaken(Optional.empty(), Optional.empty(), true);

  private static Event endedFor(String holder) {
    return new Event.DriverLeft(Optional.empty(), Optional.of(holder));
  }

  @Test
  void ifAnotherHasTheLeaseItEndsAndEverybodyLearnsOfIt() {
    ana.changed(new DriverWish.Drive());
    ben.recorded(UNLEASED);
    assertEquals(Optional.of(endedFor("ana")), ben.synced().settled());
    assertEquals(new Driving.Other("ana"), ben.driving());
    assertEquals(0, ben.waiting());
    ana.synced();
    assertEquals(endedFor("ana"), ana.events().getLast().what());
    assertEquals(List.of(), Unleased.all(ana.events()));
    UnleasedEnd end = UnleasedEnd.latest(ana.events()).orElseThrow();
    assertEquals("ben", end.by());
    assertEquals("ana", end.to());
    assertEquals(new Driving.Here(), ana.driving());
  }

  @Test
  void itEndsOnceAndIsNewsToAWalk() {
    ana.changed(new DriverWish.Drive());
    ben.synced();
    ben.journal().news();
    ben.recorded(UNLEASED);
    ben.synced();
    assertEquals(
        List.of(endedFor("ana")), ben.journal().news().stream().map(RecordedEvent::what).toList());
    int before = ben.events().size();
    assertEquals(Optional.empty(), ben.synced().settled());
    assertEquals(before, ben.events().size());
  }

  @Test
  void ifNobodyHasTheLeaseItIsTaken() {
    ben.recorded(UNLEASED);
    assertEquals(Optional.of(GIVEN), ben.synced().settled());
    assertEquals(new Driving.Here(), ben.driving());
    ana.synced();
    assertEquals(new Driving.Other("ben"), ana.driving());
    assertEquals(List.of(), Unleased.all(ana.events()));
  }

  @Test
  void ifTheyHaveItThemselvesTheyDriveWithIt() {
    ben.changed(new DriverWish.Drive());
    ben.recorded(UNLEASED);
    assertEquals(Optional.of(GIVEN), ben.synced().settled());
    assertEquals(new Driving.Here(), ben.driving());
  }

  @Test
  void ofTwoWhoComeBackAtOnceOneDrives()
      throws InterruptedException, ExecutionException, IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 8; round++) {
        List<SharingOperator> both = List.of(ana, ben);
        both.forEach(one -> one.recorded(UNLEASED));
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Exchanged>> ends =
            both.stream()
                .map(one ->
                    threads.submit(() -> {
                      start.await();
                      return one.synced();
                    }))
                .toList();
        List<Event> settled =
            List.of(
                ends.getFirst().get().settled().orElseThrow(),
                ends.getLast().get().settled().orElseThrow());
        String winner = settled.getFirst().equals(GIVEN) ? "ana" : "ben";
        assertEquals(
            winner.equals("ana")
                ? List.of(GIVEN, endedFor("ana"))
                : List.of(endedFor("ben"), GIVEN),
            settled);
        both.forEach(SharingOperator::synced);
        for (SharingOperator one : both) {
          Driving expected =
              one.author().by().equals(winner) ? new Driving.Here() : new Driving.Other(winner);
          assertEquals(expected, one.driving());
          assertEquals(List.of(), Unleased.all(one.events()));
        }
        (winner.equals("ana") ? ana : ben).changed(new DriverWish.Leave(Optional.empty()));
        both.forEach(SharingOperator::synced);
      }
    }
  }

  @Test
  void whileTheRemoteIsAwayItGoesOn() throws IOException {
    ana.changed(new DriverWish.Drive());
    ben.synced();
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    ben.recorded(UNLEASED);
    int before = ben.events().size();
    ben.exchange();
    assertEquals(before, ben.events().size());
    assertEquals(new Driving.Overridden(), ben.driving());
  }

  @Test
  void whileTheRefOfTheLeaseIsInDoubtItGoesOn() throws IOException, InterruptedException {
    ana.changed(new DriverWish.Drive());
    ben.synced();
    hub().run("update-ref", SharingOperator.RUN.of(RunRefs.DRIVER), tip(ANA));
    ben.recorded(UNLEASED);
    assertEquals(Optional.empty(), ben.synced().settled());
    assertEquals(new Driving.Overridden(), ben.driving());
  }

  @Test
  void inAFinishedRunNobodyIsGivenTheLease() {
    ben.recorded(UNLEASED);
    ben.recorded(new Event.Finished(Optional.empty()));
    assertEquals(Optional.of(new Event.DriverLeft()), ben.synced().settled());
    assertEquals(new Driving.Nobody(), ben.driving());
  }

  @Test
  void allWhoDriveWithoutItAreKnown() throws IOException {
    Files.move(folder.resolve("hub.git"), folder.resolve("away.git"));
    ben.recorded(UNLEASED);
    Files.move(folder.resolve("away.git"), folder.resolve("hub.git"));
    ana.recorded(UNLEASED);
    assertEquals("ana", Unleased.all(ana.events()).getFirst().by());
    // What ben has sent before ana comes back says that he has the lease.
    ben.synced();
    assertEquals(Optional.of(endedFor("ben")), ana.synced().settled());
    assertTrue(ana.events().stream().anyMatch(event -> event.what().equals(GIVEN)));
  }
}

package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.exchange.state.Lease;
import tickdown.git.RealGit;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.Trouble;

/// Two operators want to drive at the same moment.
class LeaseRaceTest {
  @TempDir private Path folder;

  @Test
  void neverTwoDrive() throws IOException, InterruptedException, ExecutionException {
    race(10);
  }

  @Test
  @Tag("slow")
  void neverTwoDriveHoweverOften() throws IOException, InterruptedException, ExecutionException {
    race(200);
  }

  @Test
  void aLeaseWhoseRefWasDeletedCanBeTakenAgain() throws IOException, InterruptedException {
    try (SharingOperator ana = SharingOperator.founding(folder, "ana", "aaaaaaaaaaa1")) {
      ana.synced();
      assertEquals(Optional.empty(), ana.steered(true).failure());
      try (SharingOperator ben = SharingOperator.joining(folder, "ben", "bbbbbbbbbbb2")) {
        ben.synced();
        new RealGit(folder.resolve("hub.git"))
            .run("update-ref", "-d", SharingOperator.RUN.of(RunRefs.DRIVER));
        ben.synced();
        assertEquals(Optional.empty(), ben.steered(true).failure());
        ana.synced();
        assertEquals("ben", ana.sharing().lease().orElseThrow().holder().orElseThrow().by());
      }
    }
  }

  private void race(int rounds) throws IOException, InterruptedException, ExecutionException {
    try (SharingOperator ana = SharingOperator.founding(folder, "ana", "aaaaaaaaaaa1")) {
      ana.synced();
      try (SharingOperator ben = SharingOperator.joining(folder, "ben", "bbbbbbbbbbb2");
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        List<SharingOperator> both = List.of(ana, ben);
        for (int round = 0; round < rounds; round++) {
          both.forEach(SharingOperator::synced);
          CyclicBarrier start = new CyclicBarrier(2);
          List<Future<Exchanged>> attempts =
              both.stream().map(one -> threads.submit(() -> taken(one, start))).toList();
          assertOneHasIt(both, List.of(attempts.getFirst().get(), attempts.getLast().get()));
        }
      }
    }
  }

  private static Exchanged taken(SharingOperator one, CyclicBarrier start) throws Exception {
    start.await();
    return one.steered(true);
  }

  private void assertOneHasIt(List<SharingOperator> both, List<Exchanged> attempts)
      throws IOException, InterruptedException {
    List<SharingOperator> winners =
        both.stream().filter(one -> attempts.get(both.indexOf(one)).failure().isEmpty()).toList();
    assertEquals(1, winners.size(), attempts.toString());
    SharingOperator winner = winners.getFirst();
    Exchanged lost = attempts.get(1 - both.indexOf(winner));
    assertEquals(Optional.of(Trouble.Kind.RACED), lost.failure());
    String tip =
        new RealGit(folder.resolve("hub.git"))
            .answer("", "rev-parse", SharingOperator.RUN.of(RunRefs.DRIVER));
    for (SharingOperator one : both) {
      one.synced();
      Lease lease = one.sharing().lease().orElseThrow();
      assertEquals(winner.author().writer(), lease.holder().orElseThrow().writer());
      assertEquals(tip, lease.commit());
    }
  }
}

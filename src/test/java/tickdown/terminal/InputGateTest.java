package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InputGateTest {

  @Test
  void whatIsTypedAfterClosingIsLeftToOthers() throws Exception {
    CountDownLatch polling = new CountDownLatch(1);
    CountDownLatch typed = new CountDownLatch(1);
    InputGate gate =
        new InputGate(_ -> {
          polling.countDown();
          awaits(typed);
          return 1;
        });
    CompletableFuture<Integer> found =
        CompletableFuture.supplyAsync(() -> gate.poll(100), InputGateTest::started);
    polling.await();
    CompletableFuture<Void> closing =
        CompletableFuture.runAsync(gate::close, InputGateTest::started);
    while (gate.isOpen()) {
      Thread.onSpinWait();
    }
    typed.countDown();
    closing.join();
    assertEquals(0, found.join());
    assertEquals(0, gate.poll(1));
    gate.open();
    assertEquals(1, gate.poll(1));
  }

  /// On a machine with few processors the common pool would run one after the other.
  private static void started(Runnable task) {
    Thread.ofPlatform().daemon().start(task);
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptSignalTest {

  @Test
  void whoeverHandlesIntIsCalled() throws Exception {
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    try (ExitSignals _ = ExitSignals.by(() -> {}, () -> {}, ended::complete)) {
      InterruptSignal.raise();
      assertEquals(130, ended.get(30, TimeUnit.SECONDS));
    }
  }
}

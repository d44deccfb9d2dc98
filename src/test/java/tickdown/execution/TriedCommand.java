package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Invocation;

/// Runs commands as steps, for tests.
///
/// @param folder where they run and where their output is written
record TriedCommand(Path folder) {
  static final Duration LONG = Duration.ofMinutes(3);

  Invocation invocation(String command) {
    return invocation(command, Map.of());
  }

  Invocation invocation(String command, Map<String, String> variables) {
    return new Invocation(command, "/bin/sh", folder.toString(), new TreeMap<>(variables));
  }

  StepProcess start(String command) {
    return StepProcess.start(invocation(command), Secrets.of(Map.of()), folder);
  }

  StepResult result(String command) throws Exception {
    return result(start(command));
  }

  static StepResult result(StepProcess step) throws Exception {
    return CompletableFuture.supplyAsync(() -> awaited(step))
        .get(LONG.toSeconds(), TimeUnit.SECONDS);
  }

  private static StepResult awaited(StepProcess step) {
    try {
      return step.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until something is so.
  static void until(Duration atMost, BooleanSupplier isSo) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!isSo.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "not so within " + atMost);
      Thread.sleep(5);
    }
  }

  /// Waits until the output contains `text`.
  static void untilPrinted(StepProcess step, String text) throws InterruptedException {
    until(LONG, () -> step.lastLines(1_000).stream().anyMatch(line -> line.text().contains(text)));
  }
}

package tickdown.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to those who share a run, they end with the same, and with all of it.
class RandomRunsTest {
  @TempDir private Path folder;

  @Test
  void aFewRunsEndWithAllThatWasAnswered() throws IOException, InterruptedException {
    for (long seed : LongStream.rangeClosed(1, 3).toArray()) {
      happens(seed, 25);
    }
  }

  @Test
  @Tag("slow")
  void manyRunsEndWithAllThatWasAnswered() throws IOException, InterruptedException {
    for (long seed : LongStream.rangeClosed(101, 150).toArray()) {
      happens(seed, 100);
    }
  }

  private void happens(long seed, int steps) throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve("" + seed));
    try (RandomRun run = RandomRun.begun(place, seed)) {
      try {
        for (int i = 0; i < steps; i++) {
          run.step();
        }
        run.settle();
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError(run.toString(), failed);
      }
    }
  }
}

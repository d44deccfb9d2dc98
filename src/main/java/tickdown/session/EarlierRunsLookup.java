package tickdown.session;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import tickdown.statistics.EarlierRuns;

/// Looks up earlier runs in the background, while the walk begins.
final class EarlierRunsLookup {
  private final FutureTask<EarlierRuns> task;

  EarlierRunsLookup(Supplier<EarlierRuns> lookup) {
    task = new FutureTask<>(lookup::get);
    Thread.ofPlatform().daemon().name("earlier runs").start(task);
  }

  /// What is known of them, once it was found; nothing if the lookup failed, since a walk does not
  /// depend on it.
  EarlierRuns result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      return EarlierRuns.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return EarlierRuns.NONE;
    }
  }
}

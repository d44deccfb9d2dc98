package tickdown.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tickdown.markdown.ItemSource;

/// A checklist file that is read on a second thread while the journal of its run is read on the
/// first: which of the two takes longer is what a command waits for.
///
/// Only the journal tells what counts as an item. A run that was started with bullets reads its
/// file again.
final class ChecklistAhead {
  private final Path file;
  private final CompletableFuture<ChecklistFile> reading;

  private ChecklistAhead(Path file, CompletableFuture<ChecklistFile> reading) {
    this.file = file;
    this.reading = reading;
  }

  /// Begins to read `file`, called `name`.
  static ChecklistAhead of(Path file, String name) {
    return new ChecklistAhead(
        file,
        CompletableFuture.supplyAsync(
            () -> ChecklistFile.read(file, name),
            task -> Thread.ofPlatform().daemon().name("checklist").start(task)));
  }

  /// The file with these items, if that is what is being read.
  Optional<ChecklistFile> read(Path file, ItemSource counted) {
    if (counted != ItemSource.BOXES || !file.equals(this.file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.join());
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }
}

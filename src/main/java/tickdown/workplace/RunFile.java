package tickdown.workplace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tickdown.markdown.ItemSource;

/// The checklist file that a run names.
final class RunFile {
  private final Path base;
  private final String name;
  private final Path path;
  private Optional<CompletableFuture<ChecklistFile>> early = Optional.empty();

  /// @param base what `name` is relative to
  RunFile(Path base, String name) {
    this.base = base;
    this.name = name;
    this.path = base.resolve(name).normalize();
  }

  /// The same, which is read while something else is done, such as reading the journal.
  static RunFile early(Path base, String name) {
    RunFile file = new RunFile(base, name);
    if (file.missing().isEmpty()) {
      file.early =
          Optional.of(
              CompletableFuture.supplyAsync(
                  () -> ChecklistFile.read(file.path, name, ItemSource.BOXES),
                  reading -> Thread.ofPlatform().daemon().name("checklist").start(reading)));
    }
    return file;
  }

  String name() {
    return name;
  }

  /// Why there is nothing to read, if there is nothing: `is gone`.
  Optional<String> missing() {
    if (!path.startsWith(base)) {
      return Optional.of("is outside " + base);
    }
    return Files.exists(path) ? Optional.empty() : Optional.of("is gone");
  }

  /// The file, with that read as items.
  ChecklistFile read(ItemSource items) {
    return early
        .filter(_ -> items == ItemSource.BOXES)
        .flatMap(RunFile::read)
        .orElseGet(() -> ChecklistFile.read(path, name, items));
  }

  /// What fails on the other thread is tried again on this one, which can say why.
  private static Optional<ChecklistFile> read(CompletableFuture<ChecklistFile> reading) {
    try {
      return Optional.of(reading.join());
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }
}

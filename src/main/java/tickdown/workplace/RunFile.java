package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tickdown.cache.ChecklistCache;
import tickdown.markdown.ItemSource;

/// The checklist file of a run.
final class RunFile {
  private final Path base;
  private final ChecklistCache cache;
  private final String name;
  private final Optional<Path> path;
  private Optional<CompletableFuture<ChecklistFile>> early = Optional.empty();

  /// @param name its path, relative to the base of the workplace
  RunFile(Workplace workplace, String name) {
    this.base = workplace.base();
    this.cache = workplace.cache();
    this.name = name;
    this.path = workplace.file(name);
  }

  /// The same, but reads the file in the background, for example while the journal is read.
  static RunFile early(Workplace workplace, String name) {
    RunFile file = new RunFile(workplace, name);
    if (file.missing().isEmpty()) {
      file.early =
          Optional.of(
              CompletableFuture.supplyAsync(
                  () -> file.readNow(ItemSource.BOXES),
                  reading -> Thread.ofPlatform().daemon().name("checklist").start(reading)));
    }
    return file;
  }

  String name() {
    return name;
  }

  /// Why the file cannot be read, if it cannot: `is not in /srv/shop`.
  Optional<String> missing() {
    if (path.filter(file -> !file.startsWith(base)).isPresent()) {
      return Optional.of("is outside " + base);
    }
    return path.filter(Files::exists).isPresent()
        ? Optional.empty()
        : Optional.of("is not in " + base);
  }

  /// Its text; empty if it cannot be read.
  Optional<String> text() {
    try {
      return missing().isEmpty()
          ? Optional.of(Files.readString(path.orElse(base)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The file, read with the given kind of items.
  ChecklistFile read(ItemSource items) {
    return early
        .filter(_ -> items == ItemSource.BOXES)
        .flatMap(RunFile::read)
        .orElseGet(() -> readNow(items));
  }

  /// Where no file can have its name, the base is not a file either.
  private ChecklistFile readNow(ItemSource items) {
    return ChecklistFile.read(path.orElse(base), name, items, cache);
  }

  /// The file, if its text is exactly this one: it is read already, or kept from an earlier
  /// command.
  Optional<ChecklistFile> read(ItemSource items, String text) {
    return text().filter(text::equals).map(_ -> read(items)).filter(now -> now.text().equals(text));
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

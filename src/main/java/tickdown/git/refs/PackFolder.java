package tickdown.git.refs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The packs of the repository beside the journals, also those that are still arriving
/// (gitrepository-layout, `objects/pack`).
///
/// @param repository the bare repository
record PackFolder(Path repository) {
  /// How git names files until they are complete.
  private static final String ARRIVING = "tmp_";

  /// No fetch takes that long.
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private static final int MANY_FILES = 100;

  /// Loose objects are spread evenly over 256 folders, of which this is one.
  private static final String ONE_OF_ALL = "objects/17";

  private static final int MANY_LOOSE = 8;

  /// The size of all files, in bytes.
  long size() {
    return packs().stream().mapToLong(PackFolder::size).sum();
  }

  /// Whether there are so many packs or loose objects that git becomes slow.
  boolean isCrowded() {
    return packs().size() > MANY_FILES || files(repository.resolve(ONE_OF_ALL)).size() > MANY_LOOSE;
  }

  /// The files that are not complete.
  Set<Path> arriving() {
    return packs().stream()
        .filter(file -> file.getFileName().toString().startsWith(ARRIVING))
        .collect(Collectors.toSet());
  }

  /// Removes what a fetch that was killed has left: files that were not `there` before it, and
  /// those of long ago.
  void clear(Set<Path> there) {
    for (Path file : arriving()) {
      try {
        if (!there.contains(file) || isOld(file)) {
          FolderOfGit.allowRemoval(file);
          Files.deleteIfExists(file);
        }
      } catch (IOException _) {
        continue;
      }
    }
  }

  private boolean isOld(Path file) throws IOException {
    Instant now = ExchangeFolder.now(repository);
    return Files.getLastModifiedTime(file).toInstant().plus(LONG_AGO).isBefore(now);
  }

  private List<Path> packs() {
    return files(repository.resolve("objects/pack"));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}

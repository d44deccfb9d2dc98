import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// Operations on folders and their contents.
final class Trees {
  private Trees() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
          deleteOne(path);
        }
      }
    }
  }

  /// Windows deletes nothing that is read-only, such as the licences in a runtime.
  private static void deleteOne(Path path) throws IOException {
    try {
      Files.delete(path);
    } catch (AccessDeniedException e) {
      if (!path.toFile().setWritable(true)) {
        throw e;
      }
      Files.delete(path);
    }
  }

  /// Copies the contents of `from` into `to`: `from/a/b` becomes `to/a/b`.
  static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}

package tickdown.git.refs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/// Removes what git has written.
public final class FolderOfGit {
  private static final String READ_ONLY = "dos:readonly";

  private FolderOfGit() {}

  /// Removes a folder with everything in it.
  public static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        allowRemoval(each);
        Files.deleteIfExists(each);
      }
    }
  }

  /// git makes objects and packs read-only. On Windows such a file cannot be removed.
  static void allowRemoval(Path file) throws IOException {
    Set<String> known = file.getFileSystem().supportedFileAttributeViews();
    if (known.contains("dos") && !known.contains("posix") && Files.exists(file)) {
      Files.setAttribute(file, READ_ONLY, false);
    }
  }
}

package tickdown.journal.disk;

import java.nio.file.FileSystems;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// A file that nobody can delete or replace as long as it is open. Only Windows has that, and only
/// if it is asked for: the JDK lets others delete what it opens
/// (`com.sun.nio.file.ExtendedOpenOption`).
public final class HeldFile {
  private static final String OPTIONS = "com.sun.nio.file.ExtendedOpenOption";
  private static final String OPTION = "NOSHARE_DELETE";

  private HeldFile() {}

  /// What to open the file with in addition; nothing on other systems.
  public static Stream<OpenOption> options(Path file) {
    return Disk.isOfWindows(file) && file.getFileSystem().equals(FileSystems.getDefault())
        ? option().stream()
        : Stream.empty();
  }

  /// The option, by its name: the compiler warns of everything in that package. Empty if the
  /// runtime does not have it.
  static Optional<OpenOption> option() {
    try {
      return Arrays.stream(Class.forName(OPTIONS).getEnumConstants())
          .filter(each -> each.toString().equals(OPTION))
          .map(OpenOption.class::cast)
          .findFirst();
    } catch (ClassNotFoundException _) {
      return Optional.empty();
    }
  }
}

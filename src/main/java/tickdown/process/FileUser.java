package tickdown.process;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// A user as file systems know them: by number where there is one (`unix:uid`), otherwise by
/// account, as on Windows. Two of the same system are equal if they are the same user.
///
/// @param id the number, or the account
public record FileUser(Object id) {
  private static final Path SELF = Path.of("/proc/self");
  private static final int ROOT = 0;

  /// Who runs this process. Under `sudo` that is root. Where the system does not tell (macOS,
  /// Windows), it is whoever owns a file that was just made. Empty if none can be made.
  public static Optional<FileUser> ofThisProcess() {
    return isUnix(SELF.getFileSystem()) && Files.exists(SELF)
        ? ownerOf(SELF)
        : ofNewFile(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// The owner of a file that is made in `folder`, and removed.
  static Optional<FileUser> ofNewFile(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "tickdown-", ".tmp");
      try {
        return ownerOf(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  /// The owner of a file; empty if it is not there, or if its file system does not know.
  public static Optional<FileUser> ownerOf(Path path, LinkOption... options) {
    try {
      return Optional.of(
          new FileUser(
              isUnix(path.getFileSystem())
                  ? Files.getAttribute(path, "unix:uid", options)
                  : Files.getOwner(path, options)));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isUnix(FileSystem system) {
    return system.supportedFileAttributeViews().contains("unix");
  }

  /// The number of the user, where users have numbers.
  public Optional<Integer> number() {
    return Optional.of(id).filter(Integer.class::isInstance).map(Integer.class::cast);
  }

  /// Whether it is the user to whom everything is allowed; never so on Windows.
  public boolean isRoot() {
    return number().filter(each -> each == ROOT).isPresent();
  }
}

package tickdown.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.FileOwner;
import tickdown.journal.disk.Renaming;

/// A file that is written as a whole: under a temporary name next to it, synced, then renamed, so
/// that nobody ever sees half of it.
public final class WholeFile {
  private static final String GROUP = "unix:gid";

  private WholeFile() {}

  /// Creates `file`. Throws [FileAlreadyExistsException] if it exists, also as a broken link.
  ///
  /// A pipe or a device, such as `/dev/null`, keeps nothing that could be lost, and gets the bytes
  /// as they are.
  public static void create(Path file, byte[] bytes) throws IOException {
    if (isStream(file)) {
      Files.write(file, bytes, StandardOpenOption.WRITE);
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    } else {
      Path unborn = written(file, bytes);
      try {
        name(unborn, file);
      } finally {
        Files.deleteIfExists(unborn);
      }
      Disk.forceFolderOf(file);
    }
  }

  /// Creates `file`, or replaces what is in it. Its permissions and, as far as the system allows
  /// it, its owner and group stay the same; of a link, the file that it leads to is replaced.
  public static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isStream(file)) {
      create(file, bytes);
      return;
    }
    Path real = file.toRealPath();
    if (Files.isDirectory(real)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    Path unborn = written(real, bytes, permissions(real));
    try {
      FileOwner.giveLike(real, unborn);
      giveGroup(real, unborn);
      Renaming.replacing(unborn, real);
    } finally {
      Files.deleteIfExists(unborn);
    }
    Disk.forceFolderOf(real);
  }

  /// Several people may share a file through its group.
  private static void giveGroup(Path example, Path created) {
    try {
      Object group = Files.getAttribute(example, GROUP);
      if (!group.equals(Files.getAttribute(created, GROUP))) {
        Files.setAttribute(created, GROUP, group);
      }
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      // it stays in ours
    }
  }

  private static boolean isStream(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.getPosixFilePermissions(file)
        : Set.of();
  }

  private static Path written(Path file, byte[] bytes, Set<PosixFilePermission> permissions)
      throws IOException {
    if (permissions.isEmpty()) {
      return written(file, bytes);
    }
    Path unborn = written(file, bytes, PosixFilePermissions.asFileAttribute(permissions));
    // What is asked for at creation is reduced by the umask.
    Files.setPosixFilePermissions(unborn, permissions);
    return unborn;
  }

  private static Path written(Path file, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    Path unborn = Disk.freeName(file, ".new");
    try (FileChannel channel =
        FileChannel.open(
            unborn, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      Disk.writeFully(channel, bytes, 0);
      channel.force(true);
    } catch (FileAlreadyExistsException there) {
      throw there;
    } catch (IOException problem) {
      Files.deleteIfExists(unborn);
      throw problem;
    }
    return unborn;
  }

  /// Unlike a move, a link never replaces a file; but not every file system has links.
  private static void name(Path unborn, Path file) throws IOException {
    try {
      Files.createLink(file, unborn);
    } catch (FileAlreadyExistsException there) {
      throw there;
    } catch (FileSystemException | UnsupportedOperationException _) {
      Files.move(unborn, file);
    }
  }
}

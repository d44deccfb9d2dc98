package tickdown.journal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// File operations: files are readable only by their owner, and are synced to disk before a method
/// returns.
public final class Disk {
  /// The number of bytes that are read at once: the JDK copies them, and keeps the memory for it.
  private static final int PART = 128 * 1024;

  private Disk() {}

  /// The attributes of a new file: 0600, if the file system supports permissions.
  public static FileAttribute<?>[] ownersOnly(Path path) {
    return attributes(
        path, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
  }

  /// The attributes of a new folder: 0700, if the file system supports permissions.
  public static FileAttribute<?>[] ownersFolder(Path path) {
    return attributes(
        path,
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE));
  }

  /// Fails unless `file` is a regular file or a link to one: opening a pipe or a device can take
  /// forever.
  public static void checkIsRegular(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
  }

  /// Writes a new file and syncs it. Fails if the file exists.
  public static void writeNew(Path file, byte[] bytes) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, options, ownersOnly(file))) {
      FileOwner.giveLikeFolder(file);
      writeFully(channel, bytes, 0);
      channel.force(true);
    } catch (FileAlreadyExistsException there) {
      throw there;
    } catch (IOException problem) {
      Files.deleteIfExists(file);
      throw problem;
    }
  }

  /// Writes all of `bytes`. On a full disk a single write may store only some of them, without an
  /// error.
  public static void writeFully(FileChannel channel, byte[] bytes, long position)
      throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (channel.write(rest, position + rest.position()) <= 0) {
        throw new IOException("no space left on device");
      }
    }
  }

  /// Reads `length` bytes, or fewer if the file ends earlier.
  public static byte[] read(FileChannel channel, long position, long length) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(length)];
    int read = 0;
    while (read < bytes.length) {
      int part = Math.min(PART, bytes.length - read);
      int more = channel.read(ByteBuffer.wrap(bytes, read, part), position + read);
      if (more < 0) {
        return Arrays.copyOf(bytes, read);
      }
      read += more;
    }
    return bytes;
  }

  /// The concatenation of two arrays.
  public static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /// Whether the rules of Windows hold where this file is.
  public static boolean isOfWindows(Path file) {
    return file.getFileSystem().getSeparator().equals("\\");
  }

  /// Syncs a folder, so that the names in it are on disk. Windows has no such call and does not
  /// need one.
  public static void forceFolderOf(Path file) throws IOException {
    if (isOfWindows(file)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// An unused name next to `file`: `<file>.torn-20261122-120407`, then `…-2` and so on.
  public static Path freeName(Path file, String suffix) {
    Path name = file.resolveSibling(file.getFileName() + suffix);
    for (int i = 2; Files.exists(name, LinkOption.NOFOLLOW_LINKS); i++) {
      name = file.resolveSibling(file.getFileName() + suffix + "-" + i);
    }
    return name;
  }

  /// The system's error message.
  public static String why(IOException problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "file exists";
      case NotDirectoryException _ -> "not a directory";
      case FileSystemException named when named.getReason() != null -> lowerCase(named.getReason());
      default ->
          problem.getMessage() == null
              ? problem.getClass().getSimpleName()
              : lowerCase(problem.getMessage());
    };
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static String lowerCase(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

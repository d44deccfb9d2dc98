package tickdown.journal;

import java.io.File;
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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Files that only their owner may read, and that are on the disk when they are said to be.
public final class Disk {
  private Disk() {}

  /// The attributes of a new file: 0600, where the file system knows such a thing.
  static FileAttribute<?>[] ownersOnly(Path path) {
    return attributes(
        path, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
  }

  /// The attributes of a new folder: 0700, where the file system knows such a thing.
  static FileAttribute<?>[] ownersFolder(Path path) {
    return attributes(
        path,
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE));
  }

  /// Writes a new file and forces it to the disk. Refuses to touch a file that is there.
  public static void writeNew(Path file, byte[] bytes) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, options, ownersOnly(file))) {
      writeFully(channel, bytes, 0);
      channel.force(true);
    } catch (FileAlreadyExistsException there) {
      throw there;
    } catch (IOException problem) {
      Files.deleteIfExists(file);
      throw problem;
    }
  }

  /// Writes all of `bytes`; a full disk may take only some of them without complaining.
  static void writeFully(FileChannel channel, byte[] bytes, long position) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (channel.write(rest, position + rest.position()) <= 0) {
        throw new IOException("the disk takes no more");
      }
    }
  }

  /// Reads `length` bytes, or fewer where the file ends before.
  static byte[] read(FileChannel channel, long position, long length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
    while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
      // until the end
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }

  /// One array after the other.
  public static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /// Puts the names in a folder on the disk. Windows has no such call, and does it by itself.
  public static void forceFolderOf(Path file) throws IOException {
    if (File.separatorChar == '\\') {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// A name beside `file` that is not taken: `<file>.torn-20261122-120407`, then `…-2` and so on.
  public static Path freeName(Path file, String suffix) {
    Path name = file.resolveSibling(file.getFileName() + suffix);
    for (int i = 2; Files.exists(name, LinkOption.NOFOLLOW_LINKS); i++) {
      name = file.resolveSibling(file.getFileName() + suffix + "-" + i);
    }
    return name;
  }

  /// What the system says, in words.
  public static String why(IOException problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "it exists already";
      case NotDirectoryException _ -> "not a folder";
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

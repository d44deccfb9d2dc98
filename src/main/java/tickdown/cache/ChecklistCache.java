package tickdown.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import tickdown.checklist.Checklist;

/// A folder of checklists that were read before: one file per checklist, which contains what was
/// read, byte by byte, and the checklist that resulted.
///
///     CRC-32 of all that follows, 4 bytes
///     build of the program, origin, contents of the Markdown file
///     the checklist, see `TreeWriter`
///
/// An entry counts only if build, origin and contents are exactly the same now. Any other entry,
/// and any that cannot be read, is as if it were not there. Losing the folder loses only time. Only
/// the owner can read the entries.
public final class ChecklistCache {
  /// A cache without a folder: finds nothing, keeps nothing.
  public static final ChecklistCache NONE = new ChecklistCache(Path.of(""), "");

  private static final long LARGEST = 64L * 1024 * 1024;
  private static final Set<StandardOpenOption> REWRITTEN =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private final Path folder;
  private final String build;
  private final Map<String, Supplier<byte[]>> added = new ConcurrentHashMap<>();

  /// What a checklist was read from.
  ///
  /// @param origin all that the result depends on besides the contents, such as the file's name
  /// @param contents the bytes of the Markdown file
  public record Source(String origin, byte[] contents) {}

  /// Does not access the file system.
  ///
  /// @param folder where the entries are; need not exist
  /// @param build identifies the build of the program, since another one may read differently; if
  ///   it is empty, nothing is kept or found
  public ChecklistCache(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  /// The checklist that was read from `source`, if it is here.
  public Optional<Checklist> find(Source source) {
    Path file = file(source.origin());
    try {
      return !build.isEmpty()
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) <= LARGEST
          ? decoded(Files.readAllBytes(file), source)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Checklist> decoded(byte[] bytes, Source source) {
    if (bytes.length < 4 || !Arrays.equals(checksum(bytes), Arrays.copyOf(bytes, 4))) {
      return Optional.empty();
    }
    Decoder in = new Decoder(bytes, 4);
    return in.text().equals(build)
            && in.text().equals(source.origin())
            && in.skipIfEqual(source.contents())
        ? Optional.of(new TreeReader(in).checklist())
        : Optional.empty();
  }

  /// Remembers `checklist` as the result of reading `source`; [#save] writes it.
  public void add(Source source, Checklist checklist) {
    if (!build.isEmpty()) {
      added.put(source.origin(), () -> encoded(source, checklist));
    }
  }

  /// Writes what was added. What cannot be written is left out.
  public void save() {
    added.forEach((origin, bytes) -> save(file(origin), bytes.get()));
    added.clear();
  }

  private void save(Path file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return;
    }
    try {
      Files.createDirectories(folder, readableByOwner("rwx------"));
      Path written = folder.resolve("new-" + ProcessHandle.current().pid());
      try (SeekableByteChannel channel =
          Files.newByteChannel(written, REWRITTEN, readableByOwner("rw-------"))) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
      Files.move(
          written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      // The next command reads the Markdown again.
    }
  }

  private FileAttribute<?>[] readableByOwner(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private byte[] encoded(Source source, Checklist checklist) {
    Encoder out = new Encoder();
    out.room(4);
    out.text(build);
    out.text(source.origin());
    out.bytes(source.contents());
    new TreeWriter(out).checklist(checklist);
    byte[] bytes = out.bytes();
    System.arraycopy(checksum(bytes), 0, bytes, 0, 4);
    return bytes;
  }

  /// The checksum of all bytes behind its own place.
  private static byte[] checksum(byte[] bytes) {
    return number(crc(bytes, 4));
  }

  private Path file(String origin) {
    return folder.resolve(Integer.toHexString(crc(origin.getBytes(StandardCharsets.UTF_8), 0)));
  }

  private static int crc(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  private static byte[] number(int number) {
    return new byte[] {
      (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number
    };
  }
}

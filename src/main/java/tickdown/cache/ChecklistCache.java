package tickdown.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import tickdown.checklist.Checklist;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.FileOwner;
import tickdown.journal.disk.UnsyncedFile;

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
    if (bytes.length < Integer.BYTES || ByteBuffer.wrap(bytes).getInt() != checksum(bytes)) {
      return Optional.empty();
    }
    Decoder in = new Decoder(bytes, Integer.BYTES);
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
      if (!Files.exists(folder)) {
        Files.createDirectories(folder, Disk.ownersFolder(folder));
        FileOwner.giveLikeFolder(folder);
      }
      UnsyncedFile.replace(file, "new-", bytes);
    } catch (IOException | RuntimeException e) {
      // The next command reads the Markdown again.
    }
  }

  private byte[] encoded(Source source, Checklist checklist) {
    Encoder out = new Encoder();
    out.room(Integer.BYTES);
    out.text(build);
    out.text(source.origin());
    out.bytes(source.contents());
    new TreeWriter(out).checklist(checklist);
    byte[] bytes = out.bytes();
    return ByteBuffer.wrap(bytes).putInt(0, checksum(bytes)).array();
  }

  /// The checksum of all bytes behind its own place.
  private static int checksum(byte[] bytes) {
    return crc(bytes, Integer.BYTES);
  }

  private Path file(String origin) {
    return folder.resolve(Integer.toHexString(crc(origin.getBytes(StandardCharsets.UTF_8), 0)));
  }

  private static int crc(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }
}

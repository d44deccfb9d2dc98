package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.HeldFile;
import tickdown.journal.line.Timestamps;

/// The bytes of an open journal: those already known, those added since, and appending more.
///
/// Requires the [JournalLock]. After a failure that leaves the contents of the disk uncertain, it
/// refuses all further writes.
public final class JournalFile implements AutoCloseable {
  private static final long LARGEST = 1L << 30;

  private final Path path;
  private final FileChannel channel;
  private final Object key;
  private volatile long known;
  private byte[] lastLine = {};
  private Optional<String> broken = Optional.empty();

  /// @param key distinguishes this file from another one with the same name, see [#key(Path)]
  JournalFile(Path path, FileChannel channel, Object key) {
    this.path = path;
    this.channel = channel;
    this.key = key;
  }

  /// Opens a journal that has to be there, to be looked at: changes nothing, and works where
  /// nothing may be written.
  public static JournalFile toRead(Path path) {
    return open(
        path, Set.of(StandardOpenOption.READ), why -> new JournalProblem.NotReadable(path, why));
  }

  /// Opens a journal that has to be there, to be read and appended to.
  ///
  /// On Windows it cannot be deleted or replaced as long as it is open: files have no [#key] there
  /// by which that could be noticed, and an answer would go into a file that is gone.
  static JournalFile toAppend(Path path) {
    Set<OpenOption> options =
        Stream.concat(
                Stream.of(StandardOpenOption.READ, StandardOpenOption.WRITE),
                HeldFile.options(path))
            .collect(Collectors.toSet());
    return open(path, options, why -> new JournalProblem.NotWritable(path, why));
  }

  private static JournalFile open(
      Path path, Set<OpenOption> options, Function<String, JournalProblem> refused) {
    try {
      Disk.checkIsRegular(path);
      if (Files.size(path) > LARGEST) {
        throw new IOException("it is larger than 1 GiB");
      }
      Object key = key(path);
      return new JournalFile(path, FileChannel.open(path, options), key);
    } catch (NoSuchFileException _) {
      throw new JournalException(new JournalProblem.Missing(path));
    } catch (IOException problem) {
      throw new JournalException(refused.apply(Disk.why(problem)));
    }
  }

  /// The identity of the file; the same for all files if the system has no such concept.
  static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? "" : key;
  }

  Path path() {
    return path;
  }

  /// The end of the last line that has been read.
  long known() {
    return known;
  }

  /// Records that everything up to `end` has been read, and which line is the last one there.
  void know(long end, byte[] lastLine) {
    this.known = end;
    this.lastLine = lastLine;
  }

  /// The bytes after those already known. Fails if the file has been replaced, or if what was read
  /// has changed.
  byte[] added() {
    try {
      checkIdentity();
      long size = channel.size();
      if (size < known) {
        throw replaced("cut");
      }
      long from = known - lastLine.length;
      byte[] bytes = Disk.read(channel, from, size - from);
      if (Arrays.mismatch(lastLine, 0, lastLine.length, bytes, 0, lastLine.length) >= 0) {
        throw replaced("changed");
      }
      return Arrays.copyOfRange(bytes, lastLine.length, bytes.length);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(path, Disk.why(problem)));
    }
  }

  /// All bytes, whatever is known of them.
  public byte[] all() {
    return part(0, size());
  }

  long size() {
    try {
      return channel.size();
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(path, Disk.why(problem)));
    }
  }

  /// The bytes between these places, or those up to the end of the file.
  byte[] part(long from, long to) {
    try {
      return Disk.read(channel, from, to - from);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(path, Disk.why(problem)));
    }
  }

  /// Whether there are bytes after those already known. Only checks the file's size, and needs no
  /// lock.
  boolean hasChanged() {
    try {
      return Files.size(path) != known || !key(path).equals(key);
    } catch (IOException _) {
      return true;
    }
  }

  /// Backs up the file and removes an incomplete entry of `length` bytes from its end.
  TornTailBackup setAside(int length, Instant now) {
    Path copy = Disk.freeName(path, ".torn-" + Timestamps.compact(now));
    try {
      Disk.writeNew(copy, Disk.read(channel, 0, known + length));
      Disk.forceFolderOf(copy);
      channel.truncate(known);
      channel.force(true);
      return new TornTailBackup(copy, length);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(path, Disk.why(problem)));
    }
  }

  /// Appends lines, and returns once they are on disk. If that fails, the file is left as it was.
  void append(byte[] lines) {
    checkUsable();
    try {
      Disk.writeFully(channel, lines, known);
    } catch (IOException problem) {
      throw cutBack(Disk.why(problem));
    }
    try {
      channel.force(false);
    } catch (IOException problem) {
      String why = Disk.why(problem);
      cutBack(why);
      boolean isGone = broken.isEmpty();
      broken = Optional.of(why);
      throw unsafe(why, isGone);
    }
  }

  void checkUsable() {
    broken.ifPresent(why -> {
      throw unsafe(why, true);
    });
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // everything appended has already been synced
    }
  }

  /// Removes what was written after the known end; what it returns is true of a write that failed.
  private JournalException cutBack(String why) {
    try {
      channel.truncate(known);
      channel.force(true);
      return new JournalException(new JournalProblem.NotWritable(path, why));
    } catch (IOException problem) {
      broken = Optional.of(why);
      return unsafe(why, true);
    }
  }

  private void checkIdentity() throws IOException {
    try {
      if (!key(path).equals(key)) {
        throw replaced("replaced");
      }
    } catch (NoSuchFileException _) {
      throw replaced("deleted or moved");
    }
  }

  private JournalException replaced(String how) {
    return new JournalException(new JournalProblem.Replaced(path, how));
  }

  private JournalException unsafe(String why, boolean isGone) {
    return new JournalException(new JournalProblem.NotSafe(path, why, isGone));
  }
}

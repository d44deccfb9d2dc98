package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of an open journal: what is known of them, what was added, and how more is added.
///
/// To be used in one's [JournalLock] only. After a failure that leaves it open what the disk holds,
/// nothing is written any more.
final class JournalFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final Object key;
  private volatile long known;
  private byte[] lastLine = {};
  private Optional<String> broken = Optional.empty();

  /// @param key what tells this file from another one of the same name, see [#key(Path)]
  JournalFile(Path path, FileChannel channel, Object key) {
    this.path = path;
    this.channel = channel;
    this.key = key;
  }

  /// The file's own identity; the same for every file where the system has no such thing.
  static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? "" : key;
  }

  Path path() {
    return path;
  }

  /// How far it is read: the end of the last line that was seen.
  long known() {
    return known;
  }

  /// Remembers that everything up to `end` has been read, and that this is the last line there.
  void know(long end, byte[] lastLine) {
    this.known = end;
    this.lastLine = lastLine;
  }

  /// The bytes after what is known. Refuses a file that is not the one that was opened, or no
  /// longer holds what was read.
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

  /// A part of what is known.
  byte[] part(long from, long to) {
    try {
      return Disk.read(channel, from, to - from);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(path, Disk.why(problem)));
    }
  }

  /// Whether there is something after what is known; asks the system only, and may be asked out of
  /// turn.
  boolean hasChanged() {
    try {
      return Files.size(path) != known || !key(path).equals(key);
    } catch (IOException _) {
      return true;
    }
  }

  /// Cuts an unfinished entry of `length` bytes off, after copying the file.
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

  /// Adds lines after what is known, and returns when they are on the disk; leaves the file as it
  /// was when they cannot be.
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
      broken = Optional.of(Disk.why(problem));
      cutBack(Disk.why(problem));
      throw unsafe(Disk.why(problem));
    }
  }

  void checkUsable() {
    broken.ifPresent(why -> {
      throw unsafe(why);
    });
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // what was appended has been forced before
    }
  }

  private JournalException cutBack(String why) {
    try {
      channel.truncate(known);
      channel.force(true);
      return new JournalException(new JournalProblem.NotWritable(path, why));
    } catch (IOException problem) {
      broken = Optional.of(why);
      return unsafe(why);
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

  private JournalException unsafe(String why) {
    return new JournalException(new JournalProblem.NotSafe(path, why));
  }
}

package tickdown.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// A checklist file that may be edited during a walk.
public final class WatchedFile {
  private final Optional<Path> file;
  private Optional<State> read;
  private Optional<State> known;

  private record State(FileTime time, long size) {}

  /// Starts watching `file`, as it was just read.
  public WatchedFile(Path file) {
    this(Optional.of(file));
  }

  /// Starts watching `file`, as it was just read; without one, nothing ever changes.
  public WatchedFile(Optional<Path> file) {
    this.file = file;
    this.read = state();
    this.known = read;
  }

  /// Whether the file was changed, replaced or removed since the last call.
  public boolean hasChanged() {
    Optional<State> now = state();
    boolean changed = !now.equals(known);
    known = now;
    return changed;
  }

  /// Whether the file differs from what was read.
  public boolean differs() {
    return !state().equals(read);
  }

  /// From now on, the file as it is now is what was read.
  public void isRead() {
    read = state();
    known = read;
  }

  private Optional<State> state() {
    return file.flatMap(WatchedFile::state);
  }

  private static Optional<State> state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new State(attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package tickdown.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.journal.disk.Disk;
import tickdown.process.ProcessMark;
import tickdown.run.Attempts;
import tickdown.run.Run;
import tickdown.run.attempt.Survivors;

/// Shows other programs that an attempt is still running: a file beside the journal that is locked
/// until the attempt has ended, or until the program that runs it is gone. Its text is the process,
/// which may outlive that program.
public final class RunningMark implements AutoCloseable {
  private static final int LONGEST = 64;

  private final Path file;
  private final FileChannel channel;

  private RunningMark(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  private static Path file(Path folder, String attempt) {
    return folder.resolve("running-" + attempt.replaceAll("[^0-9A-Za-z-]", "_"));
  }

  /// Marks an attempt; empty where files cannot be locked.
  static Optional<RunningMark> on(Path folder, String attempt) {
    Path file = file(folder, attempt);
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              Disk.ownersOnly(file));
      channel.lock();
      return Optional.of(new RunningMark(file, channel));
    } catch (IOException | OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  /// Says which process it is, so that it can be found when this program is gone.
  void is(long pid) {
    ProcessMark.of(pid).ifPresent(this::write);
  }

  private void write(ProcessMark process) {
    try {
      channel.write(ByteBuffer.wrap(process.text().getBytes(StandardCharsets.US_ASCII)), 0);
    } catch (IOException e) {
      // The lock alone says that it is running.
    }
  }

  /// Whether the attempt is still running: another program runs it, or that is gone and its process
  /// is not. Removes a mark that was left behind.
  static boolean isOn(Path folder, String attempt) {
    Path file = file(folder, attempt);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null || process(file).filter(ProcessMark::isRunning).isPresent()) {
        return true;
      }
      Files.deleteIfExists(file);
      return false;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// The attempts of `run` whose processes can still be seen although their end is not recorded.
  ///
  /// @param folder where the journal is
  public static Survivors survivors(Path folder, Run run) {
    Map<String, Long> processes = new HashMap<>();
    for (Entry entry : Attempts.unknown(run)) {
      for (Attempts.Attempt attempt : Attempts.of(run, entry).all()) {
        if (attempt.isUnknown()) {
          process(file(folder, attempt.id()))
              .filter(ProcessMark::isRunning)
              .ifPresent(process -> processes.put(attempt.id(), process.pid()));
        }
      }
    }
    return new Survivors(processes);
  }

  private static Optional<ProcessMark> process(Path file) {
    try {
      return Files.size(file) > LONGEST
          ? Optional.empty()
          : ProcessMark.read(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      // The lock ends with this program at the latest.
    }
  }
}

package tickdown.journal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.line.LineFeed;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// The line with which a run began that someone else has started. The whole journal can be made
/// anew from it and from the lines of all writers.
///
/// @param event the start of the run
/// @param bytes the line, its line feed included
public record FounderLine(RecordedEvent event, byte[] bytes) {

  /// The first of these lines; empty if it is not the intact start of a run.
  public static Optional<FounderLine> in(byte[] lines) {
    int end = LineFeed.next(lines, 0);
    return end >= 0
            && EventReader.read(lines, 0, end) instanceof JournalLine.Good(var event, String seal)
            && event.what() instanceof Event.Started started
            && isFirst(event, started, seal, EventReader.previous(lines, 0, end))
        ? Optional.of(new FounderLine(event, Arrays.copyOf(lines, end + 1)))
        : Optional.empty();
  }

  private static boolean isFirst(
      RecordedEvent event, Event.Started started, String seal, String previous) {
    byte[] header = JournalHeader.of(started).bytes();
    String writer = event.stamp().written().writer();
    return event.stamp().written().sequence() == 1
        && event.id().equals(writer + "-1")
        && seal.equals(LineChecksum.of(header, 0, header.length))
        && previous.equals(Hash.of(header, 0, header.length));
  }

  /// The writer who started the run.
  public String writer() {
    return event.stamp().written().writer();
  }

  /// How the run was started.
  public Event.Started started() {
    return (Event.Started) event.what();
  }

  /// Creates the journal here, with this line only; fails with [JournalException] if there is a
  /// file already.
  public void begin(Path file) {
    UninterruptibleThread.call(() -> {
      try (JournalLock turn = JournalLock.toWrite(file, JournalLock.PATIENCE)) {
        return turn.take(() -> {
          AtomicCreate.of(file, Disk.joined(JournalHeader.of(started()).bytes(), bytes));
          return file;
        });
      }
    });
  }
}

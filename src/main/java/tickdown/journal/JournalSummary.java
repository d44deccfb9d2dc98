package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Reads only the first and last lines of a journal, so that listing many journals is fast. Falls
/// back to reading the whole file if these are not enough.
final class JournalSummary {
  private static final int ENOUGH = 64 * 1024;

  private JournalSummary() {}

  static ListedJournal of(Path file) {
    try {
      return quick(file).orElseGet(() -> full(file));
    } catch (JournalException problem) {
      return new ListedJournal.Unreadable(file, problem.problem());
    }
  }

  /// The header of a file; empty if there is no file or no header in it.
  static Optional<JournalHeader> header(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return header(channel);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  private static Optional<JournalHeader> header(FileChannel channel) throws IOException {
    byte[] first = Disk.read(channel, 0, Math.min(ENOUGH, channel.size()));
    return JournalHeader.read(first, JournalHeader.end(first))
            instanceof JournalHeader.Found.Good(JournalHeader header)
        ? Optional.of(header)
        : Optional.empty();
  }

  private static Optional<ListedJournal> quick(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      int length = (int) Math.min(ENOUGH, size);
      Optional<RecordedEvent> last = lastKnown(Disk.read(channel, size - length, length));
      Optional<JournalHeader> header = header(channel);
      return last.isEmpty() || header.isEmpty()
          ? Optional.empty()
          : Optional.of(listed(file, header.get(), last.get()));
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  /// The last event of a known kind; empty if a later line is damaged, or if the event begins
  /// before these bytes.
  private static Optional<RecordedEvent> lastKnown(byte[] bytes) {
    int to = LineFeed.last(bytes, bytes.length);
    if (new TornTail(bytes, to + 1).damage().isPresent()) {
      return Optional.empty();
    }
    for (int before = LineFeed.last(bytes, to); before >= 0; before = LineFeed.last(bytes, to)) {
      if (!(EventReader.read(bytes, before + 1, to) instanceof JournalLine.Good good)) {
        return Optional.empty();
      }
      if (!(good.event().what() instanceof Event.Unknown)) {
        return Optional.of(good.event());
      }
      to = before;
    }
    return Optional.empty();
  }

  private static ListedJournal full(Path file) {
    JournalContents contents = Journal.contents(file);
    List<RecordedEvent> events = contents.events();
    RecordedEvent last =
        events.reversed().stream()
            .filter(event -> !(event.what() instanceof Event.Unknown))
            .findFirst()
            .orElseThrow();
    return listed(file, new JournalHeader(contents.run(), contents.checklist()), last);
  }

  private static ListedJournal listed(Path file, JournalHeader header, RecordedEvent last) {
    return new ListedJournal.Readable(
        file,
        header.run(),
        header.checklist(),
        last.what() instanceof Event.Finished,
        last.by(),
        last.stamp().at());
  }
}

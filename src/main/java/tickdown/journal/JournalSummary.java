package tickdown.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineFeed;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.RecordedEvent;

/// Reads only the first and last lines of a journal, so that listing many journals is fast. Falls
/// back to reading the whole file if these are not enough.
final class JournalSummary {
  private static final int ENOUGH = 64 * 1024;

  private JournalSummary() {}

  /// Opens the file and closes it again.
  static ListedJournal of(Path file) {
    try (JournalFile opened = JournalFile.toRead(file)) {
      return of(opened);
    } catch (JournalException problem) {
      return new ListedJournal.Unreadable(file, problem.problem());
    }
  }

  static ListedJournal of(JournalFile file) {
    try {
      return quick(file).orElseGet(() -> full(file));
    } catch (JournalException problem) {
      return new ListedJournal.Unreadable(file.path(), problem.problem());
    }
  }

  /// The header of a file, as it is now; empty if there is no file or no header in it.
  static Optional<JournalHeader> header(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (JournalFile opened = JournalFile.toRead(file)) {
      return header(opened.part(0, ENOUGH)).map(header -> header.after(opened.all()));
    }
  }

  private static Optional<JournalHeader> header(byte[] first) {
    return JournalHeader.read(first, JournalHeader.end(first))
            instanceof JournalHeader.Found.Good(JournalHeader header)
        ? Optional.of(header)
        : Optional.empty();
  }

  private static Optional<ListedJournal> quick(JournalFile file) {
    long size = file.size();
    byte[] end = file.part(Math.max(0, size - ENOUGH), size);
    Optional<RecordedEvent> last = last(end);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    byte[] all = size <= ENOUGH ? end : file.part(0, size);
    return header(all)
        .map(header ->
            listed(file.path(), header.after(all), LastOfKind.finish(all).isPresent(), last.get()));
  }

  /// The last event of a known kind; empty if a later line is damaged, or if it begins before these
  /// bytes.
  private static Optional<RecordedEvent> last(byte[] bytes) {
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

  private static ListedJournal full(JournalFile file) {
    ParsedJournal page = ParsedJournal.read(file);
    page.refuseProblem();
    List<RecordedEvent> known =
        page.contents().events().stream()
            .filter(event -> !(event.what() instanceof Event.Unknown))
            .toList();
    JournalHeader header = page.knownHeader().orElseThrow().after(page.bytes());
    return listed(file.path(), header, History.isFinished(known), known.getLast());
  }

  private static ListedJournal listed(
      Path file, JournalHeader header, boolean isFinished, RecordedEvent last) {
    return new ListedJournal.Readable(file, header, isFinished, last.by(), last.stamp().at());
  }
}

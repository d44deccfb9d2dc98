package tickdown.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineFeed;
import tickdown.run.Event;
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
    Optional<RecordedEvent> last = lastKnown(end);
    Optional<JournalHeader> header = header(size <= ENOUGH ? end : file.part(0, ENOUGH));
    return last.isEmpty() || header.isEmpty()
        ? Optional.empty()
        : Optional.of(
            listed(
                file.path(),
                header.get().after(size <= ENOUGH ? end : file.part(0, size)),
                last.get()));
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

  private static ListedJournal full(JournalFile file) {
    ParsedJournal page = Journal.page(file);
    page.refuseProblem();
    JournalContents contents = page.contents();
    List<RecordedEvent> events = contents.events();
    RecordedEvent last =
        events.reversed().stream()
            .filter(event -> !(event.what() instanceof Event.Unknown))
            .findFirst()
            .orElseThrow();
    JournalHeader header = page.knownHeader().orElseThrow().after(page.bytes());
    return listed(file.path(), header, last);
  }

  private static ListedJournal listed(Path file, JournalHeader header, RecordedEvent last) {
    return new ListedJournal.Readable(
        file, header, last.what() instanceof Event.Finished, last.by(), last.stamp().at());
  }
}

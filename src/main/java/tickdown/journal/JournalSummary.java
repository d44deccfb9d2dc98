package tickdown.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<RecordedEvent> last = ending(end);
    Optional<JournalHeader> header = header(size <= ENOUGH ? end : file.part(0, ENOUGH));
    return last.isEmpty() || header.isEmpty()
        ? Optional.empty()
        : Optional.of(
            listed(
                file.path(), header.get().after(size <= ENOUGH ? end : file.part(0, size)), last));
  }

  /// The last events of a known kind, beginning with the one that tells whether the run is
  /// finished; empty if a later line is damaged, or if that event begins before these bytes.
  private static List<RecordedEvent> ending(byte[] bytes) {
    int to = LineFeed.last(bytes, bytes.length);
    if (new TornTail(bytes, to + 1).damage().isPresent()) {
      return List.of();
    }
    List<RecordedEvent> ending = new ArrayList<>();
    for (int before = LineFeed.last(bytes, to); before >= 0; before = LineFeed.last(bytes, to)) {
      if (!(EventReader.read(bytes, before + 1, to) instanceof JournalLine.Good good)) {
        return List.of();
      }
      Event what = good.event().what();
      if (!(what instanceof Event.Unknown)) {
        ending.addFirst(good.event());
        if (!followsEnd(what)) {
          return ending;
        }
      }
      to = before;
    }
    return List.of();
  }

  private static ListedJournal full(JournalFile file) {
    ParsedJournal page = Journal.page(file);
    page.refuseProblem();
    List<RecordedEvent> known =
        page.contents().events().stream()
            .filter(event -> !(event.what() instanceof Event.Unknown))
            .toList();
    JournalHeader header = page.knownHeader().orElseThrow().after(page.bytes());
    return listed(file.path(), header, known);
  }

  private static ListedJournal listed(Path file, JournalHeader header, List<RecordedEvent> events) {
    RecordedEvent last = events.getLast();
    return new ListedJournal.Readable(
        file, header, isFinished(events), last.by(), last.stamp().at());
  }

  /// Whether a run is finished that ends with these events.
  static boolean isFinished(List<RecordedEvent> events) {
    return events.reversed().stream()
        .map(RecordedEvent::what)
        .filter(what -> !followsEnd(what))
        .findFirst()
        .filter(Event.Finished.class::isInstance)
        .isPresent();
  }

  /// Whether it is recorded in a finished run, too: how a step ended that was started before.
  private static boolean followsEnd(Event what) {
    return what instanceof Event.StepFinished || what instanceof Event.StepExplained;
  }
}

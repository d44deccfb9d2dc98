package tickdown.journal;

import java.nio.file.Path;
import java.util.List;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.run.RecordedEvent;

/// A journal that is only watched: what others append, without ever waiting for them.
///
/// An entry that is just being written comes with a later call.
public final class JournalTail implements AutoCloseable {
  /// What looks damaged may be in the middle of being written, or of being taken back. It is
  /// damaged if it still looks so after as many calls.
  private static final int PATIENCE = 10;

  private final JournalFile file;
  private final MergedEvents merged;
  private List<RecordedEvent> events;
  private int lines;
  private int doubts;

  private JournalTail(JournalFile file, ParsedJournal page) {
    page.refuseProblem();
    this.file = file;
    this.merged = new MergedEvents(page.events().now());
    this.events = merged.now();
    this.lines = page.lineCount();
    file.know(page.end(), page.lastLine());
  }

  /// Watches a journal that has to be there and intact.
  public static JournalTail of(Path path) {
    return UninterruptibleThread.call(() -> {
      JournalFile file = JournalFile.toRead(path);
      try {
        return new JournalTail(file, ParsedJournal.read(file));
      } catch (RuntimeException e) {
        file.close();
        throw e;
      }
    });
  }

  /// All known events, in [tickdown.run.CausalOrder]. The returned list never changes.
  public List<RecordedEvent> events() {
    return events;
  }

  /// What was appended since the last call. Fails if the journal was replaced, shortened or
  /// damaged.
  public List<RecordedEvent> news() {
    return file.hasChanged() ? UninterruptibleThread.call(this::read) : List.of();
  }

  private List<RecordedEvent> read() {
    try {
      AppendedLines added = AppendedLines.of(file.path(), file.added(), lines, events);
      doubts = 0;
      if (added.lines() > 0) {
        file.know(file.known() + added.end(), added.lastLine());
        lines += added.lines();
        merged.addAll(added.events());
        events = merged.now();
      }
      return added.events();
    } catch (JournalException e) {
      doubts++;
      if (doubts < PATIENCE) {
        return List.of();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    file.close();
  }
}

package tickdown.session;

import java.util.List;
import java.util.function.Function;
import tickdown.journal.AppendResult;
import tickdown.journal.Journal;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// Stores the events of a run in a journal.
public final class JournalStore implements EventStore {
  private final Journal journal;

  /// Stores events in `journal`; the caller closes it.
  public JournalStore(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String keeping() {
    return "Every answer is saved; `tickdown` resumes.";
  }

  @Override
  public String reading(String release) {
    return log(release);
  }

  /// How to read the run of that name.
  static String log(String release) {
    return "`tickdown log -r %s` shows what happened.".formatted(release);
  }

  @Override
  public String heading(String release) {
    return release;
  }

  @Override
  public List<RecordedEvent> events() {
    return journal.events();
  }

  @Override
  public List<RecordedEvent> news() {
    return journal.news();
  }

  @Override
  public AppendResult record(Function<List<RecordedEvent>, Verdict> rules) {
    return journal.append(rules);
  }
}

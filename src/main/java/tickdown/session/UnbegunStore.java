package tickdown.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.journal.AppendResult;
import tickdown.journal.Journal;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// Stores the events of a new run in a journal that is created with the first of them. Whoever only
/// looks at a run leaves nothing behind.
public final class UnbegunStore implements EventStore, AutoCloseable {
  private final EventStore before;
  private final Supplier<Journal> creation;
  private Optional<Journal> journal = Optional.empty();

  /// @param before stores the start of the run in memory only
  /// @param creation creates the journal with the start of the run in it
  public UnbegunStore(RehearsalStore before, Supplier<Journal> creation) {
    this.before = before;
    this.creation = creation;
  }

  /// Whether the journal has been created.
  public boolean hasBegun() {
    return journal.isPresent();
  }

  /// The journal, once it has been created.
  public Optional<Journal> journal() {
    return journal;
  }

  @Override
  public String keeping() {
    return journal.isPresent() ? store().keeping() : "Nothing was recorded, so no run was started.";
  }

  @Override
  public String reading(String release) {
    return store().reading(release);
  }

  @Override
  public String heading(String release) {
    return release;
  }

  @Override
  public boolean isInMemory() {
    return journal.isEmpty();
  }

  @Override
  public List<RecordedEvent> events() {
    return store().events();
  }

  @Override
  public List<RecordedEvent> news() {
    return store().news();
  }

  @Override
  public AppendResult record(Function<List<RecordedEvent>, Verdict> rules) {
    if (journal.isEmpty() && isWorthAJournal(rules.apply(events()))) {
      journal = Optional.of(creation.get());
    }
    return store().record(rules);
  }

  private static boolean isWorthAJournal(Verdict verdict) {
    return verdict instanceof Verdict.Accepted(var events) && !events.isEmpty();
  }

  private EventStore store() {
    return journal.<EventStore>map(JournalStore::new).orElse(before);
  }

  @Override
  public void close() {
    journal.ifPresent(Journal::close);
  }
}

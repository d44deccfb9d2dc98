package tickdown.session;

import java.util.List;
import java.util.function.Function;
import tickdown.journal.AppendResult;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// The events of a finished run, which is only read: nothing is ever written, so that it can be
/// read where nothing can be written.
public final class FinishedStore implements EventStore {
  private final List<RecordedEvent> events;

  /// The events of a finished run.
  public FinishedStore(List<RecordedEvent> events) {
    this.events = List.copyOf(events);
  }

  @Override
  public String keeping() {
    return "The run is finished; nothing was changed.";
  }

  @Override
  public String reading(String release) {
    return JournalStore.log(release);
  }

  @Override
  public String heading(String release) {
    return release;
  }

  @Override
  public List<RecordedEvent> events() {
    return events;
  }

  @Override
  public List<RecordedEvent> news() {
    return List.of();
  }

  @Override
  public AppendResult record(Function<List<RecordedEvent>, Verdict> rules) {
    return AppendResult.alone(rules.apply(events), List.of());
  }
}

package tickdown.session;

import java.util.List;
import java.util.function.Function;
import tickdown.journal.AppendResult;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Verdict;

/// Where the events of a walk are stored.
public interface EventStore {

  /// A sentence that says what happens to the answers when the walk ends.
  String keeping();

  /// A sentence that says how to read a finished run.
  String reading(String release);

  /// The heading of the screen for a run with the given name.
  String heading(String release);

  /// Whether it is a rehearsal, in which nothing is written and nothing is run.
  default boolean isRehearsal() {
    return false;
  }

  /// Whether nothing of the run is written yet, or ever.
  default boolean isInMemory() {
    return isRehearsal();
  }

  /// All known events of the run.
  List<RecordedEvent> events();

  /// The events of others that have not been passed on yet.
  List<RecordedEvent> news();

  /// Records the events that `rules` accept, given all current events.
  AppendResult record(Function<List<RecordedEvent>, Verdict> rules);
}

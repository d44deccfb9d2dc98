package tickdown.session;

import java.util.List;
import java.util.function.Function;
import tickdown.run.RecordedEvent;
import tickdown.run.Verdict;

/// Where the events of a walk are stored.
public interface EventStore {

  /// The result of a request to record something.
  ///
  /// @param ruling the decision of the rules, based on everything that others have recorded so far
  /// @param own the new events, safely on disk; none if the request was rejected or changes nothing
  /// @param notices what to tell the operator about the journal itself
  record Outcome(Verdict ruling, List<RecordedEvent> own, List<String> notices) {
    public Outcome {
      own = List.copyOf(own);
      notices = List.copyOf(notices);
    }
  }

  /// A sentence that says what happens to the answers when the walk ends.
  String keeping();

  /// A sentence that says how to read a finished run.
  String reading(String release);

  /// The heading of the screen for a run with the given name.
  String heading(String release);

  /// All known events of the run.
  List<RecordedEvent> events();

  /// The events that others have recorded since the last call.
  List<RecordedEvent> news();

  /// Records the events that `rules` accept, given all current events.
  Outcome record(Function<List<RecordedEvent>, Verdict> rules);
}

package tickdown.session;

import java.util.List;
import java.util.function.Function;
import tickdown.run.RecordedEvent;
import tickdown.run.Verdict;

/// Where the events of a walk are kept.
public interface EventStore {

  /// What came of asking for something to be recorded.
  ///
  /// @param ruling what the rules said, with everything known that others have recorded
  /// @param own the new events, safe on disk; none when the ruling was a refusal or nothing was to
  ///   be done
  /// @param notices what the operator should be told about the journal itself
  record Outcome(Verdict ruling, List<RecordedEvent> own, List<String> notices) {
    public Outcome {
      own = List.copyOf(own);
      notices = List.copyOf(notices);
    }
  }

  /// What becomes of the answers when the walk is left, in a sentence.
  String keeping();

  /// Where a finished run of that name can be read, in a sentence.
  String reading(String release);

  /// What stands on top of the screen for a run of that name.
  String heading(String release);

  /// All events of the run that are known.
  List<RecordedEvent> events();

  /// What others have recorded since it was last asked for.
  List<RecordedEvent> news();

  /// Records what `rules` grant when they are given all events as they are now.
  Outcome record(Function<List<RecordedEvent>, Verdict> rules);
}

package tickdown.workplace;

import java.util.Set;
import tickdown.checklist.Placeholder;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.walk.Greeting;

/// A run that is ready to be walked.
///
/// @param store the store of its events
/// @param checklist the path of the checklist, relative to the base of the workplace
/// @param greeting the greeting at the beginning of the walk
/// @param asked the names of placeholders that the operator was asked for
public record ReadyRun(
    Run run, EventStore store, String checklist, Greeting greeting, Set<String> asked) {

  public ReadyRun {
    asked = Set.copyOf(asked);
  }

  /// A run whose operator has not been asked for anything yet.
  ReadyRun(Run run, EventStore store, String checklist, Greeting greeting) {
    this(run, store, checklist, greeting, Set.of());
  }

  /// The same run, after the operator was asked for its version and did not give one.
  public ReadyRun withoutVersion() {
    return new ReadyRun(run, store, checklist, greeting, Set.of(Placeholder.RELEASE));
  }
}

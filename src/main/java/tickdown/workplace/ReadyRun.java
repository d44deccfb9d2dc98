package tickdown.workplace;

import java.util.List;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.text.Line;

/// A run that can be walked.
///
/// @param store where its events are kept
/// @param checklist the checklist's path, relative to the base of the workplace
/// @param notices what the operator should know first
/// @param welcome what is said when the walk begins
public record ReadyRun(
    Run run, EventStore store, String checklist, List<String> notices, List<Line> welcome) {

  public ReadyRun {
    notices = List.copyOf(notices);
    welcome = List.copyOf(welcome);
  }
}

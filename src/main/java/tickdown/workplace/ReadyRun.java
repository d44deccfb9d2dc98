package tickdown.workplace;

import java.util.List;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.text.Line;

/// A run that is ready to be walked.
///
/// @param store the store of its events
/// @param checklist the path of the checklist, relative to the base of the workplace
/// @param notices what the operator should know first
/// @param welcome the welcome at the beginning of the walk
public record ReadyRun(
    Run run, EventStore store, String checklist, List<String> notices, List<Line> welcome) {

  public ReadyRun {
    notices = List.copyOf(notices);
    welcome = List.copyOf(welcome);
  }
}

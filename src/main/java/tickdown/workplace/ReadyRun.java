package tickdown.workplace;

import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.walk.Greeting;

/// A run that is ready to be walked.
///
/// @param store the store of its events
/// @param checklist the path of the checklist, relative to the base of the workplace
/// @param greeting the greeting at the beginning of the walk
public record ReadyRun(Run run, EventStore store, String checklist, Greeting greeting) {}

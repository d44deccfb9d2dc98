package tickdown.journal;

import java.nio.file.Path;
import java.util.List;
import tickdown.run.RecordedEvent;

/// What a journal holds.
///
/// @param run the name of the run
/// @param checklist the checklist's path, as the run was started with it
/// @param events in the order of the file; the first is the started event
/// @param unfinished bytes of an unfinished entry at the end, which nobody was told to be safe; 0
///   in a whole file
public record JournalContents(
    Path file, String run, String checklist, List<RecordedEvent> events, long unfinished) {}

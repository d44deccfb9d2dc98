package tickdown.journal;

import java.nio.file.Path;
import java.util.List;
import tickdown.run.RecordedEvent;

/// The contents of a journal.
///
/// @param run the name of the run
/// @param checklist the path of the checklist
/// @param events in [tickdown.run.CausalOrder]; the first one starts the run
/// @param unfinished the number of bytes of an incomplete entry at the end, which was never
///   reported as saved; 0 in an intact file
public record JournalContents(
    Path file, String run, String checklist, List<RecordedEvent> events, long unfinished) {

  /// The same, if the checklist is at another path now.
  public JournalContents at(String path) {
    return new JournalContents(file, run, path, events, unfinished);
  }
}

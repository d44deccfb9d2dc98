package tickdown.journal;

import java.nio.file.Path;
import java.time.Instant;

/// An entry in the list of a folder's journals, read from the first and last lines of the file.
public sealed interface ListedJournal {

  Path file();

  /// A run.
  ///
  /// @param finished whether it is finished
  /// @param lastBy who recorded the last event
  /// @param lastAt when it was recorded
  record Readable(
      Path file, String run, String checklist, boolean finished, String lastBy, Instant lastAt)
      implements ListedJournal {}

  /// A file that cannot be read as a journal.
  record Unreadable(Path file, JournalProblem problem) implements ListedJournal {}
}

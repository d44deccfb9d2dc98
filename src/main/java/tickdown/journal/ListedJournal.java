package tickdown.journal;

import java.nio.file.Path;
import java.time.Instant;

/// A journal of a folder, as far as its first and last lines tell.
public sealed interface ListedJournal {

  Path file();

  /// A run.
  ///
  /// @param finished whether it was closed, and not opened again
  /// @param lastBy who recorded the last event, and `lastAt` when
  record Readable(
      Path file, String run, String checklist, boolean finished, String lastBy, Instant lastAt)
      implements ListedJournal {}

  /// A file that cannot be read as a journal.
  record Unreadable(Path file, JournalProblem problem) implements ListedJournal {}
}

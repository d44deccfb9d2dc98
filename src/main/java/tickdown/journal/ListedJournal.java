package tickdown.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tickdown.text.Line;

/// An entry in the list of a folder's journals, read from the first and last lines of the file.
public sealed interface ListedJournal {

  Path file();

  /// A run.
  ///
  /// @param header its name and its checklist, as they are now
  /// @param finished whether it is finished
  /// @param lastBy who recorded the last event
  /// @param lastAt when it was recorded
  record Readable(Path file, JournalHeader header, boolean finished, String lastBy, Instant lastAt)
      implements ListedJournal {

    /// The name of the run.
    public String run() {
      return header.run();
    }

    /// The path of its checklist.
    public String checklist() {
      return header.checklist();
    }

    /// The root of its repository, if it is in a folder that others may share.
    public Optional<String> root() {
      return header.root();
    }

    /// Where its checklist is: its path, in full if the folder of the journals may be shared.
    public Line where() {
      return root()
          .map(root -> Line.of("%s/%s", root, checklist()))
          .orElseGet(() -> Line.of(checklist()));
    }

    /// What is released.
    public String release() {
      return header.version().orElse(header.run());
    }
  }

  /// A file that cannot be read as a journal.
  record Unreadable(Path file, JournalProblem problem) implements ListedJournal {}
}

package tickdown.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// Deletes the journal of a run that was started by mistake.
public final class JournalRemoval {
  private JournalRemoval() {}

  /// Deletes `file`, unless anything in it was answered, commented, called or finished: such a
  /// journal is never deleted. Returns whether it did.
  public static boolean ifNothingWasAnswered(Path file) {
    return UninterruptibleThread.call(() -> {
      JournalLock turn = JournalLock.toWrite(file, JournalLock.PATIENCE);
      try {
        return turn.take(() -> isEmpty(file) && isDeleted(file, turn));
      } finally {
        turn.close();
      }
    });
  }

  /// Whether nothing is in `file` that would keep it from being deleted; false for a journal that
  /// cannot be trusted.
  public static boolean isUnanswered(Path file) {
    try {
      return isEmpty(file);
    } catch (JournalException e) {
      return false;
    }
  }

  private static boolean isEmpty(Path file) {
    try (JournalFile opened = JournalFile.toRead(file)) {
      ParsedJournal page = ParsedJournal.of(file, opened.all());
      page.refuseProblem();
      return page.contents().unfinished() == 0
          && page.events().now().stream()
              .map(RecordedEvent::what)
              .allMatch(JournalRemoval::isSetUp);
    }
  }

  private static boolean isSetUp(Event what) {
    return switch (what) {
      case Event.Started _, Event.Renamed _, Event.Revised _, Event.Filled _ -> true;
      case Event.ToolsSeen _ -> true;
      case Event.OnItem _, Event.GatePassed _, Event.AmongOperators _ -> false;
      case Event.Answered _, Event.Noted _, Event.Called _, Event.Returned _ -> false;
      case Event.Undone _, Event.Redone _, Event.Finished _, Event.Unknown _ -> false;
    };
  }

  private static boolean isDeleted(Path file, JournalLock turn) {
    try {
      Files.delete(file);
      turn.delete();
      Disk.forceFolderOf(file);
      return true;
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(file, Disk.why(problem)));
    }
  }
}

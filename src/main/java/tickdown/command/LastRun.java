package tickdown.command;

import java.util.Comparator;
import java.util.Optional;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.Listed;
import tickdown.run.Earlier;
import tickdown.run.History;

/// The run of a checklist that was finished last.
final class LastRun {
  private LastRun() {}

  /// What happened in it. A journal that cannot be read is passed over: it is looked at for
  /// comparison only, and `tickdown runs` names it.
  static Optional<Earlier> of(Workplace workplace, String checklist) {
    return RunChoice.among(workplace, Optional.of(checklist)).all().stream()
        .filter(Listed.Readable::finished)
        .max(Comparator.comparing(Listed.Readable::lastAt))
        .flatMap(LastRun::read);
  }

  private static Optional<Earlier> read(Listed.Readable listed) {
    try {
      return Optional.of(
          new Earlier(listed.run(), History.of(Journal.read(listed.file()).events())));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }
}

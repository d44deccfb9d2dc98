package tickdown.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.ListedJournal;
import tickdown.report.Times;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.text.Line;

/// The run of a checklist that was finished last.
final class LastRun {
  private LastRun() {}

  /// What happened in it. A journal that cannot be read is passed over: it is looked at for
  /// comparison only, and `tickdown runs` names it.
  static Optional<PreviousRun> of(Workplace workplace, String checklist) {
    return among(RunChoice.among(workplace, Optional.of(checklist))).flatMap(LastRun::read);
  }

  /// Who finished it and when, if there is one, as far as the list of `runs` tells: `The last run,
  /// 1.3.2, was finished by ada on 2026-11-20.`
  static List<Line> line(RunChoice runs, ZoneId zone) {
    return among(runs).stream().map(last -> line(last, zone)).toList();
  }

  private static Line line(ListedJournal.Readable last, ZoneId zone) {
    return Line.of("The last run, ")
        .plus(last.run())
        .plus(", was finished by ")
        .plus(last.lastBy())
        .plus(" on %s.".formatted(Times.day(last.lastAt(), zone)));
  }

  private static Optional<ListedJournal.Readable> among(RunChoice runs) {
    return runs.all().stream()
        .filter(ListedJournal.Readable::finished)
        .max((one, other) -> one.lastAt().compareTo(other.lastAt()));
  }

  private static Optional<PreviousRun> read(ListedJournal.Readable listed) {
    try {
      return Optional.of(
          new PreviousRun(listed.run(), History.of(Journal.read(listed.file()).events())));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }
}

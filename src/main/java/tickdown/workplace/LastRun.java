package tickdown.workplace;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tickdown.journal.JournalException;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.text.Line;
import tickdown.text.Times;

/// The run of a checklist that was finished last.
public final class LastRun {
  private LastRun() {}

  /// What happened in it. Ignores a journal that cannot be read: it is only needed for comparison,
  /// and `tickdown runs` reports it.
  public static Optional<PreviousRun> of(Workplace workplace, String checklist) {
    try (JournalList journals = workplace.journals().list()) {
      return in(RunChoice.among(journals.runs(), workplace, Optional.of(checklist)))
          .flatMap(run -> read(run, journals));
    }
  }

  /// Who finished it and when, if there is one, according to the list of runs: `The last run,
  /// 1.3.2, was finished by ada on 2026-11-20.`
  public static List<Line> line(RunChoice runs, ZoneId zone) {
    return in(runs).stream().map(last -> line(last, zone)).toList();
  }

  private static Line line(ListedJournal.Readable last, ZoneId zone) {
    return Line.of("The last run, ")
        .plus(last.run())
        .plus(", was finished by ")
        .plus(last.lastBy())
        .plus(" on %s.", Times.day(last.lastAt(), zone));
  }

  /// The run that was finished last.
  static Optional<ListedJournal.Readable> in(RunChoice runs) {
    return runs.runs().stream()
        .filter(ListedJournal.Readable::finished)
        .max((one, other) -> one.lastAt().compareTo(other.lastAt()));
  }

  private static Optional<PreviousRun> read(ListedJournal.Readable listed, JournalList journals) {
    try {
      return Optional.of(new PreviousRun(listed.run(), History.of(journals.read(listed).events())));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }
}

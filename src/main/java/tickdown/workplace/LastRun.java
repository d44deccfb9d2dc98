package tickdown.workplace;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tickdown.journal.JournalException;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.Embargo;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;
import tickdown.text.Times;

/// The run of a checklist that was finished last.
public final class LastRun {
  private LastRun() {}

  /// What the runs tell that were finished last, or else the latest other one that is open. Of a
  /// finished run, only those before its end count.
  ///
  /// Ignores a journal that cannot be read: it is only needed for comparison, and `tickdown runs`
  /// reports it.
  public static EarlierRuns before(Run run, Workplace workplace, String checklist) {
    try (JournalList journals = workplace.journals().list()) {
      RunChoice others =
          RunChoice.among(journals.runs(), workplace, Optional.of(checklist))
              .where(other -> isBefore(other, run));
      return EarlierRuns.of(
          run,
          chosen(others).stream()
              .flatMap(other -> read(other, journals).stream())
              .filter(other -> mayTell(other, run))
              .toList());
    } catch (JournalException e) {
      return EarlierRuns.NONE;
    }
  }

  /// Whether a run may repeat what an earlier one says: a quiet run tells nothing to one that is
  /// not.
  static boolean mayTell(PreviousRun earlier, Run run) {
    return !Embargo.isQuiet(earlier.history()) || new Embargo(run).isQuiet();
  }

  /// The runs that were finished last, the latest first, or else the latest one.
  private static List<ListedJournal.Readable> chosen(RunChoice others) {
    List<ListedJournal.Readable> finished =
        others.runs().stream()
            .filter(ListedJournal.Readable::finished)
            .sorted((one, other) -> other.lastAt().compareTo(one.lastAt()))
            .limit(EarlierRuns.MOST)
            .toList();
    return finished.isEmpty() ? latest(others.runs()).stream().toList() : finished;
  }

  private static boolean isBefore(ListedJournal.Readable other, Run run) {
    boolean isItself =
        RunIdentity.of(run.history()).filter(own -> own.run().equals(other.run())).isPresent();
    return !isItself
        && run.history().finish().filter(end -> other.lastAt().isAfter(end.stamp().at())).isEmpty();
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
    return latest(runs.runs().stream().filter(ListedJournal.Readable::finished).toList());
  }

  private static Optional<ListedJournal.Readable> latest(List<ListedJournal.Readable> runs) {
    return runs.stream().max((one, other) -> one.lastAt().compareTo(other.lastAt()));
  }

  /// A run for comparison; empty if its journal cannot be read.
  static Optional<PreviousRun> read(ListedJournal.Readable listed, JournalList journals) {
    try {
      return Optional.of(new PreviousRun(listed.run(), History.of(journals.read(listed).events())));
    } catch (JournalException e) {
      return Optional.empty();
    }
  }
}

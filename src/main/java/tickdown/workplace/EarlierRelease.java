package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tickdown.checklist.Checklist;
import tickdown.git.Repository;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.ListedJournal;
import tickdown.run.History;
import tickdown.run.Origin;
import tickdown.run.PreviousRun;

/// What was released before a new run, from which the kind of its release is concluded: the version
/// of the run of the checklist that was finished last, else the newest version among the tags.
///
/// @param others the other runs of the checklist
record EarlierRelease(Checklist checklist, Workplace workplace, Supplier<RunChoice> others) {

  /// Empty if nothing in the checklist depends on the kind of the release, so that git need not be
  /// asked.
  Optional<Origin.Earlier> before(NewName called) {
    boolean matters =
        checklist.entries().stream()
            .flatMap(entry -> entry.condition().stream())
            .anyMatch(condition -> !condition.releaseKinds().isEmpty());
    String release = called.version().orElse(called.run());
    return matters
        ? LastRun.in(others.get())
            .flatMap(EarlierRelease::version)
            .map(version -> new Origin.Earlier(version, false))
            .filter(earlier -> !earlier.isSameAs(release))
            .or(() -> Origin.Earlier.among(tags(), release))
        : Optional.empty();
  }

  private List<String> tags() {
    return workplace.repository().map(Repository::tags).orElse(List.of());
  }

  private static Optional<String> version(ListedJournal.Readable finished) {
    try {
      History history = History.of(Journal.read(finished.file()).events());
      return new PreviousRun(finished.run(), history).version();
    } catch (JournalException e) {
      return Optional.empty();
    }
  }
}

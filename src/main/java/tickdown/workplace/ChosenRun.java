package tickdown.workplace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.english.ChangesText;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.History;
import tickdown.session.EventStore;
import tickdown.session.FinishedStore;
import tickdown.session.JournalStore;
import tickdown.text.Line;

/// A run that was chosen to be walked; a finished one can only be read.
///
/// @param journal its open journal; empty if the run is finished
public record ChosenRun(OpenRun opened, EventStore store, Optional<RunJournal> journal)
    implements AutoCloseable {

  /// Opens the chosen run.
  public static ChosenRun of(
      ListedJournal.Readable listed,
      JournalList journals,
      Workplace workplace,
      CompletableFuture<Operator> operator) {
    if (listed.finished()) {
      Workplace own = workplace.of(listed);
      RunFile file = RunFile.early(own, listed.checklist());
      OpenRun opened = OpenRun.of(own, journals.read(listed), file);
      return new ChosenRun(opened, new FinishedStore(opened.run().events()), Optional.empty());
    }
    RunJournal journal = RunJournal.of(listed, journals, workplace, operator);
    return new ChosenRun(
        journal.opened(), new JournalStore(journal.journal()), Optional.of(journal));
  }

  /// What adopting the checklist file would change for everyone, if the version in use was adopted
  /// elsewhere; empty if the file is adopted anyway, or is that version.
  public List<Line> changesToAdopt() {
    History history = opened.run().history();
    if (CurrentChecklist.Adopting.unlessOthers(opened.workplace().journals()).takesFile(history)) {
      return List.of();
    }
    RunFile file = new RunFile(opened.workplace(), opened.checklistName());
    return CurrentChecklist.of(file, history, CurrentChecklist.Adopting.ALWAYS)
        .change()
        .map(change -> new ChangesText(change.revision(), history).lines())
        .orElse(List.of());
  }

  /// The run, ready to be walked by `operator`.
  ///
  /// @param isAdopting whether to adopt the checklist file even if the version in use was adopted
  ///   elsewhere
  public ReadyRun ready(String operator, boolean isAdopting) {
    return ResumeRun.ready(opened, store, operator, isAdopting);
  }

  @Override
  public void close() {
    journal.ifPresentOrElse(RunJournal::close, () -> opened.workplace().keepReadings());
  }
}

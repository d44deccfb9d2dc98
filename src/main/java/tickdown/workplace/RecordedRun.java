package tickdown.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.english.ChangesText;
import tickdown.journal.JournalException;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.KnownItem;
import tickdown.run.PreviousRun;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.revision.FormerDemands;
import tickdown.run.revision.ReadAnew;
import tickdown.run.revision.Revision;

/// A run as its journal has it, whatever has become of the file of its checklist.
public record RecordedRun(OpenRun opened) {

  /// The adoption of a changed checklist.
  ///
  /// @param event when it was adopted, and by whom
  /// @param changes what was different
  public record Adopted(RecordedEvent event, List<ChangesText.Changed> changes) {
    public Adopted {
      changes = List.copyOf(changes);
    }
  }

  /// The run with the version of the checklist that it uses. Where the journal has none, the file
  /// is used.
  public Run run() {
    return opened.run().isFinished() ? opened.run() : RunText.used(opened).run();
  }

  /// The changes of the checklist that were adopted, oldest first.
  public List<Adopted> adopted() {
    List<Adopted> adopted = new ArrayList<>();
    List<RecordedEvent> events = opened.run().events();
    Optional<ChecklistVersion> before = Optional.empty();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      Optional<ChecklistVersion> now = ChecklistVersion.in(event.what());
      if (now.isPresent() && opened.run().history().holds(event)) {
        if (before.isPresent()) {
          adopted.add(
              new Adopted(
                  event, changes(before.get(), now.get(), History.of(events.subList(0, i)))));
        }
        before = now;
      }
    }
    return adopted;
  }

  private List<ChangesText.Changed> changes(
      ChecklistVersion before, ChecklistVersion now, History history) {
    Optional<Checklist> former = checklist(before);
    Optional<Checklist> present = checklist(now);
    if (former.isEmpty() || present.isEmpty()) {
      return List.of();
    }
    List<KnownItem> known = ReadAnew.of(before, history, former.get().entries()).known();
    return new ChangesText(Revision.of(known, history, present.get().entries()), history).all();
  }

  /// What its items demanded when they were answered.
  public FormerDemands demands() {
    return FormerDemands.of(
        opened.run().history(),
        (version, history) ->
            checklist(version)
                .map(then -> ReadAnew.of(version, history, then.entries()).known())
                .orElse(List.of()));
  }

  private Optional<Checklist> checklist(ChecklistVersion version) {
    RunFile file = new RunFile(opened.workplace(), opened.checklistName());
    return CurrentChecklist.text(file, version, opened.run().history()).reading()
            instanceof ReadResult.Readable(Checklist checklist)
        ? Optional.of(checklist)
        : Optional.empty();
  }

  /// The runs of the same checklist that were finished before this one was started, the latest
  /// first. Ignores journals that cannot be read: they are only needed for comparison.
  ///
  /// @param most how many are read
  public List<PreviousRun> earlier(int most) {
    Run run = opened.run();
    try (JournalList journals = opened.workplace().journals().list()) {
      return RunChoice.among(
              journals.runs(), opened.workplace(), Optional.of(opened.checklistName()))
          .runs()
          .stream()
          .filter(ListedJournal.Readable::finished)
          .filter(other -> other.lastAt().isBefore(run.since()))
          .sorted((one, other) -> other.lastAt().compareTo(one.lastAt()))
          .limit(most)
          .flatMap(other -> LastRun.read(other, journals).stream())
          .filter(other -> LastRun.mayTell(other, run))
          .toList();
    } catch (JournalException e) {
      return List.of();
    }
  }
}

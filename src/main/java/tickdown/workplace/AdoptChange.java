package tickdown.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.english.ChangesText;
import tickdown.journal.AppendResult;
import tickdown.journal.TornTailBackup;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.revision.Revision;
import tickdown.run.rules.Verdict;
import tickdown.session.EventStore;
import tickdown.text.Line;
import tickdown.walk.Message;
import tickdown.walk.Notice;

/// Adopts a checklist that has changed during its run: shows the changes to the operator and
/// records the new text in the journal.
///
/// @param checklist the checklist as it is now
/// @param summary how its items have changed, in a few words; empty if they have not
/// @param notices what the operator should know
/// @param lines the changes in full
public record AdoptChange(
    CurrentChecklist checklist, String summary, List<String> notices, List<Line> lines) {
  /// How often to retry if others adopt other versions at the same time.
  private static final int ATTEMPTS = 3;

  public AdoptChange {
    notices = List.copyOf(notices);
    lines = List.copyOf(lines);
  }

  /// Checks the checklist of the run in `store`, and records it if it has changed.
  ///
  /// @param isAdopting whether the file takes the place of a version that was adopted elsewhere
  static AdoptChange in(EventStore store, OpenRun opened, boolean isAdopting) {
    List<String> notices = new ArrayList<>(moved(store, opened));
    RunFile file = new RunFile(opened.workplace(), opened.checklistName());
    CurrentChecklist.Adopting adopting =
        isAdopting
            ? CurrentChecklist.Adopting.ALWAYS
            : CurrentChecklist.Adopting.unlessOthers(opened.workplace().journals());
    CurrentChecklist checklist =
        isAdopting || hasGoneOn(store, opened) ? read(store, file, adopting) : opened.checklist();
    return adopted(store, file, checklist, adopting, notices);
  }

  /// The changes of the checklist during a walk, with the run that continues with it.
  ///
  /// @param walked the run as it was walked
  static Message.Reloaded during(
      EventStore store, RunFile file, Run walked, CurrentChecklist.Adopting adopting) {
    AdoptChange adopted =
        adopted(store, file, read(store, file, adopting), adopting, new ArrayList<>());
    Run run = Run.of(adopted.checklist().checklist(), store.events());
    ChangesText changes =
        new ChangesText(Revision.of(walked, run.history(), run.entries()), run.history());
    return new Message.Reloaded(
        run,
        new Notice.Reloaded(
            file.name(),
            adopted.checklist().isOfFile(),
            changes.summary(),
            changes.lines(),
            adopted.notices()));
  }

  private static AdoptChange adopted(
      EventStore store,
      RunFile file,
      CurrentChecklist first,
      CurrentChecklist.Adopting adopting,
      List<String> notices) {
    CurrentChecklist checklist = first;
    for (int i = 0; i < ATTEMPTS && checklist.change().isPresent(); i++) {
      CurrentChecklist now = checklist;
      AppendResult result =
          store.record(events -> before(new Verdict.Accepted(List.of()), now, events));
      result.setAside().map(TornTailBackup::sentence).ifPresent(notices::add);
      if (!result.own().isEmpty()) {
        return shown(now, History.of(store.events()), notices);
      }
      checklist = read(store, file, adopting);
    }
    notices.addAll(checklist.notices());
    return new AdoptChange(checklist, "", notices.stream().distinct().toList(), List.of());
  }

  /// Records where the checklist is now, if it was moved; returns what to tell the operator. If it
  /// was moved elsewhere, it may just not have been pulled yet, so that is not recorded.
  private static List<String> moved(EventStore store, OpenRun opened) {
    Optional<RunIdentity> known =
        RunIdentity.of(store.events())
            .filter(each -> !each.checklist().equals(opened.checklistName()));
    if (known.isEmpty()) {
      return List.of();
    }
    Event.Renamed now = new Event.Renamed(known.get().run(), opened.checklistName());
    if (RunIdentity.latest(store.events())
        .filter(opened.workplace().journals()::isFromElsewhere)
        .isEmpty()) {
      store.record(_ -> new Verdict.Accepted(List.of(now)));
    }
    return List.of(
        "the checklist %s is now %s".formatted(known.get().checklist(), opened.checklistName()));
  }

  /// Whether there are events since the run was opened; a journal only grows.
  private static boolean hasGoneOn(EventStore store, OpenRun opened) {
    return store.events().size() != opened.run().events().size();
  }

  private static CurrentChecklist read(
      EventStore store, RunFile file, CurrentChecklist.Adopting adopting) {
    return CurrentChecklist.of(file, History.of(store.events()), adopting);
  }

  private static AdoptChange shown(
      CurrentChecklist checklist, History history, List<String> notices) {
    CurrentChecklist.Change change = checklist.change().orElseThrow();
    if (change.revision().isSilent()) {
      return new AdoptChange(checklist, "", notices, List.of());
    }
    ChangesText view = new ChangesText(change.revision(), history);
    return new AdoptChange(checklist, view.summary(), notices, view.lines());
  }

  /// The same verdict, preceded by the revision of the checklist. Adds nothing if the run has
  /// adopted another version in the meantime, or if the request is rejected.
  public static Verdict before(
      Verdict verdict, CurrentChecklist checklist, List<RecordedEvent> recorded) {
    Optional<CurrentChecklist.Change> change =
        checklist.change().filter(each -> isUpToDate(each, recorded));
    if (change.isEmpty() || !(verdict instanceof Verdict.Accepted(List<Event> accepted))) {
      return verdict;
    }
    List<Event> events = new ArrayList<>();
    events.add(change.get().event());
    events.addAll(accepted);
    return new Verdict.Accepted(events);
  }

  private static boolean isUpToDate(CurrentChecklist.Change change, List<RecordedEvent> recorded) {
    History history = History.of(recorded);
    return !history.isFinished() && history.edition().filter(change.since()::equals).isPresent();
  }
}

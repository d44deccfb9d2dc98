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
import tickdown.run.Verdict;
import tickdown.session.EventStore;
import tickdown.text.Line;

/// Goes on with a checklist that was changed under its run: the operator is shown how, and the
/// journal holds the new text.
///
/// @param checklist the checklist as it is now
/// @param notices what the operator should know
/// @param lines the changes in full
public record AdoptChange(CurrentChecklist checklist, List<String> notices, List<Line> lines) {
  /// How often to look again when others go on with other texts at the same time.
  private static final int ATTEMPTS = 3;

  public AdoptChange {
    notices = List.copyOf(notices);
    lines = List.copyOf(lines);
  }

  /// Looks at the checklist of the run that `store` keeps, and records it when it was changed.
  static AdoptChange in(EventStore store, OpenRun opened) {
    List<String> notices = new ArrayList<>();
    CurrentChecklist checklist =
        hasGoneOn(store, opened) ? read(store, opened) : opened.checklist();
    for (int i = 0; i < ATTEMPTS && checklist.change().isPresent(); i++) {
      CurrentChecklist now = checklist;
      AppendResult result =
          store.record(events -> before(new Verdict.Accepted(List.of()), now, events));
      result.setAside().map(TornTailBackup::sentence).ifPresent(notices::add);
      if (!result.own().isEmpty()) {
        return shown(now, opened, History.of(store.events()), notices);
      }
      checklist = read(store, opened);
    }
    notices.addAll(checklist.notices());
    return new AdoptChange(checklist, notices, List.of());
  }

  /// Whether something has happened since the run was opened; a journal only grows.
  private static boolean hasGoneOn(EventStore store, OpenRun opened) {
    return store.events().size() != opened.run().events().size();
  }

  private static CurrentChecklist read(EventStore store, OpenRun opened) {
    return CurrentChecklist.of(
        new RunFile(opened.workplace().base(), opened.checklistName()), History.of(store.events()));
  }

  private static AdoptChange shown(
      CurrentChecklist checklist, OpenRun opened, History history, List<String> notices) {
    ChecklistChange change = checklist.change().orElseThrow();
    if (change.revision().isSilent()) {
      return new AdoptChange(checklist, notices, List.of());
    }
    ChangesText view = new ChangesText(change.revision(), history);
    notices.add("%s has changed: %s".formatted(opened.checklistName(), view.summary()));
    return new AdoptChange(checklist, notices, view.lines());
  }

  /// The same verdict, after the changed checklist is recorded; nothing is added when the run has
  /// meanwhile gone on with another text, or what is asked is rejected.
  public static Verdict before(
      Verdict verdict, CurrentChecklist checklist, List<RecordedEvent> recorded) {
    Optional<ChecklistChange> change =
        checklist.change().filter(each -> isUpToDate(each, recorded));
    if (change.isEmpty() || !(verdict instanceof Verdict.Accepted(List<Event> accepted))) {
      return verdict;
    }
    List<Event> events = new ArrayList<>();
    events.add(change.get().event());
    events.addAll(accepted);
    return new Verdict.Accepted(events);
  }

  private static boolean isUpToDate(ChecklistChange change, List<RecordedEvent> recorded) {
    History history = History.of(recorded);
    return history.finish().isEmpty()
        && history.edition().filter(change.since()::equals).isPresent();
  }
}

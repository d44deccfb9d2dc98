package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.english.ChangesText;
import tickdown.journal.AppendResult;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.RecordedEvent;
import tickdown.run.Verdict;
import tickdown.session.EventStore;
import tickdown.text.Line;

/// Going on with a checklist that was changed under its run: the operator is shown how, and the
/// journal holds the new text.
///
/// @param content the checklist as it is now
/// @param lines what there is to show
record AdoptChange(CurrentChecklist content, List<Line> lines) {
  /// How often to look again when others go on with other texts at the same time.
  private static final int ATTEMPTS = 3;

  AdoptChange {
    lines = List.copyOf(lines);
  }

  /// Reads the checklist of the run that `ledger` keeps, and records it when it was changed.
  static AdoptChange in(EventStore ledger, OpenRun opened) {
    List<Line> lines = new ArrayList<>();
    CurrentChecklist content = hasGoneOn(ledger, opened) ? read(ledger, opened) : opened.content();
    for (int i = 0; i < ATTEMPTS && content.changed().isPresent(); i++) {
      CurrentChecklist now = content;
      AppendResult outcome =
          ledger.record(events -> before(new Verdict.Accepted(List.of()), now, events));
      outcome.setAside().ifPresent(aside -> lines.add(FailurePrinter.note(aside.sentence())));
      if (!outcome.own().isEmpty()) {
        lines.addAll(shown(now.changed().get(), opened, History.of(ledger.events())));
        return new AdoptChange(now, lines);
      }
      content = read(ledger, opened);
    }
    content.notices().forEach(notice -> lines.add(FailurePrinter.note(notice)));
    return new AdoptChange(content, lines);
  }

  /// Whether something has happened since the run was opened; a journal only grows.
  private static boolean hasGoneOn(EventStore ledger, OpenRun opened) {
    return ledger.events().size() != opened.run().events().size();
  }

  private static CurrentChecklist read(EventStore ledger, OpenRun opened) {
    return CurrentChecklist.of(
        opened.workplace().base(), opened.listed().checklist(), History.of(ledger.events()));
  }

  private static List<Line> shown(ChecklistChange changed, OpenRun opened, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    ChangesText view = new ChangesText(changed.revision(), history);
    List<Line> lines = new ArrayList<>();
    lines.add(
        FailurePrinter.note(
            "%s has changed since: %s".formatted(opened.listed().checklist(), view.summary())));
    lines.addAll(view.lines());
    return lines;
  }

  /// The same ruling, after the changed checklist is recorded; nothing is added when the run has
  /// meanwhile gone on with another text, or is refused what is asked.
  static Verdict before(Verdict ruling, CurrentChecklist content, List<RecordedEvent> events) {
    Optional<ChecklistChange> changed = content.changed().filter(each -> isUpToDate(each, events));
    if (changed.isEmpty() || !(ruling instanceof Verdict.Accepted(List<Event> granted))) {
      return ruling;
    }
    List<Event> happenings = new ArrayList<>();
    happenings.add(changed.get().happening());
    happenings.addAll(granted);
    return new Verdict.Accepted(happenings);
  }

  private static boolean isUpToDate(ChecklistChange changed, List<RecordedEvent> events) {
    History history = History.of(events);
    return history.finish().isEmpty()
        && history.edition().filter(changed.since()::equals).isPresent();
  }
}

package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.History;
import tickdown.run.Ruling;
import tickdown.session.Ledger;
import tickdown.terminal.ChangesView;
import tickdown.text.Line;

/// Going on with a checklist that was changed under its run: the operator is shown how, and the
/// journal holds the new text.
///
/// @param content the checklist as it is now
/// @param lines what there is to show
record Revising(Content content, List<Line> lines) {
  /// How often to look again when others go on with other texts at the same time.
  private static final int ATTEMPTS = 3;

  Revising {
    lines = List.copyOf(lines);
  }

  /// Reads the checklist of the run that `ledger` keeps, and records it when it was changed.
  static Revising in(Ledger ledger, Opened opened) {
    List<Line> lines = new ArrayList<>();
    Content content = hasGoneOn(ledger, opened) ? read(ledger, opened) : opened.content();
    for (int i = 0; i < ATTEMPTS && content.changed().isPresent(); i++) {
      Content now = content;
      Ledger.Outcome outcome =
          ledger.record(events -> before(new Ruling.Granted(List.of()), now, events));
      outcome.notices().forEach(notice -> lines.add(Failures.note(notice)));
      if (!outcome.own().isEmpty()) {
        lines.addAll(shown(now.changed().get(), opened, History.of(ledger.events())));
        return new Revising(now, lines);
      }
      content = read(ledger, opened);
    }
    content.notices().forEach(notice -> lines.add(Failures.note(notice)));
    return new Revising(content, lines);
  }

  /// Whether something has happened since the run was opened; a journal only grows.
  private static boolean hasGoneOn(Ledger ledger, Opened opened) {
    return ledger.events().size() != opened.run().events().size();
  }

  private static Content read(Ledger ledger, Opened opened) {
    return Content.of(
        opened.workplace().base(), opened.listed().checklist(), History.of(ledger.events()));
  }

  private static List<Line> shown(Changed changed, Opened opened, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    ChangesView view = new ChangesView(changed.revision(), history);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Failures.note(
            "%s has changed since: %s".formatted(opened.listed().checklist(), view.summary())));
    lines.addAll(view.lines());
    return lines;
  }

  /// The same ruling, after the changed checklist is recorded; nothing is added when the run has
  /// meanwhile gone on with another text, or is refused what is asked.
  static Ruling before(Ruling ruling, Content content, List<Event> events) {
    Optional<Changed> changed = content.changed().filter(each -> isUpToDate(each, events));
    if (changed.isEmpty() || !(ruling instanceof Ruling.Granted(List<Happening> granted))) {
      return ruling;
    }
    List<Happening> happenings = new ArrayList<>();
    happenings.add(changed.get().happening());
    happenings.addAll(granted);
    return new Ruling.Granted(happenings);
  }

  private static boolean isUpToDate(Changed changed, List<Event> events) {
    History history = History.of(events);
    return history.finish().isEmpty()
        && history.edition().filter(changed.since()::equals).isPresent();
  }
}

package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.Completion;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The items of a run that are in conflict, in words.
public final class ConflictText {
  private ConflictText() {}

  /// The different answers to an item: `done by ana, skipped by ben: no time`; empty if it is not
  /// in conflict.
  public static Optional<Line> answers(Run run, Entry entry) {
    return run.conflict(entry).map(OutcomeText::answers);
  }

  /// `1 item is in conflict: 1.1.4: done by ana, skipped by ben`; empty if none is.
  public static Optional<Line> of(Run run) {
    List<Line> items =
        new Completion(run)
            .inConflict().stream()
                .map(entry -> Line.of("%s: %s", entry.number(), answers(run, entry).orElseThrow()))
                .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of(
                    "%s in conflict: %s",
                    Plural.of(items.size(), "item is", "items are"), Line.joined("; ", items))
                .all(Tone.BAD));
  }

  /// ` (in conflict with another answer)`; empty unless the event is such an answer.
  public static String remark(Run run, RecordedEvent event) {
    return event.what() instanceof Event.Answered answer
            && run.entry(answer.item().id())
                .flatMap(run::conflict)
                .filter(conflict -> conflict.events().contains(event))
                .isPresent()
        ? " (in conflict with another answer)"
        : "";
  }

  /// How many of the open items are in conflict: `1 item is in conflict`, `3 items are still open,
  /// 1 of them in conflict`, `3 items are still open, 1 of them in Emergency rollback`.
  public static String open(Run run) {
    int open = run.outstandingCount();
    int inConflict = new Completion(run).inConflict().size();
    return inConflict == open && open > 0
        ? Plural.of(open, "item is", "items are") + " in conflict"
        : "%s still open%s%s"
            .formatted(
                Plural.of(open, "item is", "items are"),
                ProcedureText.among(run).text(),
                inConflict == 0 ? "" : ", %s of them in conflict".formatted(inConflict));
  }
}

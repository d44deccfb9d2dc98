package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;

/// What applies now after an undo or redo, in words that follow it: `; it is done again`.
///
/// @param run the run after the events
record UndoText(Run run) {

  /// What applies now; empty after any other event.
  Line of(RecordedEvent event) {
    return again(event).plus(isBeyondUndo(event) ? "; the action itself is not undone" : "");
  }

  private Line again(RecordedEvent event) {
    List<RecordedEvent> undone = run.history().about(event);
    return undone.stream()
        .flatMap(each -> stillAnswered(each).stream())
        .findFirst()
        .or(() -> event.what() instanceof Event.Undone ? restored(undone) : Optional.empty())
        .orElseGet(Line::empty);
  }

  /// What applies again after a reopening was undone: `; it is done again`.
  private Optional<Line> restored(List<RecordedEvent> undone) {
    if (undone.stream().anyMatch(run.history()::isCallAgain)) {
      return Optional.of(Line.of("; its answers hold again"));
    }
    return undone.size() == 1 ? restored(undone.getFirst()) : Optional.empty();
  }

  private Optional<Line> restored(RecordedEvent undone) {
    return reopened(undone)
        .flatMap(run::entry)
        .map(run::outcome)
        .filter(now -> !(now instanceof Outcome.Open))
        .map(now -> Line.of("; it is %s again", now.word()));
  }

  private static Optional<String> reopened(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer && answer.outcome() instanceof Outcome.Open
        ? Optional.of(answer.item().id())
        : Optional.empty();
  }

  /// What still applies because another operator has answered the item since.
  private Optional<Line> stillAnswered(RecordedEvent undone) {
    return undone.what() instanceof Event.Answered answer
        ? run.history()
            .answer(answer.item().id())
            .filter(now -> !now.event().by().equals(undone.by()))
            .filter(now -> reopened(undone).isEmpty() || isAfter(now.event(), undone))
            .map(now ->
                Line.of(
                    "; %s's answer still holds: %s",
                    now.event().by(), now.answer().outcome().word()))
        : Optional.empty();
  }

  private boolean isAfter(RecordedEvent event, RecordedEvent other) {
    return run.events().indexOf(event) > run.events().indexOf(other);
  }

  /// Whether the action itself cannot be undone.
  private boolean isBeyondUndo(RecordedEvent event) {
    return event.what() instanceof Event.Undone
        && run.history().about(event).stream().anyMatch(this::isIrreversible);
  }

  private boolean isIrreversible(RecordedEvent undone) {
    return undone.what() instanceof Event.Answered answer
        && answer.outcome() instanceof Outcome.Done
        && run.entry(answer.item().id()).filter(Entry::isIrreversible).isPresent();
  }
}

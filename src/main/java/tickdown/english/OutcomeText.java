package tickdown.english;

import tickdown.checklist.Entry;
import tickdown.run.Conflict;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;

/// The outcome of an item, in words.
public final class OutcomeText {
  private OutcomeText() {}

  /// The answer with its reason: `skipped: no staging today`, `reopened`.
  public static Line of(Outcome outcome) {
    return Line.of(outcome.answered()).plus(reason(outcome));
  }

  /// The outcome with its reason, as something that is so: `skipped: no staging today`, `open`.
  public static Line inReport(Outcome outcome) {
    return Line.of(outcome.word()).plus(reason(outcome));
  }

  /// The same with the operator, if any: `failed by ben: no such branch`.
  public static Line of(ItemStatus status) {
    return switch (status.source()) {
      case ItemStatus.Source.Answer(RecordedEvent event) -> by(status.outcome(), event, "");
      case ItemStatus.Source.Disagreement(Conflict conflict) -> of(conflict);
      case ItemStatus.Source.Nothing _, ItemStatus.Source.File _ -> of(status.outcome());
      case ItemStatus.Source.Items _, ItemStatus.Source.Decision _ -> of(status.outcome());
    };
  }

  /// The same with the operator and the time: `failed by ben, 11:07: no such branch`.
  public static Line by(Outcome outcome, RecordedEvent event, String when) {
    String at = when.isEmpty() ? "" : ", " + when;
    return Line.of("%s by %s%s%s", outcome.answered(), event.by(), at, reason(outcome));
  }

  private static Line reason(Outcome outcome) {
    return outcome.reason().map(why -> Line.of(": %s", why.text())).orElseGet(Line::empty);
  }

  /// Different answers to one item, by operators who did not know of each other's: `conflict: done
  /// by ana, skipped by ben: no time`.
  public static Line of(Conflict conflict) {
    return Line.of("conflict: %s", answers(conflict));
  }

  /// The same without the first word.
  public static Line answers(Conflict conflict) {
    return conflict.answers().stream()
        .map(given -> by(given.answer().outcome(), given.event(), ""))
        .reduce((all, next) -> Line.of("%s, %s", all, next))
        .orElseGet(Line::empty);
  }

  /// The message if an answer changes nothing: `3.1.4 is already done (ada)`.
  public static Line already(Run run, Entry entry) {
    ItemStatus status = run.standing(entry);
    Line line = Line.of("%s is already %s", entry.number(), status.outcome().word());
    return switch (status.source()) {
      case ItemStatus.Source.Answer(RecordedEvent event) ->
          Line.of("%s (%s%s)", line, event.by(), why(status.outcome()));
      case ItemStatus.Source.File _ -> line.plus(" in the file");
      case ItemStatus.Source.Nothing _, ItemStatus.Source.Items _ -> line;
      case ItemStatus.Source.Decision _, ItemStatus.Source.Disagreement _ -> line;
    };
  }

  private static Line why(Outcome outcome) {
    return outcome instanceof Outcome.Open ? Line.of(" reopened it") : reason(outcome);
  }
}

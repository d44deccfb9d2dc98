package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Attempts at steps in words.
public final class AttemptText {
  private static final String UNRECORDED = " in the terminal, output not recorded";

  private AttemptText() {}

  /// `step succeeded after 3 s (ana, 11:07)`, `step succeeded after 3 s in the terminal, output not
  /// recorded (ana, 11:07)`.
  public static Line of(Attempts.Attempt attempt, LocalTimes times) {
    Line by =
        Line.of(
            Tone.FAINT, " (%s, %s)", attempt.start().by(), times.of(attempt.start().stamp().at()));
    return attempt
        .end()
        .map(end ->
            OnItemText.of(end)
                .plus(attempt.hadTerminal() ? UNRECORDED : "")
                .all(attempt.isSuccess() ? Tone.PLAIN : Tone.CARE)
                .plus(by))
        .or(() -> attempt.explanation().map(told -> OnItemText.of(told).plus(by)))
        .orElseGet(() ->
            Line.of(Tone.CARE, "step started, outcome unknown: its end is not recorded").plus(by));
  }

  /// `Outcome unknown: a step was started and its end is not recorded (2.3.2).` Empty if every end
  /// is known.
  public static Optional<Line> unknown(Run run) {
    List<Entry> entries = Attempts.unknown(run);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of(
                Tone.CARE,
                "Outcome unknown: a step was started and its end is not recorded (%s).",
                Line.joined(", ", entries.stream().map(each -> Line.of(each.number())).toList())));
  }
}

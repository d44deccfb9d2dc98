package tickdown.english;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Attempts at steps in words.
public final class AttemptText {
  private static final String UNRECORDED = " in the terminal, output not recorded";

  private AttemptText() {}

  /// The same; of one whose end is not recorded and which was still running when the run was
  /// opened, also its process; of one whose command `entry` does not have any more, that command:
  /// `step succeeded after 3 s (ana, 11:07); the command was: git push`.
  public static Line of(Run run, Entry entry, Attempts.Attempt attempt, LocalTimes times) {
    Optional<Long> process =
        attempt.isUnknown() ? run.survivors().of(attempt.id()) : Optional.empty();
    Line line =
        process
            .map(pid ->
                of(attempt, times)
                    .plus(Tone.CARE, "; still running when last seen (process %s)", pid))
            .orElseGet(() -> of(attempt, times));
    return Attempts.isOffered(run, entry, attempt)
        ? line
        : line.plus(
            Tone.CARE,
            "; the command was: %s",
            OnItemText.oneLine(attempt.what().what().command()));
  }

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

  /// `2.3.2`, `2.3.2 is still running, process 4711`.
  private static Line unknown(Run run, Entry entry) {
    return Attempts.of(run, entry)
        .unknown()
        .flatMap(attempt -> run.survivors().of(attempt.id()))
        .map(pid -> Line.of("%s is still running, process %s", entry.number(), pid))
        .orElseGet(() -> Line.of(entry.number()));
  }

  /// What is told with the answer that an item is done: `; its step was not run here`. Empty for
  /// other events, and where a step did its work or the item can be undone.
  public static Line withAnswer(Run run, RecordedEvent event) {
    return event.what() instanceof Event.Answered(var item, Outcome.Done _, var _, var _)
        ? run.entry(item.id())
            .flatMap(entry -> unrun(entry, Attempts.of(run, entry)))
            .map(words -> Line.of("; %s", words.all(Tone.CARE)))
            .orElseGet(Line::empty)
        : Line.empty();
  }

  /// `its step was not run here` for a done item that cannot be undone; for every done item that
  /// its step failed, or that nobody knows how it ended. Empty if there is nothing to tell.
  public static Optional<Line> unrun(Entry entry, Attempts attempts) {
    int steps = entry.item().terms().steps().size();
    if (attempts.unknown().isPresent()) {
      return Optional.of(Line.of("how its step ended is not known"));
    }
    Optional<Attempts.Attempt> last = attempts.last();
    if (last.flatMap(Attempts.Attempt::end).isPresent() && !last.get().isSuccess()) {
      return Optional.of(Line.of("its step failed here"));
    }
    return last.isEmpty() && steps > 0 && entry.isIrreversible()
        ? Optional.of(
            Line.of(steps == 1 ? "its step was not run here" : "its steps were not run here"))
        : Optional.empty();
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
                Line.joined(", ", entries.stream().map(each -> unknown(run, each)).toList())));
  }
}

package tickdown.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Assurance.State;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What checks say about items that are done, in words.
public final class AssuranceText {
  private AssuranceText() {}

  /// `verified: the working tree is clean`, `contradicted by a check: 1 uncommitted change …`,
  /// `done in spite of a failed check: …`. Empty if no check counts.
  public static Optional<Line> of(State state) {
    return switch (state) {
      case State.None _ -> Optional.empty();
      case State.Verified(String sentence) ->
          Optional.of(Line.of(Tone.GOOD, "verified: %s", sentence));
      case State.Contradicted(String sentence) ->
          Optional.of(Line.of(Tone.BAD, "contradicted by a check: %s", sentence));
      case State.Overridden(String sentence, var since) ->
          Optional.of(
              since
                  .map(holds ->
                      Line.of(
                          Tone.CARE,
                          "done in spite of a failed check: %s; verified since: %s",
                          sentence,
                          holds))
                  .orElseGet(
                      () -> Line.of(Tone.CARE, "done in spite of a failed check: %s", sentence)));
    };
  }

  /// `contradicted by a check: …`, if one contradicts the item.
  public static Optional<String> contradiction(Run run, Entry entry) {
    State state = Assurance.of(run).on(entry);
    return state instanceof State.Contradicted ? of(state).map(Line::text) : Optional.empty();
  }

  /// One line for each item that a check contradicts, or that was answered in spite of one: `1.1.3
  /// contradicted by a check: …`.
  public static List<Line> troubles(Run run) {
    Assurance assurance = Assurance.of(run);
    return Stream.of(State.Contradicted.class, State.Overridden.class)
        .flatMap(state -> assurance.all(state).stream())
        .flatMap(entry -> line(assurance, entry).stream())
        .toList();
  }

  private static Optional<Line> line(Assurance assurance, Entry entry) {
    return of(assurance.on(entry)).map(words -> Line.of("%s %s", entry.number(), words));
  }
}

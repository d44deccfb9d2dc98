package tickdown.english;

import java.util.List;
import java.util.function.BiFunction;
import tickdown.checklist.Phase;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The procedures of a run, in words.
public final class ProcedureText {
  private ProcedureText() {}

  /// A sentence for each procedure that was called and has outstanding items: `Emergency rollback
  /// is not finished: 1 of 12 settled.`
  public static List<Line> unfinished(Run run) {
    return run.unfinished().stream().map(phase -> unfinished(run, phase)).toList();
  }

  private static Line unfinished(Run run, Phase phase) {
    return Line.of(
        Tone.BAD,
        "%s is not finished: %s.",
        phase.title(),
        TallyText.settled(run.progress().of(phase)));
  }

  /// How many of the outstanding items are in procedures that were called: `, 1 of them in
  /// Emergency rollback`; empty if none are.
  public static Line among(Run run) {
    return inEach(run, (open, title) -> Line.of(", %s of them in %s", open, title));
  }

  /// The same beside a count that leaves them out: `, and 1 in Emergency rollback`.
  public static Line besides(Run run) {
    return inEach(run, (open, title) -> Line.of(", and %s in %s", open, title));
  }

  private static Line inEach(Run run, BiFunction<Integer, String, Line> words) {
    return Line.joined(
        "",
        run.unfinished().stream()
            .map(phase -> words.apply(run.progress().of(phase).outstanding(), phase.title()))
            .toList());
  }

  /// The same as part of a sentence: `Emergency rollback is not finished (1 of 12 settled)`.
  static Line open(Run run, Phase phase) {
    return Line.of(
        "%s is not finished (%s)", phase.title(), TallyText.settled(run.progress().of(phase)));
  }
}

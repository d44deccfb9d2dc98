package tickdown.english;

import java.util.List;
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

  /// The same as part of a sentence: `Emergency rollback is not finished (1 of 12 settled)`.
  static Line open(Run run, Phase phase) {
    return Line.of(
        "%s is not finished (%s)", phase.title(), TallyText.settled(run.progress().of(phase)));
  }
}

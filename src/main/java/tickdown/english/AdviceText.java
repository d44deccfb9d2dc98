package tickdown.english;

import tickdown.run.Run;
import tickdown.statistics.Advice;
import tickdown.statistics.ItemPast.Share;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What to change in a checklist, in words.
public final class AdviceText {
  private AdviceText() {}

  /// `1.3.2 Docs are reviewed: skipped in all of the last 5 runs; remove it, or make it
  /// conditional`.
  ///
  /// @param run the run whose checklist has the item
  public static Line of(Advice advice, Run run) {
    return Line.of(Tone.TITLE, advice.entry().number())
        .plus(" %s: ", run.values().text(advice.entry().item()))
        .plus(finding(advice))
        .plus("; ")
        .plus(change(advice));
  }

  /// `skipped in all of the last 5 runs (last: no docs changed)`.
  public static Line finding(Advice advice) {
    return switch (advice) {
      case Advice.LeftOut leftOut -> {
        Line line = Line.of("%s in all of the last %s runs", leftOut(leftOut), leftOut.runs());
        yield leftOut.reason().map(why -> line.plus(" (last: %s)", why)).orElse(line);
      }
      case Advice.StepFails(var _, Share share) ->
          Line.of("its step failed the first time in %s", runs(share));
      case Advice.CheckFails(var _, Share share) ->
          Line.of("its check failed the first time in %s", runs(share));
      case Advice.Overridden(var _, Share share) ->
          Line.of("done although its check failed in %s", runs(share));
    };
  }

  private static String leftOut(Advice.LeftOut leftOut) {
    if (leftOut.notApplicable() == 0) {
      return "skipped";
    }
    return leftOut.skipped() == 0 ? "not applicable" : "skipped or not applicable";
  }

  private static String runs(Share share) {
    return "%s of %s runs".formatted(share.count(), share.of());
  }

  /// `remove it, or make it conditional`.
  public static String change(Advice advice) {
    return switch (advice) {
      case Advice.LeftOut leftOut when leftOut.entry().condition().isPresent() ->
          "remove it, or move it to a checklist of its own";
      case Advice.LeftOut _ -> "remove it, or make it conditional";
      case Advice.StepFails _ -> "fix the command, or add what it needs before it";
      case Advice.CheckFails _ -> "add what is missing before it";
      case Advice.Overridden _ -> "fix the check, or remove it";
    };
  }
}

package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import tickdown.english.DifferenceText;
import tickdown.english.SpentText;
import tickdown.statistics.PastRun;
import tickdown.statistics.RunComparison;
import tickdown.statistics.RunDifference;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Two runs compared, as text: a line for each difference, under the headings of their kinds.
///
/// @param checklist the path of their checklist
public record ComparisonText(RunComparison comparison, String checklist) {

  /// The lines, not wrapped.
  public List<Line> lines() {
    DifferenceText text = new DifferenceText(comparison);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Tone.TITLE, "%s → %s", comparison.one().name(), comparison.other().name())
            .plus(" of %s", checklist));
    lines.add(
        Line.of("work: %s → %s", working(comparison.one()), working(comparison.other()))
            .plus("; waiting: %s → %s", waiting(comparison.one()), waiting(comparison.other())));
    String heading = "";
    for (RunDifference difference : sorted(text)) {
      String own = text.heading(difference);
      if (!own.equals(heading)) {
        lines.add(Line.empty());
        lines.add(Line.of(Tone.TITLE, own));
        heading = own;
      }
      lines.add(Line.of("  ").plus(text.of(difference)));
    }
    if (comparison.differences().isEmpty()) {
      lines.add(Line.of("No differences that matter."));
    }
    return lines;
  }

  /// What is slower before what is faster; all else stays in order.
  private List<RunDifference> sorted(DifferenceText text) {
    List<String> headings =
        comparison.differences().stream().map(text::heading).distinct().toList();
    return headings.stream()
        .flatMap(heading ->
            comparison.differences().stream().filter(each -> text.heading(each).equals(heading)))
        .toList();
  }

  private static String working(PastRun run) {
    return SpentText.of(run.timeline().working());
  }

  private static String waiting(PastRun run) {
    return run.timeline().waiting().isZero() ? "none" : SpentText.of(run.timeline().waiting());
  }
}

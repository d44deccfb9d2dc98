package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import tickdown.english.DeviationText;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// How a run deviated from its checklist, in a few lines, for whoever closes it.
///
///     Deviations: 1 skipped, 1 out of order
///       2.1 Hot enough (skipped: rain)
///
/// Items that were left open are only counted: whoever closes the run knows why.
///
/// @param run the run
public record LastSummary(Run run) {
  private static final int MOST = 12;

  /// The summary; empty if nothing deviates.
  public List<Line> lines() {
    List<Deviation> deviations = DeviationReview.of(run);
    if (deviations.isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Tone.CARE, "Deviations: %s", DeviationText.counts(deviations)));
    List<Deviation> named =
        deviations.stream().filter(each -> !(each.what() instanceof Deviation.LeftOpen)).toList();
    named.stream().limit(MOST).map(this::line).forEach(lines::add);
    if (named.size() > MOST) {
      lines.add(Line.of("  and %s", Plural.of(named.size() - MOST, "other")));
    }
    return lines;
  }

  private Line line(Deviation deviation) {
    DeviationText text = new DeviationText(run);
    Line line =
        Line.of(
            "  %s (%s", text.subject(deviation), DeviationText.kind(deviation.what().getClass()));
    if (text.detail(deviation).isPresent()) {
      line = line.plus("; %s", text.detail(deviation).get());
    }
    return deviation.reason().isPresent()
        ? line.plus(": %s)", deviation.reason().get())
        : line.plus(")");
  }
}

package tickdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tickdown.english.DeviationText;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// How a run deviated from its checklist, in a few lines, for whoever closes it.
///
///     Deviations: 1 skipped, 1 out of order, 5 left open
///       left open: 1.3, 1.4, 1.5, 1.6, 2.2
///       2.1 Hot enough (skipped: rain)
///
/// What was left open comes first, so that it is never among the others that are only counted. Why
/// it was is known to whoever closes the run.
///
/// @param run the run
public record LastSummary(Run run) {
  private static final int MOST = 12;

  /// As many items that were left open are named by their texts.
  private static final int FEW = 3;

  /// The summary; empty if nothing deviates.
  public List<Line> lines() {
    List<Deviation> deviations = DeviationReview.of(run);
    if (deviations.isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Tone.CARE, "Deviations: %s", DeviationText.counts(deviations)));
    Map<Boolean, List<Deviation>> isOpen =
        deviations.stream()
            .collect(Collectors.partitioningBy(each -> each.what() instanceof Deviation.LeftOpen));
    List<Deviation> open = isOpen.get(true);
    List<Deviation> named = isOpen.get(false);
    if (open.size() > FEW) {
      lines.add(Line.of("  left open: %s", numbers(open)));
    } else {
      open.forEach(each -> lines.add(line(each, Optional.empty())));
    }
    named.stream().limit(MOST).forEach(each -> lines.add(line(each, each.reason())));
    if (named.size() > MOST) {
      lines.add(Line.of("  and %s", Plural.of(named.size() - MOST, "other")));
    }
    return lines;
  }

  /// `1.3, 1.4`, of many only the first.
  private static Line numbers(List<Deviation> open) {
    Line first =
        Line.joined(
            ", ",
            open.stream()
                .limit(MOST)
                .flatMap(each -> each.entry().stream())
                .map(entry -> Line.of(entry.number()))
                .toList());
    return open.size() > MOST
        ? Line.of("%s and %s", first, Plural.of(open.size() - MOST, "other"))
        : first;
  }

  private Line line(Deviation deviation, Optional<String> reason) {
    DeviationText text = new DeviationText(run);
    Line line =
        Line.of(
            "  %s (%s", text.subject(deviation), DeviationText.kind(deviation.what().getClass()));
    if (text.detail(deviation).isPresent()) {
      line = line.plus("; %s", text.detail(deviation).get());
    }
    return reason.isPresent() ? line.plus(": %s)", reason.get()) : line.plus(")");
  }
}

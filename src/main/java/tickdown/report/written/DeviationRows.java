package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Entry;
import tickdown.english.DeviationText;
import tickdown.review.Deviation;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// Deviations as rows of a table. Many items of a section that were left open together are one row,
/// so that they do not hide the others.
record DeviationRows(Run run) {
  /// As many items of a section are listed one by one.
  private static final int FEW = 3;

  /// Stands where a reason would be expected and nobody gave one.
  private static final Line MISSING = Line.of(Tone.BAD, "MISSING");

  /// What, where, why, who and when.
  List<List<Line>> of(List<Deviation> deviations) {
    List<List<Line>> rows = new ArrayList<>();
    for (int from = 0; from < deviations.size(); ) {
      int to = from + 1;
      while (to < deviations.size() && isTogether(deviations.get(to - 1), deviations.get(to))) {
        to++;
      }
      List<Deviation> together = deviations.subList(from, to);
      if (together.size() > FEW) {
        rows.add(row(together.getFirst(), section(together)));
      } else {
        together.forEach(each -> rows.add(row(each, where(each))));
      }
      from = to;
    }
    return rows;
  }

  /// Whether the second follows directly on the first, so that a row can name both by `to`.
  private boolean isTogether(Deviation one, Deviation other) {
    return one.what() instanceof Deviation.LeftOpen(Entry first)
        && other.what() instanceof Deviation.LeftOpen(Entry second)
        && first.section().place().equals(second.section().place())
        && run.entries().subList(run.place(first) + 1, run.place(second)).stream()
            .noneMatch(Entry::isLeaf)
        && one.reason().equals(other.reason());
  }

  /// `3.1.1 to 3.1.7: 7 items of Function`.
  private static Line section(List<Deviation> together) {
    Entry first = together.getFirst().entry().orElseThrow();
    Entry last = together.getLast().entry().orElseThrow();
    return Line.of(
        "%s to %s: %s of %s",
        first.number(),
        last.number(),
        Plural.of(together.size(), "item"),
        first.section().title().plain());
  }

  private Line where(Deviation deviation) {
    DeviationText text = new DeviationText(run);
    return text.detail(deviation)
        .map(detail -> Line.of("%s (%s)", text.subject(deviation), detail))
        .orElseGet(() -> text.subject(deviation));
  }

  private static List<Line> row(Deviation deviation, Line where) {
    return List.of(
        Line.of(DeviationText.kind(deviation.what().getClass())).capitalized(),
        where,
        deviation
            .reason()
            .map(Line::of)
            .orElse(deviation.isUnexplained() ? MISSING : Line.of(Tone.FAINT, "no comment")),
        deviation.event().map(Signature::of).orElseGet(Line::empty));
  }
}

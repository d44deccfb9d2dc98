package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Readiness;
import tickdown.run.gate.Readiness.Need;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// What later items will need, in words.
public final class ReadinessText {
  private ReadinessText() {}

  /// All needs in one line: ``2 of 5 later items cannot succeed: `npm whoami` (4.3), `docker login`
  /// (2.4.3).`` Empty if no outstanding item has a need.
  public static Optional<Line> of(Readiness readiness) {
    int all = readiness.items();
    if (all == 0) {
      return Optional.empty();
    }
    if (readiness.missing().isEmpty()) {
      return Optional.of(without(readiness, all));
    }
    Line which = Line.joined(", ", readiness.missing().stream().map(ReadinessText::named).toList());
    return Optional.of(
        Line.of(
            Tone.BAD,
            "%s of %s cannot succeed: %s.",
            readiness.unready().size(),
            Plural.of(all, "later item", "later items"),
            which));
  }

  private static Line without(Readiness readiness, int all) {
    List<Need> unknown = readiness.all().stream().filter(need -> !need.isThere()).toList();
    if (unknown.isEmpty()) {
      return Line.of(
          Tone.GOOD, "What %s is there.", Plural.of(all, "later item needs", "later items need"));
    }
    Line which = Line.joined(", ", unknown.stream().map(ReadinessText::named).toList());
    return Line.of(Tone.CARE, "Not known whether what later items need is there: %s.", which);
  }

  private static Line named(Need need) {
    return Line.of("`%s` (%s)", OnItemText.oneLine(need.command()), need.entry().number());
  }

  /// What is missing for an item, a line each: ``needs `npm whoami`: missing; its check exited with
  /// 1``.
  public static List<Line> missing(Readiness readiness, Entry entry) {
    List<Line> lines = new ArrayList<>();
    for (Need need : readiness.missing()) {
      if (need.entry().id().equals(entry.id())) {
        lines.add(OnItemText.need(need.command(), need.finding().orElseThrow()));
      }
    }
    return lines;
  }

  /// What an item needs, and whether that was there, a line each.
  public static List<Line> needs(Run run, Entry entry) {
    return entry.item().terms().repeated(Annotation.Key.NEEDS).isEmpty()
        ? List.of()
        : Readiness.of(run).all().stream()
            .filter(need -> need.entry().id().equals(entry.id()))
            .map(need ->
                need.finding()
                    .map(finding -> OnItemText.need(need.command(), finding))
                    .orElseGet(() -> Line.of("needs `%s`", OnItemText.oneLine(need.command()))))
            .toList();
  }
}

package tickdown.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;

/// Rollback plans that come after the first irreversible step.
final class LateRollbackPlans {
  private static final String BACK = "\\b(?:roll ?-?back|back-?out|fall-?back|reversion)\\b";

  private static final Pattern SECTION =
      WordPattern.of(BACK + ".*\\b(?:plan|strategy|preparations?|readiness|criteria)\\b");

  private static final Pattern ITEM =
      WordPattern.of(
          BACK
              + ".*\\b(?:documented|defined|tested|available|prepared|ready|in"
              + " place|reviewed|rehearsed|agreed|written)\\b"
              + "|^\\W*(?:document|define|test|prepare|review|rehearse|write|have)\\b.*"
              + BACK);

  private LateRollbackPlans() {}

  static Stream<Problem> in(Checklist checklist) {
    List<Entry> walk = IrreversibleAction.walk(checklist);
    return IrreversibleAction.first(walk, IrreversibleAction::is).stream()
        .boxed()
        .flatMap(deed -> problem(walk, deed).stream());
  }

  private static Optional<Problem> problem(List<Entry> walk, int deed) {
    if (walk.subList(0, deed).stream().anyMatch(LateRollbackPlans::isPlan)) {
      return Optional.empty();
    }
    return walk.subList(deed + 1, walk.size()).stream()
        .filter(LateRollbackPlans::isPlan)
        .findFirst()
        .map(plan -> problem(plan, walk.get(deed)));
  }

  private static boolean isPlan(Entry entry) {
    return section(entry).isPresent() || ITEM.matcher(entry.item().text().plain()).find();
  }

  /// The section above `entry` that is a plan as a whole.
  private static Optional<Section> section(Entry entry) {
    return Stream.concat(Stream.of(entry.phase().section()), entry.way().sections().stream())
        .filter(each -> SECTION.matcher(each.title().plain()).find())
        .findFirst();
  }

  private static Problem problem(Entry plan, Entry deed) {
    return new Problem(
        LintRule.LATE_ROLLBACK_PLAN,
        section(plan).map(each -> each.place().line()).orElse(plan.item().place().line()),
        "%s is prepared after %s, on line %d, which cannot be taken back"
            .formatted(
                ItemQuote.of(
                    section(plan)
                        .map(each -> each.title().plain())
                        .orElse(plan.item().text().plain())),
                ItemQuote.of(deed.item().text().plain()),
                deed.item().place().line()),
        "move it above line %d, so that the way back is ready when it is needed"
            .formatted(deed.item().place().line()));
  }
}

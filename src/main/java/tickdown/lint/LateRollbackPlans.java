package tickdown.lint;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.checklist.Section;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// A rollback that is prepared only after the first action that cannot be undone.
final class LateRollbackPlans {
  private static final Words ROLLBACKS = Words.of(ROLLBACK);
  private static final Words FALLBACKS = Words.of(FALLBACK);
  private static final Words GOES_ON = Words.of(PLAN, PREPARED, ACTION, SILENT);
  private static final Words PLANS = Words.of(PLAN);
  private static final Words PREPARATIONS = Words.of(PREPARED);
  private static final Words PREPARES = Words.of(PREPARE);

  private LateRollbackPlans() {}

  static Stream<Problem> in(Checklist checklist) {
    List<WalkItem> walk = WalkItem.in(checklist);
    return WalkItem.first(walk, WalkItem::isIrreversible).stream()
        .boxed()
        .flatMap(action -> problem(walk, action).stream());
  }

  private static Optional<Problem> problem(List<WalkItem> walk, int action) {
    if (walk.subList(0, action).stream().anyMatch(LateRollbackPlans::isPlan)) {
      return Optional.empty();
    }
    return walk.subList(action + 1, walk.size()).stream()
        .filter(LateRollbackPlans::isPlan)
        .findFirst()
        .map(plan -> problem(plan, walk.get(action)));
  }

  /// `Rollback plan documented`, `Prepare the rollback`, or an item of a section `Rollback plan`.
  private static boolean isPlan(WalkItem item) {
    Phrase text = item.words();
    int rollback = rollback(text);
    return section(item).isPresent()
        || (rollback >= 0
            && (PREPARATIONS.first(text, rollback + 1) >= 0
                || PREPARES.at(text, text.firstWord())));
  }

  /// The place of the first word for a rollback; -1 if there is none. `Fallback` before another
  /// noun is something else: `Fallback page tested`.
  private static int rollback(Phrase text) {
    for (int i = 0; i < text.size(); i++) {
      int fallback = i + FALLBACKS.lengthAt(text, i);
      if (ROLLBACKS.at(text, i)
          || (fallback > i && (!text.isWord(fallback) || GOES_ON.at(text, fallback)))) {
        return i;
      }
    }
    return -1;
  }

  /// The section above `item` that is a plan as a whole.
  private static Optional<Section> section(WalkItem item) {
    return Stream.concat(
            Stream.of(item.entry().phase().section()), item.entry().way().sections().stream())
        .filter(LateRollbackPlans::isPlan)
        .findFirst();
  }

  private static boolean isPlan(Section section) {
    Phrase title = Phrase.of(section.title().plain());
    int rollback = rollback(title);
    return rollback >= 0 && PLANS.first(title, rollback + 1) >= 0;
  }

  private static Problem problem(WalkItem plan, WalkItem action) {
    Optional<Section> section = section(plan);
    return new Problem(
        LintRule.LATE_ROLLBACK_PLAN,
        section.map(Section::line).orElse(plan.line()),
        "%s comes only after %s (line %s), which cannot be undone"
            .formatted(
                section.map(each -> ItemQuote.of(each.title().plain())).orElse(plan.quote()),
                action.quote(),
                action.line()),
        "move it before line %s, so that the rollback is ready when it is needed"
            .formatted(action.line()));
  }
}

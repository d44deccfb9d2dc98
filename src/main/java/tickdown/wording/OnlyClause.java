package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Clauses with `only`, and which of them are no conditions.
final class OnlyClause {
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words ONLY_THERE = Words.of(ONLY_UNSPACED);
  private static final Words NONE = Words.of(NO_CONDITION);

  private OnlyClause() {}

  /// Whether the item is limited to what comes before `only`: `Windows only`; not `read only`.
  static boolean isLimited(Phrase clause) {
    int last = clause.size() - 1;
    return last > 0 && LIMITS.at(clause, last) && !NONE.at(clause, last - 1);
  }

  /// The same in a script without spaces between words: `iOS のみ`.
  static boolean isLimitedUnspaced(Phrase clause) {
    return (ONLY_THERE.at(clause, 0) || ONLY_THERE.at(clause, clause.size() - 1))
        && !isNone(clause);
  }

  /// Whether the words only look like a condition: `only once the page shows it` is about the
  /// order.
  static boolean isNone(Phrase clause) {
    return NONE.at(clause, 0);
  }
}

package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Optional;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The condition at the beginning of a text.
///
///     If the schema changed, run the script        If the schema changed
///     Optional: announce it                        Optional
///     For major releases only: write an article    For major releases only
///
/// `Optional dependencies updated` does not begin with a condition.
final class LeadingCondition {

  /// The maximum number of words and signs before the first comma of a list.
  private static final int FIRST_OF_LIST = 3;

  /// So many characters has a clause that no sign ends.
  private static final int LONGEST_CLAUSE = 120;

  private static final Words AMBIGUOUS = Words.of(SE);
  private static final Words PUTS_CASE = Words.of(AFTER_SE);
  private static final Words MAY_BE_TIME = Words.of(WHEN);
  private static final Words NAMES_CASE = Words.of(IN_CASE);
  private static final Words MEANT_FOR = Words.of(FOR);
  private static final Words ADVERBS = Words.of(OPTIONALLY);
  private static final Words OPTIONAL_PARTS = Words.of(STEPS);
  private static final Words CONTRASTS = Words.of(BUT);
  private static final Words ENDS_CASE = Words.of(THEN);
  private static final Words ENDS_LIST = Words.of(OR);
  private static final Words RELEASES = Words.of(RELEASE, RELEASE_PLURAL);
  private static final Words LIMITS = Words.of(ONLY);

  private LeadingCondition() {}

  /// The index of the first real word from word `from` on, after numbers, quotation marks and the
  /// like.
  static int start(Phrase text, int from) {
    int at = from;
    while (at < text.size() && !text.isWord(at) && !opensText(text.word(at))) {
      at++;
    }
    return at;
  }

  private static boolean opensText(String sign) {
    return sign.equals("(") || sign.equals("[") || sign.equals(Phrase.CODE);
  }

  /// The words of the condition at the beginning of `text`.
  static Optional<String> in(Phrase text) {
    if (!ConditionVocabulary.mayBegin(text)) {
      return Optional.empty();
    }
    if (ConditionVocabulary.isOptional(text)) {
      return optional(text);
    }
    if (AMBIGUOUS.at(text, 0)) {
      return PUTS_CASE.at(text, 1) ? clause(text) : Optional.empty();
    }
    if (ConditionVocabulary.isCase(text)
        || ConditionVocabulary.isOnly(text)
        || ConditionVocabulary.isNeed(text)
        || ConditionVocabulary.isUnspaced(text)
        || NAMES_CASE.at(text, 0)) {
      return clause(text);
    }
    return MEANT_FOR.at(text, 0) ? kindOfRelease(text) : Optional.empty();
  }

  /// `Optional: announce it`, `Optional (but nice)`, `Optionally announce it`, `Optional steps`.
  private static Optional<String> optional(Phrase text) {
    boolean alone =
        text.size() == 1
            || ADVERBS.at(text, 0)
            || text.isSeparator(1)
            || text.isComma(1)
            || text.isStop(1)
            || text.word(1).equals("(")
            || CONTRASTS.at(text, 1)
            || (text.size() == 2 && OPTIONAL_PARTS.at(text, 1));
    return alone ? Optional.of(text.textOf(0)) : Optional.empty();
  }

  /// The words up to the comma, colon or dash that ends the clause, or else all of a short text.
  private static Optional<String> clause(Phrase text) {
    int comma = -1;
    int depth = 0;
    for (int i = 0; i < text.size(); i++) {
      depth += text.word(i).equals("(") ? 1 : text.word(i).equals(")") ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (text.isSeparator(i) || text.isStop(i) || ENDS_CASE.at(text, i)) {
        return Optional.of(text.part(0, comma < 0 ? i : comma).text());
      }
      if (text.isComma(i) && comma < 0 && !listGoesOn(text, i)) {
        comma = i;
      }
    }
    return comma < 0 ? unended(text) : Optional.of(text.part(0, comma).text());
  }

  /// A clause without a sign at its end; `When the build is green` is about time.
  private static Optional<String> unended(Phrase text) {
    if (MAY_BE_TIME.at(text, 0) || text.text().length() > LONGEST_CLAUSE) {
      return Optional.empty();
    }
    return Optional.of(
        ConditionVocabulary.beginsUnspaced(text) ? text.textOf(0) : text.withoutStop());
  }

  /// Whether the comma at `at` is part of a list: `If args, agents, or charts changed, …`
  private static boolean listGoesOn(Phrase text, int at) {
    if (ENDS_LIST.at(text, at + 1)) {
      return true;
    }
    if (at > FIRST_OF_LIST) {
      return false;
    }
    int next = at + 1;
    while (next < text.size() && !text.isComma(next)) {
      next++;
    }
    return ENDS_LIST.at(text, next + 1);
  }

  /// `For major releases`, with `only` or without, up to where the kind of release ends.
  private static Optional<String> kindOfRelease(Phrase text) {
    if (ConditionVocabulary.isKindOfRelease(text)) {
      return Optional.of(text.withoutStop());
    }
    Phrase clause = text.part(0, clauseEnd(text));
    return ConditionVocabulary.isKindOfRelease(clause)
        ? Optional.of(clause.text())
        : Optional.empty();
  }

  private static int clauseEnd(Phrase text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isSeparator(i) || text.isComma(i)) {
        return i;
      }
    }
    int release = RELEASES.first(text, 0);
    return LIMITS.at(text, release + 1) ? release + 2 : release + 1;
  }
}

package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The condition at the beginning of a text.
///
///     If the schema changed, run the script        If the schema changed
///     Optional: announce it                        Optional
///     For major releases only: write an article    For major releases only
///     Non-patch: write an article                  Non-patch
///     Windows only: sign it                        Windows only
///     When the build is green, tell the others     nothing, it is about the order in time
///
/// `Optional dependencies updated` does not begin with a condition.
final class LeadingCondition {

  /// The maximum number of words and signs before the first comma of a list.
  private static final int FIRST_OF_LIST = 3;

  /// So many characters has a clause that no sign ends.
  private static final int LONGEST_CLAUSE = 120;

  /// The maximum number of words and signs of a label.
  private static final int LONGEST_LABEL = 8;

  private static final Words AMBIGUOUS = Words.of(SE);
  private static final Words PUTS_CASE = Words.of(AFTER_SE);
  private static final Words MAY_BE_TIME = Words.of(WHEN);
  private static final Words NO_TIME = Words.of(AFTER_WHEN, NEEDED, POSSIBLE);
  private static final Words NAMES_CASE = Words.of(IN_CASE);
  private static final Words INVERTS = Words.of(SHOULD);
  private static final Words MEANT_FOR = Words.of(FOR);
  private static final Words ADVERBS = Words.of(OPTIONALLY);
  private static final Words OPTIONAL_PARTS = Words.of(STEPS);
  private static final Words CONTRASTS = Words.of(BUT);
  private static final Words ENDS_CASE = Words.of(THEN);
  private static final Words ENDS_LIST = Words.of(OR);
  private static final Words RELEASES = Words.of(RELEASE, RELEASE_PLURAL, HOTFIX);
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

  /// The index after a label such as `Docs:` or `Release captain:`, which is not a task itself; 0
  /// if there is none.
  static int afterLabel(Phrase text) {
    for (int i = 1; i < text.size() && i <= LONGEST_LABEL / 2; i++) {
      if (text.word(i).equals(":") && !Instruction.begins(text)) {
        return ConditionVocabulary.refersBack(text, i + 1) ? 0 : i + 1;
      }
      if (!text.isWord(i)) {
        return 0;
      }
    }
    return 0;
  }

  /// The index after a few words that a clause follows: `Before the tag, if the price changed, …`;
  /// 0 if there are none.
  static int afterAdverb(Phrase text) {
    for (int i = 1; i + 1 < text.size() && i <= LONGEST_LABEL; i++) {
      if (text.isSign(i)) {
        boolean isCase = text.isComma(i) && ConditionVocabulary.isCase(text.from(i + 1));
        return isCase && !MAY_BE_TIME.at(text, i + 1) && !Instruction.begins(text) ? i + 1 : 0;
      }
    }
    return 0;
  }

  /// The words of the condition at the beginning of `text`.
  static Optional<String> in(Phrase text) {
    return ConditionVocabulary.mayBegin(text) ? opening(text).or(() -> label(text)) : label(text);
  }

  private static Optional<String> opening(Phrase text) {
    if (ConditionVocabulary.isOptional(text)) {
      return optional(text);
    }
    if (AMBIGUOUS.at(text, 0)) {
      return PUTS_CASE.at(text, 1) ? clause(text) : Optional.empty();
    }
    if (MAY_BE_TIME.at(text, 0)) {
      return clause(text).filter(_ -> isNoTime(text));
    }
    if (ConditionVocabulary.isCase(text)
        || ConditionVocabulary.isOnly(text)
        || ConditionVocabulary.isNeed(text)
        || ConditionVocabulary.isUnspaced(text)
        || ConditionVocabulary.beginsItemUnspaced(text)
        || NAMES_CASE.at(text, 0)) {
      return clause(text);
    }
    return MEANT_FOR.at(text, 0) ? forReleases(text) : Optional.empty();
  }

  /// `When needed`, `When there are new keys`, `When releasing a major version`; anything else is
  /// about the order in time.
  private static boolean isNoTime(Phrase text) {
    int clause = 1;
    while (clause < text.size() && !text.isComma(clause) && !text.isSeparator(clause)) {
      clause++;
    }
    return !ConditionVocabulary.isTime(text.part(0, clause))
        && (NO_TIME.at(text, 1)
            || !ConditionReader.releaseKinds(text.part(0, clause).text()).isEmpty());
  }

  /// `Optional: announce it`, `Optional (but nice)`, `Optionally announce it`, `Optional steps`.
  private static Optional<String> optional(Phrase text) {
    int end = ConditionVocabulary.optionalLength(text);
    boolean alone =
        text.size() == end
            || ADVERBS.at(text, 0)
            || text.isSeparator(end)
            || text.isComma(end)
            || text.isStop(end)
            || text.word(end).equals("(")
            || text.word(end).equals(")")
            || CONTRASTS.at(text, end)
            || (text.size() == end + 1 && OPTIONAL_PARTS.at(text, end));
    return alone ? Optional.of(text.part(0, end).withoutStop()) : Optional.empty();
  }

  /// The words up to the comma, colon or dash that ends the clause, or else all of a short text.
  private static Optional<String> clause(Phrase text) {
    int unspaced = ConditionVocabulary.unspacedEnd(text);
    if (unspaced > 0) {
      return Optional.of(text.part(0, unspaced).text());
    }
    int comma = -1;
    int depth = 0;
    for (int i = 0; i < text.size(); i++) {
      depth += text.word(i).equals("(") ? 1 : text.word(i).equals(")") ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (text.isSeparator(i) || text.isStop(i) || ENDS_CASE.at(text, i)) {
        return Optional.of(withoutParenthesis(text, comma < 0 ? i : comma));
      }
      if (text.isComma(i) && comma < 0 && !listGoesOn(text, i)) {
        comma = i;
      }
    }
    return comma < 0 ? unended(text) : Optional.of(withoutParenthesis(text, comma));
  }

  /// The words before `end` without a parenthesis that ends them: `If it is a major release` of `If
  /// it is a major release (X.0.0):`.
  private static String withoutParenthesis(Phrase text, int end) {
    Phrase clause = text.part(0, end);
    List<Parentheses> parentheses = Parentheses.in(clause);
    return !parentheses.isEmpty() && parentheses.getLast().close() == end - 1
        ? clause.part(0, parentheses.getLast().open()).text()
        : clause.text();
  }

  /// A clause without a sign at its end, up to an instruction: `If the price changed tell the
  /// shops`.
  private static Optional<String> unended(Phrase text) {
    int instruction = Instruction.insideClause(text);
    if (instruction > 0) {
      return Optional.of(text.part(0, instruction).text());
    }
    if (text.text().length() > LONGEST_CLAUSE) {
      return Optional.empty();
    }
    return Optional.of(
        ConditionVocabulary.isUnspacedScript(text) && text.word(0).length() > 2
            ? text.textOf(0)
            : text.withoutStop());
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
  private static Optional<String> forReleases(Phrase text) {
    Phrase clause = text.part(0, clauseEnd(text));
    return NamedReleases.name(clause) || NamedReleases.forSome(clause)
        ? Optional.of(clause.withoutStop())
        : Optional.empty();
  }

  private static int clauseEnd(Phrase text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isSeparator(i) || text.isComma(i) || text.isStop(i) || text.word(i).equals("(")) {
        return i;
      }
    }
    int release = RELEASES.first(text, 0);
    return Math.min(LIMITS.at(text, release + 1) ? release + 2 : release + 1, text.size());
  }

  /// `RC: tag it`, `Major releases only. Write an article`, `Windows only: sign it`.
  private static Optional<String> label(Phrase text) {
    for (int i = 1; i < text.size() && i <= LONGEST_LABEL; i++) {
      if (text.isSeparator(i) || text.isStop(i)) {
        Phrase label = text.part(0, i);
        return isLabel(label, text.word(i)) ? Optional.of(label.text()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(Phrase label, String sign) {
    if (LIMITS.at(label, label.size() - 1)) {
      return OnlyClause.isLimited(label);
    }
    return sign.equals(":") ? NamedReleases.label(label) : sign.equals("-") && isRelease(label);
  }

  private static boolean isRelease(Phrase label) {
    return !MEANT_FOR.at(label, 0) && NamedReleases.name(label);
  }
}

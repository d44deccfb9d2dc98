package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The words that begin a condition.
public final class ConditionVocabulary {
  /// The words with which an item may begin that has a condition.
  private static final Words BEGINNINGS =
      Words.of(IF, UNLESS, IF_FIRST, SE, WHEN, IN_CASE, ONLY, FOR, AS, WHERE, OPTIONAL, OPTIONALLY);

  private static final Words NAMES_CASE = Words.of(IN_CASE);
  private static final Words MAY_BE_TIME = Words.of(WHEN);
  private static final Words OVER = Words.of(FINISHED);
  private static final Words NEEDS_LIMIT = Words.of(NEEDED, POSSIBLE, THIS_STEP);
  private static final Words CASES = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN);
  private static final Words OPTIONALS = Words.of(OPTIONAL, OPTIONALLY);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words LIMITED = Words.of(IF, IF_FIRST, SE, WHEN, FOR, IN, WITH);
  private static final Words OPEN_TO_NEED = Words.of(AS, WHERE);
  private static final Words NEED = Words.of(NEEDED);
  private static final Words EXCEPTIONS = Words.of(EXCEPT);
  private static final Words EXCEPTED = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN);
  private static final Words DENIALS = Words.of(NOT);
  private static final Words BACK = Words.of(REFERS_BACK);
  private static final Words UNSPACED = Words.of(IF_UNSPACED, OPTIONAL_UNSPACED);
  private static final Words UNSPACED_FIRST = Words.of(IF_UNSPACED_FIRST);
  private static final Words UNSPACED_END = Words.of(IF_UNSPACED_END);

  /// The first letter of the Chinese, Japanese and Korean scripts: Hangul.
  private static final char FIRST_UNSPACED = '\u1100';

  private ConditionVocabulary() {}

  /// Whether a text may begin with a condition: a quick look before a closer one.
  static boolean mayBegin(Phrase text) {
    return BEGINNINGS.at(text, 0) || isUnspacedScript(text);
  }

  /// Whether a separate clause, such as the contents of a parenthesis, is a condition.
  static boolean opens(Phrase clause) {
    return (isCase(clause) && !isTime(clause))
        || NAMES_CASE.at(clause, 0)
        || isOptional(clause)
        || isOnly(clause)
        || isNeed(clause)
        || isExcept(clause)
        || isUnspaced(clause)
        || NamedReleases.name(clause)
        || NamedReleases.forSome(clause);
  }

  /// Whether the clause states a case: `if the schema changed`, `unless …`.
  public static boolean isCase(Phrase clause) {
    return CASES.at(clause, 0) && !OnlyClause.isNone(clause);
  }

  /// The same, or with a noun: `in case of an outage`.
  static boolean putsCase(Phrase clause) {
    return isCase(clause) || NAMES_CASE.at(clause, 0);
  }

  /// Whether word `at` begins a clause about what was said before: `Tests pass: if not, stop`.
  static boolean refersBack(Phrase text, int at) {
    int length = BACK.lengthAt(text, at);
    return length > 0 && !text.isWord(at + length);
  }

  /// Whether the clause speaks of the order in time: `when the build has finished`.
  static boolean isTime(Phrase clause) {
    return MAY_BE_TIME.at(clause, 0) && OVER.first(clause, 1) >= 0;
  }

  /// Whether the clause says that the item is optional.
  static boolean isOptional(Phrase clause) {
    return OPTIONALS.at(clause, 0);
  }

  /// The number of words that say so; 0 if none do.
  static int optionalLength(Phrase clause) {
    return OPTIONALS.lengthAt(clause, 0);
  }

  /// Whether the clause limits the item to a case: `only if …`, `nur bei …`, `only needed for …`.
  static boolean isOnly(Phrase clause) {
    if (!LIMITS.at(clause, 0) || OnlyClause.isNone(clause)) {
      return false;
    }
    int at = 1;
    while (NEEDS_LIMIT.at(clause, at)) {
      at++;
    }
    return LIMITED.at(clause, at);
  }

  /// Whether it depends on need: `as needed`, `where applicable`, `bei Bedarf`.
  static boolean isNeed(Phrase clause) {
    return OPEN_TO_NEED.at(clause, 0) && NEED.at(clause, 1);
  }

  /// Whether the clause excludes a case: `except if …`, `not for patches`. `Except for the last
  /// one` limits what is done, not whether it is.
  private static boolean isExcept(Phrase clause) {
    if (EXCEPTIONS.at(clause, 0)) {
      return EXCEPTED.at(clause, 1) || NamedReleases.name(clause.from(1));
    }
    return DENIALS.at(clause, 0) && NamedReleases.name(clause.from(1));
  }

  /// Whether the clause states a case in a script without spaces between words: `如果…`, `…場合`.
  static boolean isUnspaced(Phrase clause) {
    return beginsUnspaced(clause) || unspacedEnd(clause) > 0;
  }

  static boolean beginsUnspaced(Phrase clause) {
    return isUnspacedScript(clause) && UNSPACED.at(clause, 0) && !OnlyClause.isNone(clause);
  }

  /// `如启用缓存，…` at the beginning of an item; alone, or in parentheses, `如` gives an example.
  static boolean beginsItemUnspaced(Phrase text) {
    return isUnspacedScript(text)
        && text.word(0).length() > 1
        && UNSPACED_FIRST.at(text, 0)
        && !OnlyClause.isNone(text);
  }

  static boolean isUnspacedScript(Phrase clause) {
    return !clause.isEmpty() && clause.word(0).charAt(0) >= FIRST_UNSPACED;
  }

  /// The number of words up to and including the end of a case in such a script: `…場合`; 0 if there
  /// is none before the first comma.
  static int unspacedEnd(Phrase clause) {
    if (!isUnspacedScript(clause)) {
      return 0;
    }
    for (int i = 0; i < clause.size() && !clause.isSign(i); i++) {
      if (UNSPACED_END.at(clause, i)) {
        return i + 1;
      }
    }
    return 0;
  }
}

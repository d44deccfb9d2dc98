package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Set;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The words that begin a condition.
public final class ConditionVocabulary {
  /// The words with which an item may begin that has a condition.
  private static final Words BEGINNINGS =
      Words.of(IF, UNLESS, IF_FIRST, SE, WHEN, IN_CASE, ONLY, FOR, AS, WHERE, OPTIONAL, OPTIONALLY);

  private static final Words CASES = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN);
  private static final Words OPTIONALS = Words.of(OPTIONAL, OPTIONALLY);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words LIMITED = Words.of(IF, IF_FIRST, SE, WHEN, FOR, IN, WITH);
  private static final Words OPEN_TO_NEED = Words.of(AS, WHERE);
  private static final Words NEED = Words.of(NEEDED, POSSIBLE);
  private static final Words MEANT_FOR = Words.of(FOR, IN);
  private static final Words RELEASES = Words.of(RELEASE, RELEASE_PLURAL);
  private static final Words EXCEPTIONS = Words.of(EXCEPT);
  private static final Words EXCEPTED = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN, FOR, IN);
  private static final Words DENIALS = Words.of(NOT);
  private static final Words ONLY_FOR = Words.of(FOR);
  private static final Words UNSPACED = Words.of(IF_UNSPACED, OPTIONAL_UNSPACED);
  private static final Words UNSPACED_END = Words.of(IF_UNSPACED_END);
  private static final Words NONE = Words.of(NO_CONDITION);

  /// The first letter of the Chinese, Japanese and Korean scripts: Hangul.
  private static final char FIRST_UNSPACED = '\u1100';

  private ConditionVocabulary() {}

  /// Whether a text may begin with a condition: a quick look before a closer one.
  static boolean mayBegin(Phrase text) {
    return BEGINNINGS.at(text, 0) || isUnspacedScript(text);
  }

  /// Whether a separate clause, such as the contents of a parenthesis, is a condition.
  static boolean opens(Phrase clause) {
    return isCase(clause)
        || isOptional(clause)
        || isOnly(clause)
        || isNeed(clause)
        || isExcept(clause)
        || isUnspaced(clause)
        || isKindOfRelease(clause);
  }

  /// Whether the clause states a case: `if the schema changed`, `unless …`.
  public static boolean isCase(Phrase clause) {
    return CASES.at(clause, 0) && !NONE.at(clause, 0);
  }

  /// Whether the clause says that the item is optional.
  static boolean isOptional(Phrase clause) {
    return OPTIONALS.at(clause, 0);
  }

  /// Whether the clause limits the item to a case: `only if …`, `nur bei …`.
  static boolean isOnly(Phrase clause) {
    return LIMITS.at(clause, 0) && LIMITED.at(clause, 1);
  }

  /// Whether it depends on need: `as needed`, `where applicable`, `bei Bedarf`.
  static boolean isNeed(Phrase clause) {
    return OPEN_TO_NEED.at(clause, 0) && NEED.at(clause, 1);
  }

  /// Whether the clause excludes a case: `except for …`, `not for …`, `skip if …`.
  private static boolean isExcept(Phrase clause) {
    if (EXCEPTIONS.at(clause, 0)) {
      return EXCEPTED.at(clause, 1);
    }
    return DENIALS.at(clause, 0)
        && (ONLY_FOR.at(clause, 1) || (NEED.at(clause, 1) && EXCEPTED.at(clause, 2)));
  }

  /// Whether the clause states a case in a script without spaces between words: `如果…`, `…場合`.
  static boolean isUnspaced(Phrase clause) {
    return beginsUnspaced(clause) || endsUnspaced(clause);
  }

  static boolean beginsUnspaced(Phrase clause) {
    return isUnspacedScript(clause) && UNSPACED.at(clause, 0);
  }

  private static boolean isUnspacedScript(Phrase clause) {
    return !clause.isEmpty() && clause.word(0).charAt(0) >= FIRST_UNSPACED;
  }

  private static boolean endsUnspaced(Phrase clause) {
    if (!isUnspacedScript(clause)) {
      return false;
    }
    int end = 0;
    while (end < clause.size() && !clause.isComma(end) && !clause.isStop(end)) {
      end++;
    }
    return UNSPACED_END.at(clause, end - 1);
  }

  /// Whether the clause names some, but not all, kinds of release: `for major releases`,
  /// `major/minor only`. `Release candidate` alone is a stage of a release, not a kind.
  static boolean isKindOfRelease(Phrase clause) {
    boolean limits = MEANT_FOR.at(clause, 0) || LIMITS.at(clause, clause.size() - 1);
    if (!limits && RELEASES.first(clause, 0) < 0) {
      return false;
    }
    Set<ReleaseKind> kinds = ConditionReader.releaseKinds(clause.text());
    return !kinds.isEmpty()
        && kinds.size() < 3
        && (limits || !kinds.contains(ReleaseKind.PRE_RELEASE));
  }

  /// Whether the item is limited to what comes before `only`: `Windows only`; not `read only`.
  static boolean isLimited(Phrase clause) {
    int last = clause.size() - 1;
    return last > 0 && LIMITS.at(clause, last) && !NONE.at(clause, last - 1);
  }

  /// Whether the words only look like a condition: `only once the page shows it` is about the
  /// order.
  static boolean isNone(Phrase clause) {
    return NONE.at(clause, 0);
  }
}

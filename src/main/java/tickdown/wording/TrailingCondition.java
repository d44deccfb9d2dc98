package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The condition at the end of the first sentence of a text, without parentheses.
///
///     Create new milestone if needed              if needed
///     Update the runbook if it changed. See docs  if it changed
///     Write an article, for major releases only   for major releases only
///     Call the shops in case of a new price       in case of a new price
///     Ask Ben if the keys are there               nothing, it is a question
///     Rest. Call Ada if you are tired             nothing, it is only about the second sentence
///
/// `when` can be about time, so it is a condition only with a word of need (`when applicable`).
final class TrailingCondition {

  /// The maximum length in words of a clause that belongs to the text before it.
  private static final int MOST_WORDS = 14;

  private static final Words PUTS_CASE = Words.of(IF, UNLESS);
  private static final Words AMBIGUOUS = Words.of(SE);
  private static final Words AFTER_AMBIGUOUS = Words.of(AFTER_SE);
  private static final Words AMBIGUOUS_INSIDE = Words.of(SI);
  private static final Words AFTER_AMBIGUOUS_INSIDE = Words.of(AFTER_SI);
  private static final Words JOINS = Words.of(AND);
  private static final Words FOLLOWS = Words.of(FOLLOW);
  private static final Words ITEMS_BELOW = Words.of(THESE);
  private static final Words NEGATED = Words.of(UNLESS);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words ASKS = Words.of(ASK, DECIDE);
  private static final Words CHANGES_CASE = Words.of(BEFORE_IF);
  private static final Words ENDS_CASE = Words.of(THEN, OTHERWISE);
  private static final Words MEANT_FOR = Words.of(FOR, IN);
  private static final Words EXCEPTIONS = Words.of(EXCEPT, SKIP);
  private static final Words RELEASES = Words.of(RELEASE, RELEASE_PLURAL, HOTFIX);
  private static final Words NAMES_CASE = Words.of(IN_CASE);

  /// All words with which such a condition begins, apart from kinds of releases. Most texts have
  /// none, and one look for all of them takes less time than one for each.
  private static final Words OPENS =
      Words.of(
          IF,
          UNLESS,
          SE,
          SI,
          IF_FIRST,
          WHEN,
          AS,
          WHERE,
          IN_CASE,
          NEED_UNSPACED,
          OPTIONAL,
          OPTIONALLY);

  private static final Words PREPARES = Words.of(PRECAUTION, PREPARE);

  private final Phrase text;
  private final List<Parentheses> parentheses;

  private TrailingCondition(Phrase text, List<Parentheses> parentheses) {
    this.text = text;
    this.parentheses = parentheses;
  }

  /// The words of the condition at the end of the first sentence of `text`, which has these
  /// parentheses.
  static Optional<String> in(Phrase text, List<Parentheses> parentheses) {
    Phrase first = text.part(0, text.sentenceEnd());
    List<Parentheses> inside =
        parentheses.isEmpty()
            ? parentheses
            : parentheses.stream().filter(each -> each.close() < first.size()).toList();
    Phrase sentence = withoutTail(first, inside);
    TrailingCondition ending = new TrailingCondition(sentence, inside);
    return OPENS.first(sentence, 0) < 0
        ? ending.kindOfRelease()
        : ending
            .aCase()
            .or(() -> NeedPhrase.in(sentence))
            .or(ending::inCase)
            .or(ending::kindOfRelease);
  }

  /// The words of need, or about kinds of releases, at the end of a title, or a clause after a
  /// comma: `Map, if the river changed`.
  static Optional<String> inTitle(Phrase title, List<Parentheses> parentheses) {
    Phrase words = withoutTail(title, parentheses);
    TrailingCondition ending = new TrailingCondition(words, parentheses);
    return NeedPhrase.in(words).or(ending::kindOfRelease).or(ending::afterComma);
  }

  /// The case in a text that points to the list below it: `Follow these steps if it rains:`.
  static Optional<String> afterFollow(Phrase text) {
    int length = FOLLOWS.lengthAt(text, 0);
    if (length == 0 || !ITEMS_BELOW.at(text, length)) {
      return Optional.empty();
    }
    TrailingCondition ending = new TrailingCondition(text, List.of());
    return ending.aCase().or(ending::inCase).or(ending::kindOfRelease);
  }

  /// The text without what follows its last word: full stop, footnote, parenthesis.
  private static Phrase withoutTail(Phrase text, List<Parentheses> parentheses) {
    int end = beforeStop(text, text.size());
    if (!parentheses.isEmpty()
        && parentheses.getLast().close() == end - 1
        && parentheses.getLast().open() > 0) {
      end = beforeStop(text, parentheses.getLast().open());
    }
    return text.part(0, end);
  }

  private static int beforeStop(Phrase text, int size) {
    int end = size;
    while (end > 0 && text.isStop(end - 1)) {
      end--;
    }
    return end;
  }

  /// `… if the schema changed`, `… unless it is a patch`.
  private Optional<String> aCase() {
    for (int at = 1; at + 1 < text.size(); at++) {
      if (putsCase(at) && !isInParentheses(at) && !isInserted(at)) {
        return aCase(at);
      }
    }
    return Optional.empty();
  }

  private boolean putsCase(int at) {
    return PUTS_CASE.at(text, at)
        || (AMBIGUOUS.at(text, at) && AFTER_AMBIGUOUS.at(text, at + 1))
        || (AMBIGUOUS_INSIDE.at(text, at) && AFTER_AMBIGUOUS_INSIDE.at(text, at + 1));
  }

  private Optional<String> afterComma() {
    int comma = text.size() - 1;
    while (comma > 0 && !text.isComma(comma)) {
      comma--;
    }
    return comma > 0 && putsCase(comma + 1) && !isInParentheses(comma + 1)
        ? aCase(comma + 1)
        : Optional.empty();
  }

  /// Whether the clause from word `at` belongs to what follows it: `… or, if it exists, remove it`.
  private boolean isInserted(int at) {
    int end = clauseEnd(at);
    return end > 0
        && text.isComma(end)
        && (text.isComma(at - 1) || JOINS.at(text, at - 1))
        && Instruction.begins(text.from(end + 1));
  }

  private Optional<String> aCase(int at) {
    int end = clauseEnd(at);
    if (end < 0
        || ASKS.at(text, at - 1)
        || ConditionVocabulary.refersBack(text, at)
        || CHANGES_CASE.at(text, at - 1)
        || Instruction.isSecondBefore(text, LIMITS.at(text, at - 1) ? at - 1 : at)) {
      return Optional.empty();
    }
    String words = text.part(LIMITS.at(text, at - 1) ? at - 1 : at, end).withoutStop();
    boolean asks = !NEGATED.at(text, at) && ASKS.first(text.part(0, at), 0) >= 0;
    return asks && ConditionReader.condition(words).isSpecific()
        ? Optional.empty()
        : Optional.of(words);
  }

  /// `in case of a new price`; not `Keep it in case of a rollback`.
  private Optional<String> inCase() {
    int at = NAMES_CASE.first(text, 1);
    if (at < 1
        || isInParentheses(at)
        || PREPARES.first(text.part(0, at), 0) >= 0
        || ASKS.first(text.part(0, at), 0) >= 0) {
      return Optional.empty();
    }
    int end = clauseEnd(at);
    return end < 0 || end == at + NAMES_CASE.lengthAt(text, at)
        ? Optional.empty()
        : Optional.of(text.part(LIMITS.at(text, at - 1) ? at - 1 : at, end).withoutStop());
  }

  /// `for major releases only`, `on patch releases`, `for a hotfix`; not `for the next minor
  /// release`, `Skip it for patch releases`.
  private Optional<String> kindOfRelease() {
    int last = text.size() - 1;
    if (!RELEASES.at(text, last) && !LIMITS.at(text, last)) {
      return Optional.empty();
    }
    int at = MEANT_FOR.last(text);
    if (at <= 0
        || isInParentheses(at)
        || clauseEnd(at) < text.size()
        || EXCEPTIONS.first(text.part(0, at), 0) >= 0) {
      return Optional.empty();
    }
    Phrase clause = text.from(at);
    boolean limited = LIMITS.at(text, last) || LIMITS.at(text, at - 1);
    return NamedReleases.name(clause) && (limited || !NamedReleases.pointAtOne(clause))
        ? Optional.of(text.from(LIMITS.at(text, at - 1) ? at - 1 : at).text())
        : Optional.empty();
  }

  private boolean isInParentheses(int at) {
    return text.word(at - 1).equals("(")
        || parentheses.stream().anyMatch(each -> each.open() < at && at < each.close());
  }

  /// Where the clause from word `at` ends; -1 if it is too long to belong to the text before it, or
  /// if something else is said for the other cases.
  private int clauseEnd(int at) {
    int end = text.size();
    for (int i = at + 1; i < end; i++) {
      if (ENDS_CASE.at(text, i)) {
        return -1;
      }
      if (text.isSeparator(i) || text.isComma(i) || text.isStop(i)) {
        end = ENDS_CASE.at(text, i + 1) ? -1 : i;
      }
    }
    return end - at > MOST_WORDS || (end > 0 && text.part(at, end).text().contains("%}"))
        ? -1
        : end;
  }
}

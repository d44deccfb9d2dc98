package tickdown.markdown;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Optional;
import tickdown.checklist.Prose;
import tickdown.wording.ConditionVocabulary;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// What an item or title says that may be one of several branches.
///
/// @param form how it says so; only alternatives of the same form belong together
/// @param words the choice that opens the branch: `rollback` for `If rollback:`
record Alternative(Form form, String words) {

  /// The form of an alternative.
  enum Form {
    /// `If rollback:`, and `Otherwise:` after such a one.
    CASE,
    /// `Option A: by train`, `Variant 2`.
    OPTION,
    /// `Either: by train`, and `Or: by ship` after it.
    EITHER,
    /// `Automated:`, `Manual:`.
    WAY,
    /// `Pass? Go on`, `Fail? Stop`.
    ANSWER
  }

  /// The maximum number of characters of a choice.
  private static final int LONGEST = 60;

  /// The maximum length of `方案一` and the like, which are one word.
  private static final int LONGEST_NUMBERED = 5;

  /// The first letter of the scripts without spaces between words.
  private static final char FIRST_UNSPACED = '\u1100';

  /// The number of characters in which an alternative begins.
  private static final int BEGINNING = 32;

  private static final Words BEGINNINGS = Words.of(OPTION, EITHER, OR, WAY, YES, NO);
  private static final Words LAST_CASE = Words.of(OTHERWISE);
  private static final Words OPTIONS = Words.of(OPTION);
  private static final Words FIRST = Words.of(EITHER);
  private static final Words NEXT = Words.of(OR);
  private static final Words WAYS = Words.of(WAY);
  private static final Words ANSWERS = Words.of(YES, NO);
  private static final Words AGREES = Words.of(YES);

  /// The alternative in an item or title.
  ///
  /// @param isOpen whether everything for this case is below it: it has sub-items or ends in a
  ///   colon
  /// @param follows whether an alternative comes before it
  static Optional<Alternative> in(Prose words, boolean isOpen, boolean follows) {
    String plain = words.plain();
    if (!isOpen && !mayBegin(plain)) {
      return Optional.empty();
    }
    Phrase all = Phrase.of(plain);
    Phrase text = all.from(all.firstWord());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Alternative> found = isOpen ? aCase(text, follows) : Optional.empty();
    return found
        .or(() -> option(text))
        .or(() -> either(text, follows))
        .or(() -> way(text))
        .or(() -> answer(text));
  }

  /// A look at the first words, so that most items are not read twice.
  private static boolean mayBegin(String plain) {
    Phrase start = Phrase.of(plain.substring(0, Math.min(plain.length(), BEGINNING)));
    return BEGINNINGS.at(start, start.firstWord());
  }

  private static Optional<Alternative> aCase(Phrase text, boolean follows) {
    if (follows && LAST_CASE.at(text, 0)) {
      return Optional.of(new Alternative(Form.CASE, text.textOf(0)));
    }
    return ConditionVocabulary.isCase(text) && isWhole(text)
        ? Optional.of(new Alternative(Form.CASE, text.from(1).withoutStop()))
        : Optional.empty();
  }

  /// Whether the clause is the whole text, with no task after a comma, colon or dash.
  private static boolean isWhole(Phrase text) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.isComma(i) || text.isSeparator(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Alternative> option(Phrase text) {
    int number = OPTIONS.lengthAt(text, 0);
    if (number == 0) {
      return Optional.empty();
    }
    boolean isOneWord = text.word(0).charAt(0) >= FIRST_UNSPACED;
    int end = isOneWord ? 1 : number + 1;
    boolean isNumbered =
        isOneWord
            ? text.word(0).length() <= LONGEST_NUMBERED
            : text.word(number).length() == 1 && !text.isSign(number);
    return isNumbered && (end == text.size() || text.isSign(end))
        ? Optional.of(new Alternative(Form.OPTION, name(text, end)))
        : Optional.empty();
  }

  /// The words up to a parenthesis or the end of a sentence; only the first `least` if they are too
  /// long for a choice.
  private static String name(Phrase text, int least) {
    int end = least;
    while (end < text.size() && !text.isStop(end) && !text.word(end).equals("(")) {
      end++;
    }
    String words = text.part(0, end).withoutStop();
    return words.length() <= LONGEST ? words : text.part(0, least).withoutStop();
  }

  private static Optional<Alternative> either(Phrase text, boolean follows) {
    boolean isOne = (follows ? NEXT : FIRST).at(text, 0);
    boolean ends = text.size() == 1 || text.word(1).equals(":");
    if (!isOne || !ends) {
      return Optional.empty();
    }
    Phrase rest = text.size() > 2 ? text.from(2) : text;
    return Optional.of(new Alternative(Form.EITHER, name(rest, 1)));
  }

  private static Optional<Alternative> way(Phrase text) {
    int end = WAYS.lengthAt(text, 0);
    boolean isAlone = end > 0 && (end == text.size() || text.isSign(end));
    return isAlone && !text.isComma(end)
        ? Optional.of(new Alternative(Form.WAY, text.part(0, end).withoutStop()))
        : Optional.empty();
  }

  private static Optional<Alternative> answer(Phrase text) {
    int end = ANSWERS.lengthAt(text, 0);
    return end > 0 && text.word(end).equals("?")
        ? Optional.of(new Alternative(Form.ANSWER, text.part(0, end).text()))
        : Optional.empty();
  }

  /// Whether it is only `Either` or `Or`, so that the title after it has the branch.
  boolean isBare() {
    return form == Form.EITHER && (isWord(FIRST) || isWord(NEXT));
  }

  /// Whether it is what remains: `Otherwise`.
  boolean isRest() {
    return form == Form.CASE && LAST_CASE.at(Phrase.of(words), 0);
  }

  /// Whether it agrees: `Pass?`.
  boolean agrees() {
    return AGREES.at(Phrase.of(words), 0);
  }

  private boolean isWord(Words bare) {
    Phrase text = Phrase.of(words);
    return text.size() == 1 && bare.at(text, 0);
  }
}

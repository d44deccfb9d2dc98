package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Instructions inside a text. What is said about one of them is not said about the whole item.
///
///     Open the page and create one if it is missing    `create one` is a second instruction
///     Update docs and build scripts if needed          `build scripts` is not: no object follows
///     if not green mark this as failed                 `mark this` is what to do then
///
/// Many verbs are nouns as well. They count only with a word after them that begins an object.
final class Instruction {
  private static final Words VERBS = Words.of(DO);
  private static final Words OBJECTS = Words.of(OBJECT);
  private static final Words REST = Words.of(OBJECT, AFTER_VERB);
  private static final Words SUBJECTS = Words.of(SUBJECT);
  private static final Words JOINS = Words.of(AND);

  private Instruction() {}

  /// Whether the text begins with a verb.
  static boolean begins(Phrase text) {
    return VERBS.at(text, 0);
  }

  /// The index of the first instruction inside the clause that `text` begins with, such as `mark
  /// this`; -1 if there is none.
  static int insideClause(Phrase text) {
    for (int i = 2; i < text.size(); i++) {
      int length = VERBS.lengthAt(text, i);
      if (length > 0 && OBJECTS.at(text, i + length) && !SUBJECTS.at(text, i - 1)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a comma is followed by an instruction: `if it fails, ping the team`.
  static boolean followsComma(Phrase text) {
    for (int i = 1; i < text.size(); i++) {
      if (text.isComma(i) && VERBS.at(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a second instruction begins before word `end`. A list of verbs at the beginning is one
  /// instruction: `Review and merge it`.
  static boolean isSecondBefore(Phrase text, int end) {
    boolean onlyVerbs = true;
    for (int i = 0; i < end; ) {
      int length = VERBS.lengthAt(text, i);
      if (length > 0 && !onlyVerbs && isJoined(text, i) && hasObject(text, i + length, end)) {
        return true;
      }
      onlyVerbs &= length > 0 || text.isSign(i) || JOINS.at(text, i);
      i += Math.max(length, 1);
    }
    return false;
  }

  private static boolean isJoined(Phrase text, int at) {
    return text.isComma(at - 1)
        || text.isSeparator(at - 1)
        || text.isStop(at - 1)
        || JOINS.at(text, at - 1);
  }

  private static boolean hasObject(Phrase text, int at, int end) {
    return at >= end || REST.at(text, at) || text.isSign(at);
  }
}

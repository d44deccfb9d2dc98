package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Optional;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Words of need anywhere in a sentence, not about a second instruction in it.
///
///     Update the docs as needed for the new names     as needed
///     Order envelopes if strictly needed              if strictly needed
///     You can optionally add a ribbon                 optionally
///     Read the notes and update them as needed        nothing: reading them is always needed
///     Check if necessary files are there              nothing
///     Tell them as soon as possible                   nothing
final class NeedPhrase {
  private static final Words OPENS_NEED = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN);
  private static final Words OPENS_SURE_NEED = Words.of(AS, WHERE);
  private static final Words NEED = Words.of(NEEDED, POSSIBLE);
  private static final Words SURE_NEED = Words.of(NEEDED);
  private static final Words GOES_ON = Words.of(AFTER_NEED);
  private static final Words ASKS = Words.of(ASK, DECIDE);
  private static final Words ADVERBS = Words.of(OPTIONALLY);
  private static final Words OPTIONALS = Words.of(OPTIONAL);
  private static final Words SUBJECTS = Words.of(THIS_STEP, COMMON);
  private static final Words UNSPACED = Words.of(NEED_UNSPACED);

  private NeedPhrase() {}

  /// The words of need in `sentence`.
  static Optional<String> in(Phrase sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      int end = end(sentence, i);
      if (end > 0 && endsThere(sentence, end) && !isQuestion(sentence, i, end)) {
        return Instruction.isSecondBefore(sentence, i)
            ? Optional.empty()
            : Optional.of(sentence.part(i, end).withoutStop());
      }
    }
    return unspaced(sentence).or(() -> optionally(sentence));
  }

  /// `Check if necessary files are there`, but `Check if necessary` depends on need.
  private static boolean isQuestion(Phrase sentence, int at, int end) {
    return ASKS.at(sentence, at - 1) && end < sentence.size();
  }

  /// Need in the first clause, or as the last one.
  private static Optional<String> unspaced(Phrase sentence) {
    int first = 0;
    while (first < sentence.size() && !sentence.isComma(first)) {
      int length = UNSPACED.lengthAt(sentence, first);
      if (length > 0) {
        return Optional.of(sentence.part(first, first + length).text());
      }
      first++;
    }
    int last = sentence.size() - UNSPACED.lengthBefore(sentence, sentence.size());
    return last < sentence.size() && sentence.isComma(last - 1)
        ? Optional.of(sentence.from(last).text())
        : Optional.empty();
  }

  /// The index after the words of need that begin at word `at`; 0 if none do.
  private static int end(Phrase sentence, int at) {
    if (OPENS_SURE_NEED.at(sentence, at)) {
      int need = SURE_NEED.lengthAt(sentence, at + 1);
      return need == 0 ? 0 : at + 1 + need;
    }
    if (!OPENS_NEED.at(sentence, at)) {
      return 0;
    }
    int next = at + OPENS_NEED.lengthAt(sentence, at);
    int need = NEED.lengthAt(sentence, next);
    if (need == 0 && !sentence.isSign(next)) {
      next++;
      need = NEED.lengthAt(sentence, next);
    }
    return need == 0 ? 0 : next + need;
  }

  private static boolean endsThere(Phrase sentence, int end) {
    return end >= sentence.size() || !sentence.isWord(end) || GOES_ON.at(sentence, end);
  }

  /// `You can optionally …`, and `…, optional` at the end.
  private static Optional<String> optionally(Phrase sentence) {
    int at = 0;
    while (at < sentence.size() && SUBJECTS.at(sentence, at)) {
      at++;
    }
    if (at > 0 && ADVERBS.at(sentence, at)) {
      return Optional.of(sentence.textOf(at));
    }
    int end = sentence.size();
    int length = OPTIONALS.lengthBefore(sentence, end);
    int before = end - length - 1;
    return length > 0 && (sentence.isSeparator(before) || sentence.isComma(before))
        ? Optional.of(sentence.from(before + 1).text())
        : Optional.empty();
  }
}

package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Block;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Sentences that only say when an item applies, in its text or directly below it.
///
///     Draw the cover. Only for major releases.     Only for major releases
///     Skip this step if nothing changed            Skip this step if nothing changed
///     This can be omitted for patches              This can be omitted for patches
///     Not required for postcards                   Not required for postcards
///     This step is optional.                       This step is optional
///     Major releases only. Draw the cover.         Major releases only
///     Only the cover is blue                       nothing
final class LimitSentence {

  /// The maximum length of such a sentence, in words and signs.
  private static final int MOST_WORDS = 24;

  private static final Words SUBJECTS = Words.of(THIS_STEP);
  private static final Words SKIPS = Words.of(SKIP);
  private static final Words NOT_NEEDED_FOR = Words.of(NOT_NEEDED);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words OPTIONALS = Words.of(OPTIONAL);
  private static final Words NEED = Words.of(NEEDED, POSSIBLE);
  private static final Words CASES = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN, IN_CASE);
  private static final Words MEANT_FOR = Words.of(FOR, IN, TO);

  private LimitSentence() {}

  /// The words of the first such sentence in `text`.
  static Optional<String> in(Phrase text) {
    int from = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.isStop(i) || i == text.size() - 1) {
        Phrase sentence = text.part(from, i + 1);
        if (sentence.size() < text.size() && isLimit(sentence)) {
          return Optional.of(words(sentence));
        }
        from = i + 1;
      }
    }
    return Optional.empty();
  }

  /// The words of `clause` if it is such a sentence as a whole.
  static Optional<String> of(Phrase clause) {
    return isLimit(clause) ? Optional.of(words(clause)) : Optional.empty();
  }

  /// The words of such a sentence at the beginning of one of the blocks below an item.
  static Optional<String> below(List<Block> details) {
    for (Block block : details) {
      Optional<Phrase> text = firstText(block).map(plain -> plain.part(0, plain.sentenceEnd()));
      if (text.isPresent() && isLimit(text.get()) && !text.get().withoutStop().contains(": ")) {
        return text.map(LimitSentence::words);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> firstText(Block block) {
    return switch (block) {
      case Block.Paragraph(int _, var text) -> Optional.of(Phrase.of(text.plain()));
      case Block.Bullet(int _, String _, List<Block> content) when !content.isEmpty() ->
          content.getFirst() instanceof Block.Paragraph paragraph
              ? firstText(paragraph)
              : Optional.empty();
      case Block.Bullet _, Block.Quote _, Block.Code _, Block.Table _, Block.Html _ ->
          Optional.empty();
    };
  }

  /// The words up to a colon, semicolon or dash.
  private static String words(Phrase sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.isSeparator(i)) {
        return sentence.part(0, i).text();
      }
    }
    return sentence.withoutStop();
  }

  private static boolean isLimit(Phrase sentence) {
    if (sentence.isEmpty() || sentence.size() > MOST_WORDS) {
      return false;
    }
    int end = sentence.size();
    while (end > 0 && (sentence.isStop(end - 1) || sentence.isSeparator(end - 1))) {
      end--;
    }
    Phrase words = sentence.part(0, end);
    int at = 0;
    while (at < words.size() && SUBJECTS.at(words, at)) {
      at += SUBJECTS.lengthAt(words, at);
    }
    Phrase rest = words.from(at);
    return leavesOut(rest) || isOnly(rest) || isOptional(rest) || isNeededForKind(rest, words);
  }

  /// `skip this step if …`, `can be omitted for …`, `not needed unless …`.
  private static boolean leavesOut(Phrase text) {
    int skips = SKIPS.lengthAt(text, 0);
    int at = Math.max(skips, NOT_NEEDED_FOR.lengthAt(text, 0));
    if (at == 0) {
      return false;
    }
    while (SUBJECTS.at(text, at) || LIMITS.at(text, at)) {
      at++;
    }
    return CASES.at(text, at) || (MEANT_FOR.at(text, at) && at + 1 < text.size());
  }

  /// `only if …`, `only needed for …`, `only applies to …`, and kinds of releases before `only`.
  private static boolean isOnly(Phrase text) {
    if (OnlyClause.isNone(text)) {
      return false;
    }
    if (LIMITS.at(text, text.size() - 1)) {
      return NamedReleases.name(text);
    }
    if (!LIMITS.at(text, 0)) {
      return false;
    }
    int at = 1;
    while (SUBJECTS.at(text, at) || NEED.at(text, at)) {
      at++;
    }
    return CASES.at(text, at)
        || (MEANT_FOR.at(text, at) && (at > 1 || NamedReleases.name(text.from(at))));
  }

  /// `Optional`, without anything else.
  private static boolean isOptional(Phrase text) {
    return OPTIONALS.lengthAt(text, 0) == text.size() && !text.isEmpty();
  }

  /// `required for major releases`.
  private static boolean isNeededForKind(Phrase text, Phrase whole) {
    int need = NEED.lengthAt(text, 0);
    return need > 0
        && whole.size() > need
        && MEANT_FOR.at(text, need)
        && NamedReleases.name(text.from(need));
  }
}

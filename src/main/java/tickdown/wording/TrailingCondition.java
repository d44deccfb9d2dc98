package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The condition at the end of a text, without parentheses.
///
///     Create new milestone if needed            if needed
///     Runbook updated if behavior changed       if behavior changed
///     Write an article, for major releases only  for major releases only
///     Ask Ben if the keys are there             nothing, it is a question
///
/// Only a text of a single sentence can have one: after several sentences, it would only be about
/// the last. `when` can be about time, so it is a condition only with a word of need (`when
/// applicable`).
final class TrailingCondition {

  /// The maximum length in words of a clause that belongs to the text before it.
  private static final int MOST_WORDS = 14;

  private static final Words PUTS_CASE = Words.of(IF, UNLESS);
  private static final Words NEGATED = Words.of(UNLESS);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words ASKS = Words.of(ASK, DECIDE);
  private static final Words CHANGES_CASE = Words.of(BEFORE_IF);
  private static final Words ENDS_CASE = Words.of(THEN);
  private static final Words OPENS_NEED = Words.of(IF, UNLESS, IF_FIRST, SE, WHEN, WHERE);
  private static final Words NEED = Words.of(NEEDED, POSSIBLE);
  private static final Words OPENS_SURE_NEED = Words.of(AS);
  private static final Words SURE_NEED = Words.of(NEEDED);
  private static final Words MEANT_FOR = Words.of(FOR, IN);
  private static final Words EXCEPTIONS = Words.of(EXCEPT);
  private static final Words RELEASES = Words.of(RELEASE_PLURAL);

  private final Phrase text;
  private final List<Parentheses> parentheses;

  private TrailingCondition(Phrase text, List<Parentheses> parentheses) {
    this.text = text;
    this.parentheses = parentheses;
  }

  /// The words of the condition at the end of `text`, which has these parentheses.
  static Optional<String> in(Phrase text, List<Parentheses> parentheses) {
    Phrase sentence = withoutTail(text, parentheses);
    if (sentence.sentenceEnd() < sentence.size()) {
      return Optional.empty();
    }
    TrailingCondition ending = new TrailingCondition(sentence, parentheses);
    return ending.aCase().or(ending::need).or(ending::kindOfRelease);
  }

  /// The text without what follows its last word: full stop, footnote, parenthesis.
  private static Phrase withoutTail(Phrase text, List<Parentheses> parentheses) {
    int end = beforeStop(text, text.size());
    if (!parentheses.isEmpty()
        && parentheses.getLast().close() == end - 1
        && parentheses.getLast().open() > 0) {
      end = beforeStop(text, parentheses.getLast().open());
    }
    boolean footnote = end > 3 && text.word(end - 3).equals("[") && text.word(end - 1).equals("]");
    return text.part(0, footnote ? end - 3 : end);
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
    int at = PUTS_CASE.last(text);
    if (at <= 0 || at + 1 == text.size() || isInParentheses(at) || !isOneClause(at)) {
      return Optional.empty();
    }
    if (ASKS.at(text, at - 1) || CHANGES_CASE.at(text, at - 1)) {
      return Optional.empty();
    }
    String words = text.from(LIMITS.at(text, at - 1) ? at - 1 : at).text();
    boolean asks = !NEGATED.at(text, at) && ASKS.first(text.part(0, at), 0) >= 0;
    return asks && ConditionReader.condition(words).isSpecific()
        ? Optional.empty()
        : Optional.of(words);
  }

  /// `where applicable`, `se necessário`, `if strictly needed`; not `as soon as possible`.
  private Optional<String> need() {
    int need = text.size() - NEED.lengthBefore(text, text.size());
    if (need == text.size()) {
      return Optional.empty();
    }
    if (OPENS_NEED.at(text, need - 1)
        || (OPENS_SURE_NEED.at(text, need - 1) && SURE_NEED.at(text, need))) {
      return Optional.of(text.from(need - 1).text());
    }
    return OPENS_NEED.at(text, need - 2) && !text.isSign(need - 1)
        ? Optional.of(text.from(need - 2).text())
        : Optional.empty();
  }

  /// `for major releases only`, `on patch releases`; not `Skip it for patch releases`.
  private Optional<String> kindOfRelease() {
    if (!RELEASES.at(text, text.size() - 1) && !LIMITS.at(text, text.size() - 1)) {
      return Optional.empty();
    }
    int at = MEANT_FOR.last(text);
    if (at <= 0
        || isInParentheses(at)
        || !isOneClause(at)
        || EXCEPTIONS.first(text.part(0, at), 0) >= 0) {
      return Optional.empty();
    }
    return ConditionVocabulary.isKindOfRelease(text.from(at))
        ? Optional.of(text.from(LIMITS.at(text, at - 1) ? at - 1 : at).text())
        : Optional.empty();
  }

  private boolean isInParentheses(int at) {
    return text.word(at - 1).equals("(")
        || parentheses.stream().anyMatch(each -> each.open() < at && at < each.close());
  }

  /// Whether the rest from word `at` is a single clause that is short enough to belong to the text
  /// before it.
  private boolean isOneClause(int at) {
    for (int i = at; i < text.size(); i++) {
      if (text.isSeparator(i) || text.isComma(i) || text.isStop(i) || ENDS_CASE.at(text, i)) {
        return false;
      }
    }
    return text.size() - at <= MOST_WORDS && !text.from(at).text().contains("%}");
  }
}

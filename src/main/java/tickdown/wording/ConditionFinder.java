package tickdown.wording;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Prose;
import tickdown.wording.vocabulary.Phrase;

/// Finds the condition in the text of an item or heading.
///
///     (if patch release) Backport fixes        if patch release
///     If the schema changed, run the script    If the schema changed
///     Scripts tested (if schema changed)       if schema changed
///     Create new milestone if needed           if needed
///     Check if the tag is there                nothing, it is a question
///
/// Parentheses are searched first at the beginning, then at the end, then anywhere in the first
/// sentence.
public final class ConditionFinder {

  /// The maximum length of a short text, which can be limited as a whole.
  private static final int SHORT = 60;

  private ConditionFinder() {}

  /// The condition of an item.
  public static Optional<Condition> ofItem(Prose text) {
    return words(Phrase.of(text.plain())).map(ConditionReader::condition);
  }

  /// The condition in a heading, which can also be just a kind of release: `Patch releases`.
  public static Optional<Condition> ofTitle(Prose title) {
    Phrase text = Phrase.of(title.plain());
    return words(text).or(() -> kindOfRelease(text)).map(ConditionReader::condition);
  }

  /// The words of the condition in `text`.
  private static Optional<String> words(Phrase text) {
    List<Parentheses> parentheses = Parentheses.in(text);
    return leading(text, parentheses)
        .or(() -> parenthesised(text, parentheses))
        .or(() -> TrailingCondition.in(text, parentheses));
  }

  private static Optional<String> leading(Phrase text, List<Parentheses> parentheses) {
    int start = LeadingCondition.start(text, 0);
    for (Parentheses each : parentheses) {
      if (each.open() == start) {
        Optional<String> condition = inside(each);
        if (condition.isPresent()) {
          return condition;
        }
        start = LeadingCondition.start(text, each.close() + 1);
      }
    }
    return LeadingCondition.in(text.from(start));
  }

  private static Optional<String> parenthesised(Phrase text, List<Parentheses> parentheses) {
    for (Parentheses each : parentheses.reversed()) {
      if (endsItem(text, each) && !isSentence(text, each)) {
        Optional<String> condition = inside(each);
        if (condition.isPresent()) {
          return condition;
        }
      }
    }
    return parentheses.isEmpty() ? Optional.empty() : inFirstSentence(text, parentheses);
  }

  private static Optional<String> inFirstSentence(Phrase text, List<Parentheses> parentheses) {
    int end = text.sentenceEnd();
    return parentheses.stream()
        .filter(each -> each.close() < end && !ConditionVocabulary.isOptional(each.content()))
        .flatMap(each -> inside(each).stream())
        .findFirst();
  }

  private static Optional<String> inside(Parentheses parentheses) {
    Phrase content = parentheses.content();
    boolean limited = ConditionVocabulary.isLimited(content) && content.text().length() <= SHORT;
    return (ConditionVocabulary.opens(content) || limited)
            && !ConditionVocabulary.isNone(content)
            && !content.text().endsWith("?")
        ? Optional.of(untilSeparator(content))
        : Optional.empty();
  }

  /// The words up to a colon, semicolon or dash; after `optional` also up to a comma.
  private static String untilSeparator(Phrase clause) {
    boolean optional = ConditionVocabulary.isOptional(clause);
    for (int i = 0; i < clause.size(); i++) {
      if (clause.isSeparator(i) || (optional && clause.isComma(i))) {
        return clause.part(0, i).text();
      }
    }
    return clause.withoutStop();
  }

  /// Whether only punctuation, code or other parentheses follow.
  private static boolean endsItem(Phrase text, Parentheses parentheses) {
    int depth = 0;
    for (int i = parentheses.close() + 1; i < text.size(); i++) {
      switch (text.word(i)) {
        case "(" -> depth++;
        case ")" -> depth--;
        case ":" -> {
          if (depth == 0) {
            return true;
          }
        }
        default -> {
          if (depth == 0 && !text.isSign(i)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /// Whether the parentheses contain a sentence of their own: `… tested. (If it fails, wait.)`
  private static boolean isSentence(Phrase text, Parentheses parentheses) {
    return parentheses.content().text().endsWith(".") && text.isStop(parentheses.open() - 1);
  }

  private static Optional<String> kindOfRelease(Phrase title) {
    Phrase text = title.from(LeadingCondition.start(title, 0));
    return text.text().length() <= SHORT && ConditionVocabulary.isKindOfRelease(text)
        ? Optional.of(text.text())
        : Optional.empty();
  }
}

package tickdown.wording;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Prose;

/// Finds in the text of an item or heading when it applies.
///
///     (if patch release) Backport fixes        if patch release
///     If the schema changed, run the script    If the schema changed
///     Scripts tested (if schema changed)       if schema changed
///     Create new milestone if needed           if needed
///     Check if the tag is there                nothing, it is a question
///
/// A parenthesis is looked for first at the beginning, then at the end, then anywhere in the first
/// sentence.
public final class ConditionFinder {
  private ConditionFinder() {}

  /// The condition of an item.
  public static Optional<Condition> ofItem(Prose text) {
    return of(Phrase.of(text));
  }

  /// The condition in a heading, which may also just name a kind of release: `Patch releases`.
  public static Optional<Condition> ofTitle(Prose title) {
    Phrase words = Phrase.of(title);
    return of(words).or(() -> kindOfRelease(words));
  }

  private static Optional<Condition> of(Phrase text) {
    List<Parentheses> parentheses = Parentheses.in(text);
    return leading(text, parentheses)
        .or(() -> parenthesised(text, parentheses))
        .or(() -> TrailingCondition.of(text));
  }

  private static Optional<Condition> leading(Phrase text, List<Parentheses> parentheses) {
    int start = LeadingCondition.start(text);
    for (Parentheses each : parentheses) {
      if (each.from() == start) {
        Optional<Condition> condition = inside(each);
        if (condition.isPresent()) {
          return condition;
        }
        start = LeadingCondition.start(text, each.to());
      }
    }
    return LeadingCondition.of(text.from(start));
  }

  private static Optional<Condition> parenthesised(Phrase text, List<Parentheses> parentheses) {
    for (Parentheses each : parentheses.reversed()) {
      if (endsItem(text, each)) {
        Optional<Condition> condition = inside(each).filter(_ -> !isSentence(text, each));
        if (condition.isPresent()) {
          return condition;
        }
      }
    }
    int end = Sentences.firstEnd(text);
    return parentheses.stream()
        .filter(each -> each.to() <= end && !ConditionVocabulary.isOptional(each.content()))
        .flatMap(each -> inside(each).stream())
        .findFirst();
  }

  private static Optional<Condition> inside(Parentheses parentheses) {
    Phrase content = parentheses.content();
    boolean asks = content.words().endsWith("?");
    return !asks && (ConditionVocabulary.opens(content) || limits(content)) && !isOnce(content)
        ? Optional.of(ConditionReader.condition(Sentences.untilSeparator(content)))
        : Optional.empty();
  }

  /// `Windows only`, `internal releases only`; not `read only`.
  private static boolean limits(Phrase content) {
    return content.words().endsWith(" only")
        && !content.words().endsWith("read only")
        && content.words().length() <= 60;
  }

  /// `only once the page shows it` says in which order, not whether.
  private static boolean isOnce(Phrase content) {
    return content.words().startsWith("only once") || content.words().startsWith("only after");
  }

  /// Whether nothing but signs, code or other parentheses follow.
  private static boolean endsItem(Phrase text, Parentheses parentheses) {
    int depth = 0;
    for (int i = parentheses.to(); i < text.length(); i++) {
      char c = text.words().charAt(i);
      if (depth == 0 && c == ':') {
        return true;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a sentence of its own stands in the parentheses: `… tested. (If it fails, wait.)`
  private static boolean isSentence(Phrase text, Parentheses parentheses) {
    return parentheses.content().words().endsWith(".")
        && Sentences.endsBefore(text, parentheses.from());
  }

  private static Optional<Condition> kindOfRelease(Phrase title) {
    Phrase words = title.from(LeadingCondition.start(title));
    return words.length() <= 60
            && words.words().contains("release")
            && ConditionVocabulary.isKindOfRelease(words)
        ? Optional.of(ConditionReader.condition(words.text()))
        : Optional.empty();
  }
}

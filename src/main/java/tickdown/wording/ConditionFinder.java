package tickdown.wording;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Block;
import tickdown.checklist.Condition;
import tickdown.checklist.Prose;
import tickdown.wording.vocabulary.Phrase;

/// Finds the condition in the text of an item or heading.
///
///     (if patch release) Backport fixes        if patch release
///     If the schema changed, run the script    If the schema changed
///     Docs: if the schema changed, say so      if the schema changed
///     Scripts tested (if schema changed)       if schema changed
///     Scripts tested (twice; if used)          if used
///     Draw the cover. Major releases only.     Major releases only
///     Create new milestone if needed           if needed
///     Check if the tag is there                nothing, it is a question
///     Tag it (if not green mark it failed)     nothing, it is an instruction
///
/// Parentheses are searched first at the beginning, then at the end, then anywhere in the first
/// sentence.
public final class ConditionFinder {

  /// The maximum length of a short text, which can be limited as a whole.
  private static final int SHORT = 60;

  /// The maximum number of words of a title such as `Windows only`. A longer one names something.
  private static final int MOST_WORDS = 4;

  private ConditionFinder() {}

  /// The condition of an item, in its text or in a sentence of its own at the beginning of what is
  /// below it.
  public static Optional<Condition> ofItem(Prose text, List<Block> details) {
    return words(Phrase.of(text.plain()))
        .or(() -> LimitSentence.below(details))
        .map(ConditionReader::condition);
  }

  /// The condition in a title, which can also be just a kind of release (`Patch releases`) or a
  /// limit (`Windows only`). A clause at its end is part of what the title names: `What happens if
  /// it fails`.
  public static Optional<Condition> ofTitle(Prose title) {
    Phrase text = Phrase.of(title.plain());
    List<Parentheses> parentheses = Parentheses.in(text);
    return leading(text, parentheses)
        .or(() -> parenthesised(text, parentheses))
        .or(() -> TrailingCondition.afterFollow(text))
        .or(() -> TrailingCondition.inTitle(text, parentheses))
        .or(() -> limited(text))
        .map(ConditionReader::condition);
  }

  /// The condition of a paragraph directly above a list: `If the price changed:`, `Follow these
  /// steps if it rains:`. Nothing else in it counts.
  public static Optional<Condition> ofLeadIn(Prose text) {
    Phrase words = Phrase.of(text.plain());
    return leading(words, Parentheses.in(words))
        .or(() -> LimitSentence.of(words))
        .or(() -> TrailingCondition.afterFollow(words))
        .map(ConditionReader::condition);
  }

  /// The words of the condition in `text`.
  private static Optional<String> words(Phrase text) {
    List<Parentheses> parentheses = Parentheses.in(text);
    return leading(text, parentheses)
        .or(() -> parenthesised(text, parentheses))
        .or(() -> LimitSentence.in(text))
        .or(() -> TrailingCondition.in(text, parentheses));
  }

  private static Optional<String> leading(Phrase text, List<Parentheses> parentheses) {
    Optional<String> first = leading(text, parentheses, 0);
    if (first.isPresent()) {
      return first;
    }
    int after = Math.max(LeadingCondition.afterLabel(text), LeadingCondition.afterAdverb(text));
    return after > 0 ? leading(text, parentheses, after) : first;
  }

  private static Optional<String> leading(Phrase text, List<Parentheses> parentheses, int from) {
    int start = LeadingCondition.start(text, from);
    for (Parentheses each : parentheses) {
      if (each.open() == start) {
        Optional<String> condition = inside(each).or(() -> label(each));
        if (condition.isPresent()) {
          return condition;
        }
        start = LeadingCondition.start(text, each.close() + 1);
      }
    }
    return LeadingCondition.in(text.from(start));
  }

  /// A kind of release before everything else: `(major) Draw the cover`, `[RC only] Weigh it`.
  private static Optional<String> label(Parentheses parentheses) {
    return NamedReleases.label(parentheses.content())
        ? Optional.of(parentheses.content().text())
        : Optional.empty();
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

  /// The words of a condition that is the contents of a parenthesis, or a piece of them.
  private static Optional<String> inside(Parentheses parentheses) {
    Phrase content = parentheses.content();
    if (content.isEmpty() || content.text().endsWith("?")) {
      return Optional.empty();
    }
    return clause(content).or(() -> piece(content));
  }

  private static Optional<String> clause(Phrase content) {
    if (OnlyClause.isNone(content)) {
      return Optional.empty();
    }
    boolean limited =
        content.text().length() <= SHORT
            && (OnlyClause.isLimited(content) || OnlyClause.isLimitedUnspaced(content));
    if (!limited && !ConditionVocabulary.opens(content)) {
      return LimitSentence.of(content);
    }
    return ConditionVocabulary.putsCase(content) && isInstruction(content)
        ? Optional.empty()
        : Optional.of(untilSeparator(content));
  }

  /// Whether a case in parentheses says what to do then: `if it fails, ping the team`.
  private static boolean isInstruction(Phrase content) {
    return Instruction.followsComma(content) || Instruction.insideClause(content) > 0;
  }

  /// A piece after a semicolon or comma: `(for the web; not needed for patches)`, `(twice, if
  /// used)`.
  private static Optional<String> piece(Phrase content) {
    if (Instruction.begins(content)) {
      return Optional.empty();
    }
    int from = 0;
    for (int i = 0; i < content.size(); i++) {
      if (content.isSeparator(i) || content.isComma(i)) {
        from = i + 1;
      }
    }
    return from == 0 || from == content.size() ? Optional.empty() : clause(content.from(from));
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

  private static Optional<String> limited(Phrase title) {
    Phrase text = title.from(LeadingCondition.start(title, 0));
    return text.text().length() <= SHORT
            && (NamedReleases.title(text)
                || (text.size() <= MOST_WORDS && OnlyClause.isLimited(text)))
        ? Optional.of(text.text())
        : Optional.empty();
  }
}

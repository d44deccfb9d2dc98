package tickdown.wording;

import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Condition;

/// The condition with which a text begins.
///
///     If the schema changed, run the script        If the schema changed
///     Optional: announce it                        Optional
///     For major releases only: write an article    For major releases only
///
/// `Optional dependencies updated` begins with no condition.
final class LeadingCondition {

  /// As many words, and characters, may stand before the first comma of an enumeration.
  private static final int FEW = 3;

  private static final int LONGEST_OF_FEW = 60;

  private static final Set<String> FOR = Set.of("for", "für", "para", "pour");

  /// What may follow a condition `se` at the beginning in Portuguese and Italian; in Spanish it
  /// begins a report: `Se actualizó el número`.
  private static final Set<String> BEHIND_SE =
      Set.of(
          "necessário",
          "necessario",
          "aplicável",
          "applicabile",
          "houver",
          "for",
          "não",
          "tiver",
          "usar",
          "existir",
          "precisar",
          "possível",
          "possibile",
          "algo",
          "ocorrer",
          "falhar",
          "funcionar",
          "o",
          "a",
          "os",
          "as",
          "um",
          "uma",
          "il",
          "lo",
          "la",
          "non",
          "serve");

  private LeadingCondition() {}

  /// Where the words of a text begin, behind numbers, pictures and the like.
  static int start(Phrase text) {
    return start(text, 0);
  }

  static int start(Phrase text, int from) {
    int at = from;
    while (at < text.length() && !begins(text.words().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean begins(char c) {
    return Character.isLetter(c) || c == '(' || c == '（' || c == '[' || c == 1;
  }

  /// The condition at the beginning of `text`.
  static Optional<Condition> of(Phrase text) {
    String first = text.first();
    if (ConditionVocabulary.isOptional(text)) {
      return optional(text, first);
    }
    boolean puts =
        switch (first) {
          case "se" -> BEHIND_SE.contains(text.second());
          case "in" -> text.words().startsWith("in case ");
          default ->
              ConditionVocabulary.isCase(text)
                  || ConditionVocabulary.isOnly(text)
                  || ConditionVocabulary.isNeed(text)
                  || ConditionVocabulary.isUnspaced(text);
        };
    if (puts) {
      return clause(text).map(ConditionReader::condition);
    }
    return FOR.contains(first) ? kind(text) : Optional.empty();
  }

  private static Optional<Condition> optional(Phrase text, String first) {
    int at = first.length();
    boolean alone =
        at == text.length()
            || first.endsWith("ly")
            || first.endsWith("mente")
            || first.startsWith("g")
            || Sentences.isSeparator(text.words(), at)
            || Sentences.isComma(text.words(), at)
            || text.words().startsWith(" - ", at)
            || text.words().startsWith(" – ", at)
            || text.words().startsWith(" — ", at)
            || text.words().startsWith(" (", at)
            || text.words().startsWith(" but ", at);
    boolean heading = Set.of("steps", "tasks", "items", "checks").contains(text.second());
    return alone || (heading && text.words().indexOf(' ', at + 1) < 0)
        ? Optional.of(ConditionReader.condition(text.text().substring(0, at)))
        : Optional.empty();
  }

  /// The words up to the comma, colon or dash that ends the clause, or else all of a short text.
  private static Optional<String> clause(Phrase text) {
    int comma = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.words().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (Sentences.isSeparator(text.words(), i)
          || Sentences.isStop(text.words(), i)
          || text.words().startsWith(" then ", i)) {
        return Optional.of(text.part(0, comma < 0 ? i : comma).text());
      }
      if (Sentences.isComma(text.words(), i) && comma < 0 && !listGoesOn(text, i)) {
        comma = i;
      }
    }
    if (comma >= 0) {
      return Optional.of(text.part(0, comma).text());
    }
    if (text.first().startsWith("when") || text.length() > 120) {
      return Optional.empty();
    }
    int blank = ConditionVocabulary.isUnspaced(text) ? text.words().indexOf(' ') : -1;
    return Optional.of(
        Sentences.withoutStop(blank < 0 ? text.text() : text.text().substring(0, blank)));
  }

  /// Whether the comma at `at` stands in an enumeration: `If args, agents, or charts changed, …`
  private static boolean listGoesOn(Phrase text, int at) {
    if (text.words().startsWith(", or ", at)) {
      return true;
    }
    if (at > LONGEST_OF_FEW || text.words().substring(0, at).split(" ").length > FEW) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && !Sentences.isComma(text.words(), next)) {
      next++;
    }
    return text.words().startsWith(", or ", next);
  }

  /// `For major releases`, with `only` or without, up to where the kind of release ends.
  private static Optional<Condition> kind(Phrase text) {
    int end = end(text);
    Phrase clause = text.part(0, end);
    if (ConditionVocabulary.isKindOfRelease(text)) {
      return Optional.of(ConditionReader.condition(Sentences.withoutStop(text.text())));
    }
    return end > 0 && ConditionVocabulary.isKindOfRelease(clause)
        ? Optional.of(ConditionReader.condition(clause.text()))
        : Optional.empty();
  }

  private static int end(Phrase text) {
    for (int i = 0; i < text.length(); i++) {
      if (Sentences.isSeparator(text.words(), i) || Sentences.isComma(text.words(), i)) {
        return i;
      }
    }
    for (String last : new String[] {"releases only", "releases", "version", "release"}) {
      int at = text.words().indexOf(last);
      if (at > 0) {
        return at + last.length();
      }
    }
    return 0;
  }
}

package tickdown.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Condition;

/// The condition with which a text ends, without parentheses around it.
///
///     Create new milestone if needed            if needed
///     Runbook updated if behavior changed       if behavior changed
///     Write an article, for major releases only  for major releases only
///     Ask Ben if the keys are there             nothing, it is a question
///
/// Only a text of one sentence can end so: a condition behind the first one is about the last.
/// `when` may say at which time; only with need (`when applicable`) is it a condition here.
final class TrailingCondition {

  /// Verbs behind which `if` asks.
  private static final Set<String> ASKING =
      words(
          "ask asked check checks checked checking verify verifies verified see confirm confirmed"
              + " determine determined decide decided decides consider identify identified know"
              + " knows tell evaluate evaluated assess investigate inquire clarify test tested find"
              + " figure look review unsure sure wonder question validate validated verificar"
              + " verifique conferir confirmar checar comprobar vérifier prüfen prüfe geprüft");

  private static final Set<String> BEFORE = words("as even see what and or but that than");

  private static final int MOST_WORDS = 14;

  private TrailingCondition() {}

  static Optional<Condition> of(Phrase text) {
    Phrase item = sentence(text);
    if (Sentences.firstEnd(item) < item.length()) {
      return Optional.empty();
    }
    return clause(item, " if ")
        .or(() -> clause(item, " unless "))
        .or(() -> need(item))
        .or(() -> kind(item));
  }

  /// The text without what stands behind its last word: full stop, footnote, parenthesis.
  private static Phrase sentence(Phrase text) {
    int end = beforeStop(text.words(), text.length());
    if (end > 0 && text.words().charAt(end - 1) == ')') {
      int last = Parentheses.in(text).stream().mapToInt(Parentheses::from).max().orElse(end);
      end = last == 0 ? end : beforeStop(text.words(), last);
    }
    int footnote = text.words().lastIndexOf("[^", end);
    return text.part(0, footnote > 0 && text.words().indexOf(' ', footnote) < 0 ? footnote : end);
  }

  private static int beforeStop(String words, int length) {
    int end = length;
    while (end > 0 && ".。! ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static Optional<Condition> clause(Phrase text, String opener) {
    int at = text.words().lastIndexOf(opener);
    if (at <= 0 || !isOutside(text, at)) {
      return Optional.empty();
    }
    Phrase clause = text.from(at + 1);
    String before = lastWord(text.words(), at);
    if (!isOneClause(clause)
        || Sentences.endsBefore(text, at)
        || BEFORE.contains(before)
        || ASKING.contains(before)) {
      return Optional.empty();
    }
    Condition condition =
        ConditionReader.condition(before.equals("only") ? text.from(at - 4).text() : clause.text());
    return condition.isSpecific() && opener.equals(" if ") && asks(text, at)
        ? Optional.empty()
        : Optional.of(condition);
  }

  /// Whether a verb before `at` in the same sentence asks.
  private static boolean asks(Phrase text, int at) {
    int start = 0;
    for (int i = 0; i < at; i++) {
      start = Sentences.isStop(text.words(), i) ? i + 1 : start;
    }
    return Stream.of(text.words().substring(start, at).split("[^\\p{L}]+"))
        .anyMatch(ASKING::contains);
  }

  private static boolean isOneClause(Phrase clause) {
    String words = clause.words();
    for (int i = 0; i < words.length(); i++) {
      if (Sentences.isSeparator(words, i)
          || Sentences.isComma(words, i)
          || Sentences.isStop(words, i)) {
        return false;
      }
    }
    return !words.contains(" then ")
        && !words.contains("%}")
        && words.split("\\s+").length <= MOST_WORDS;
  }

  private static boolean isOutside(Phrase text, int at) {
    return Parentheses.in(text).stream().noneMatch(each -> each.from() < at && at < each.to());
  }

  private static String lastWord(String words, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return words.substring(start, end);
  }

  /// `where applicable`, `se necessário`: looked for only where the last word is one of need.
  private static Optional<Condition> need(Phrase text) {
    if (!endsInNeed(text.words())) {
      return Optional.empty();
    }
    Matcher need = Need.PATTERN.matcher(text.words());
    return need.find()
        ? Optional.of(ConditionReader.condition(text.from(need.start(1)).text()))
        : Optional.empty();
  }

  private static boolean endsInNeed(String words) {
    for (String word : Need.LAST) {
      if (words.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /// `for major releases only`, `on patch releases`.
  private static Optional<Condition> kind(Phrase text) {
    if (!text.words().endsWith("releases") && !text.words().endsWith(" only")) {
      return Optional.empty();
    }
    return Stream.of(" only for ", " for ", " on ", " only on ")
        .map(opener -> text.words().lastIndexOf(opener))
        .filter(at -> at > 0 && isOutside(text, at))
        .map(at -> text.from(at + 1))
        .filter(clause -> isOneClause(clause) && ConditionVocabulary.isKindOfRelease(clause))
        .map(clause -> ConditionReader.condition(clause.text()))
        .findFirst();
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /// Compiled when the first text ends so.
  private static final class Need {
    static final List<String> LAST =
        List.of(
            "needed",
            "necessary",
            "applicable",
            "appropriate",
            "required",
            "relevant",
            "possible",
            "necessário",
            "aplicável",
            "houver",
            "necesario",
            "corresponde",
            "nécessaire",
            "besoin",
            "nötig",
            "erforderlich",
            "notwendig",
            "zutreffend",
            "bedarf");

    static final Pattern PATTERN =
        Pattern.compile(
            "(?:^|[\\s,])((?:(?:when|whenever|where|wherever|if and"
                + " when|se|si|wenn|falls|soweit|cuando|quando|quand) (?:\\p{L}+ )?|as"
                + " (?!required|relevant|possible)|bei )\\p{L}+)$");
  }
}

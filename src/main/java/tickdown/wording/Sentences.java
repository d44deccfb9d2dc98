package tickdown.wording;

/// Where sentences and clauses end.
public final class Sentences {
  private Sentences() {}

  /// Where the first sentence ends: behind a full stop, question or exclamation mark with a blank
  /// after it, or at the end of the text.
  static int firstEnd(Phrase text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isStop(text.words(), i)) {
        return i + 1;
      }
    }
    return text.length();
  }

  /// Whether a sentence ends right before `at`, blanks apart.
  static boolean endsBefore(Phrase text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.words().charAt(i))) {
      i--;
    }
    return i >= 0 && ".!?。".indexOf(text.words().charAt(i)) >= 0;
  }

  static boolean isStop(String words, int at) {
    return switch (words.charAt(at)) {
      case '.', '!', '?' ->
          (at + 1 == words.length() || Character.isWhitespace(words.charAt(at + 1)))
              && !isAbbreviation(words, at);
      case '。' -> true;
      default -> false;
    };
  }

  /// `e.g.`, `i.e.`, `ggf.`, `etc.`, `vs.`
  private static boolean isAbbreviation(String words, int at) {
    return words.charAt(at) == '.'
        && (words.startsWith("e.g", at - 3)
            || words.startsWith("i.e", at - 3)
            || words.startsWith("ggf", at - 3)
            || words.startsWith("etc", at - 3)
            || words.startsWith("vs", at - 2));
  }

  /// The words up to a colon, semicolon or dash; behind `optional` a comma ends them too.
  static String untilSeparator(Phrase clause) {
    boolean optional = ConditionVocabulary.isOptional(clause);
    for (int i = 0; i < clause.length(); i++) {
      if (isSeparator(clause.words(), i) || (optional && isComma(clause.words(), i))) {
        return clause.part(0, i).text();
      }
    }
    return withoutStop(clause.text());
  }

  public static String withoutStop(String text) {
    int end = text.length();
    while (end > 0 && ".。!:：,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /// Whether something else begins at `at`: a colon, a semicolon or a dash between blanks.
  public static boolean isSeparator(String words, int at) {
    char c = words.charAt(at);
    return switch (c) {
      case '：', '；' -> true;
      case ':', ';' -> at + 1 == words.length() || Character.isWhitespace(words.charAt(at + 1));
      case '-', '–', '—', '→' ->
          at > 0
              && at + 1 < words.length()
              && Character.isWhitespace(words.charAt(at - 1))
              && Character.isWhitespace(words.charAt(at + 1));
      default -> false;
    };
  }

  public static boolean isComma(String words, int at) {
    char c = words.charAt(at);
    return c == '，'
        || c == '、'
        || (c == ',' && (at + 1 == words.length() || Character.isWhitespace(words.charAt(at + 1))));
  }
}

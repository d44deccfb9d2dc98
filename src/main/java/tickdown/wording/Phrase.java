package tickdown.wording;

import java.util.Locale;
import tickdown.checklist.Prose;

/// A text as it is spoken: the words of code in it can be seen, but are no words of the sentence.
///
/// @param text the text as people see it
/// @param words the same in lower case and of the same length, with a sign that is no letter in
///   place of each character of code
public record Phrase(String text, String words) {

  private static final char CODE = '\u0001';

  public static Phrase of(Prose prose) {
    return of(prose.plain());
  }

  public static Phrase of(String text) {
    return new Phrase(text, lower(withoutCode(text)));
  }

  /// From `from` to `to`, without blanks at the ends.
  public Phrase part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Phrase(text.substring(start, end), words.substring(start, end));
  }

  public Phrase from(int start) {
    return part(start, text.length());
  }

  public int length() {
    return text.length();
  }

  /// The first word: letters, with apostrophes and hyphens in it; may be empty.
  public String first() {
    return word(0);
  }

  /// The word behind the first.
  String second() {
    int at = first().length();
    while (at < length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return word(at);
  }

  String word(int start) {
    int end = start;
    while (end < words.length() && isOfWord(words.charAt(end))) {
      end++;
    }
    return words.substring(start, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  private static String withoutCode(String text) {
    if (text.indexOf('`') < 0) {
      return text;
    }
    StringBuilder words = new StringBuilder(text);
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      boolean tick = text.charAt(i) == '`';
      code ^= tick;
      if (tick || code) {
        words.setCharAt(i, CODE);
      }
    }
    return words.toString();
  }

  /// Lower case letter by letter, so that every one stays in its place.
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    StringBuilder letters = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      letters.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return letters.toString();
  }
}

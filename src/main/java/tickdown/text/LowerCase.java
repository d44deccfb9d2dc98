package tickdown.text;

import java.util.Locale;

/// Text in lower case, for comparing it. Takes linear time for any text.
public final class LowerCase {
  private static final char CAPITAL_I_WITH_DOT = '\u0130';
  private static final char CAPITAL_SIGMA = '\u03a3';

  private LowerCase() {}

  /// `text` in lower case by the rules of no particular language.
  ///
  /// `String.toLowerCase` takes quadratic time where many letters depend on their neighbours, which
  /// are these two; here they get their lower case without looking at those.
  public static String of(String text) {
    return text.indexOf(CAPITAL_I_WITH_DOT) < 0 && text.indexOf(CAPITAL_SIGMA) < 0
        ? text.toLowerCase(Locale.ROOT)
        : letterByLetter(text);
  }

  /// The same, but the result has as many characters as `text`, so that positions stay the same.
  public static String ofSameLength(String text) {
    String lower = of(text);
    return lower.length() == text.length() ? lower : letterByLetter(text);
  }

  private static String letterByLetter(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

package tickdown.journal.line;

import java.util.Locale;
import java.util.Set;

/// A string as a YAML value: unquoted if every YAML reader treats it as a string, quoted otherwise.
///
///     1.4.0   1.4.0          1.4   "1.4" (a number)          no   "no" (a boolean in YAML 1.1)
public final class PlainScalar {
  /// Words that YAML 1.1 or 1.2 treats as a boolean or null.
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private PlainScalar() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    JsonText.append(quoted, text);
    return quoted.toString();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(PlainScalar::isPlain)
        && (isLetter(text.charAt(0)) ? !WORDS.contains(lowerCase(text)) : isVersion(text));
  }

  /// With two dots after a digit, it is neither a number nor a date.
  private static boolean isVersion(String text) {
    char first = text.charAt(0);
    return first >= '0' && first <= '9' && text.indexOf('.') != text.lastIndexOf('.');
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(int c) {
    return isLetter(c) || (c >= '0' && c <= '9') || ".-_/".indexOf(c) >= 0;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

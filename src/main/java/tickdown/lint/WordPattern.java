package tickdown.lint;

import java.util.regex.Pattern;

/// Patterns that match words, ignoring case.
final class WordPattern {
  private WordPattern() {}

  static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}

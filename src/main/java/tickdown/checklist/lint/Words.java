package tickdown.checklist.lint;

import java.util.regex.Pattern;

/// Patterns for words, in any case.
final class Words {
  private Words() {}

  static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}

package tickdown.wording.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A placeholder for a date: `YYYY-MM-DD`, `DD.MM.YYYY`, `YYYY.M.D`, in upper or lower case.
record DatePlaceholder(int from, int to, String pattern) {

  private static final List<String> PATTERNS =
      List.of(
          "YYYY-MM-DD",
          "YYYY/MM/DD",
          "YYYY.MM.DD",
          "YYYY_MM_DD",
          "YYYYMMDD",
          "MM/DD/YYYY",
          "DD/MM/YYYY",
          "DD.MM.YYYY",
          "MM-DD-YYYY",
          "DD-MM-YYYY",
          "YYYY.M.D",
          "YYYY-MM",
          "YYYY.MM",
          "YYYY.M");

  /// The placeholder at `from`, if it is not preceded by a letter or digit.
  static Optional<DatePlaceholder> at(String text, int from) {
    for (String pattern : PATTERNS) {
      if (isAt(text, from, pattern)) {
        int to = from + pattern.length();
        boolean ends =
            to == text.length()
                || !Character.isLetterOrDigit(text.charAt(to))
                || text.startsWith("rc", to);
        if (ends) {
          return Optional.of(new DatePlaceholder(from, to, pattern));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(String text, int from, String pattern) {
    return text.regionMatches(true, from, pattern, 0, pattern.length())
        && (text.startsWith(pattern, from)
            || text.startsWith(pattern.toLowerCase(Locale.ROOT), from));
  }
}

package tickdown.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A stand-in for a date: `YYYY-MM-DD`, `DD.MM.YYYY`, `YYYY.M.D`, in capitals or small letters.
record DatePlaceholder(int from, int to, String form) {

  private static final List<String> FORMS =
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

  /// The token that begins at `from`, where no letter or digit stands before it.
  static Optional<DatePlaceholder> at(String text, int from) {
    for (String form : FORMS) {
      if (text.startsWith(form, from) || text.startsWith(form.toLowerCase(Locale.ROOT), from)) {
        int to = from + form.length();
        boolean ends =
            to == text.length()
                || !Character.isLetterOrDigit(text.charAt(to))
                || text.startsWith("rc", to);
        if (ends) {
          return Optional.of(new DatePlaceholder(from, to, form));
        }
      }
    }
    return Optional.empty();
  }

  /// `date`, such as `2026-11-22`, in this form; empty when it is no such date.
  Optional<String> filled(String date) {
    if (!isDate(date)) {
      return Optional.empty();
    }
    String year = date.substring(0, 4);
    String month = date.substring(5, 7);
    String day = date.substring(8);
    return Optional.of(
        form.replace("YYYY", year)
            .replace("MM", month)
            .replace("DD", day)
            .replace("M", plain(month))
            .replace("D", plain(day)));
  }

  /// Whether releases are named in this form, as by calendar versions, and `release` is:
  /// `2026.11.1` for `YYYY.M.D`.
  boolean isFormOf(String release) {
    return form.startsWith("YYYY.")
        && Character.isDigit(release.isEmpty() ? 'x' : release.charAt(0))
        && release.indexOf('.') == 4
        && dots(release) == dots(form)
        && release.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static long dots(String text) {
    return text.chars().filter(c -> c == '.').count();
  }

  private static String plain(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }

  private static boolean isDate(String date) {
    return date.length() == 10
        && date.charAt(4) == '-'
        && date.charAt(7) == '-'
        && date.replace("-", "").length() == 8
        && date.replace("-", "").chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

package tickdown.wording.placeholder;

import java.util.Optional;

/// The mark and number of a pre-release, in any of the forms that are usual: `-rc.1`, `rc1`,
/// `-rc1`.
///
/// @param mark `rc`, `beta`, `a`
/// @param number its digits, or the letter that stands for them; may be empty
record PreRelease(String mark, String number) {

  /// What `suffix` says; empty if it is something else.
  static Optional<PreRelease> of(String suffix) {
    int from = 0;
    while (from < suffix.length() && separates(suffix.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < suffix.length()
        && Character.isLowerCase(suffix.charAt(end))
        && !isLetter(suffix, end)) {
      end++;
    }
    int number = end < suffix.length() && separates(suffix.charAt(end)) ? end + 1 : end;
    boolean counts =
        suffix.substring(number).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '#');
    return end > from && counts
        ? Optional.of(new PreRelease(suffix.substring(from, end), suffix.substring(number)))
        : Optional.empty();
  }

  /// This pre-release in the form of `suffix`, if that is for the same mark: `-rc.1` for `rcN` is
  /// `rc1`.
  Optional<String> inFormOf(String suffix) {
    return of(suffix)
        .filter(form -> form.mark().equals(mark))
        .map(form -> {
          int end = suffix.length() - form.number().length();
          return suffix.substring(0, end) + (form.number().isEmpty() ? "" : number);
        });
  }

  /// A small letter for a number is the last one, directly after a mark: `rcn`.
  private static boolean isLetter(String suffix, int at) {
    return at == suffix.length() - 1 && at > 1 && "nxyz".indexOf(suffix.charAt(at)) >= 0;
  }

  private static boolean separates(char c) {
    return c == '-' || c == '.' || c == '_';
  }
}

package tickdown.wording.placeholder;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A token that has the form of a version, `X.Y.0`, whether or not it is a placeholder.
///
/// @param from its start in the text, without a leading `v`
/// @param parts the parts between the separators
/// @param separator the sign between the parts: `.`, `_` or `-`
/// @param suffix the suffix of a pre-release, `-rc.N`; may be empty
record VersionToken(
    int from, int to, List<String> parts, String separator, boolean calculates, String suffix) {

  private static final Set<String> NAMES =
      Set.of("MAJOR", "MINOR", "PATCH", "MAJ", "MIN", "MICRO", "major", "minor", "patch");

  VersionToken {
    parts = List.copyOf(parts);
  }

  static boolean isLiteral(String part) {
    return Character.isDigit(part.charAt(0));
  }

  /// Whether the part is the name of a number: `MAJOR`.
  static boolean isNamed(String part) {
    return NAMES.contains(part);
  }

  /// Which number of a version such a name means; `index` for a letter.
  static int place(String part, int index) {
    return switch (part) {
      case "MAJOR", "MAJ", "major" -> 0;
      case "MINOR", "MIN", "minor" -> 1;
      case "PATCH", "MICRO", "patch" -> 2;
      default -> index;
    };
  }

  /// Whether `word` consists of one letter that counts: `X`, `XX`, `yy`.
  static boolean isLetters(String word) {
    return !word.isEmpty()
        && word.length() <= 3
        && "XYZNWxyznw".indexOf(word.charAt(0)) >= 0
        && word.chars().allMatch(c -> c == word.charAt(0));
  }

  /// The marks of pre-releases.
  static Stream<String> marks() {
    return Stream.of("rc", "RC", "alpha", "beta", "pre", "dev", "post", "a", "b");
  }
}

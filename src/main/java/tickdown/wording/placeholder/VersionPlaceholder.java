package tickdown.wording.placeholder;

import static tickdown.wording.placeholder.VersionToken.isLiteral;
import static tickdown.wording.placeholder.VersionToken.isNamed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A placeholder for the release version or part of it: `X.Y.Z`, `X.Y`, `X.Y.0`, `x.y.z`, `X.X.X`,
/// `X.Y.Z-rc.N`, `1.MINOR.0`, `2.X.Y`, `X_Y_Z`. With `+1` or `-1` after a part it is a calculation.
///
/// `MAJOR.MINOR.PATCH` alone may explain how versions work: it does if the words around it say so.
/// A number and a small `x` (`the 4.x branch`) name all versions with that number.
///
/// @param text the text around the token
record VersionPlaceholder(String text, VersionToken token) {

  private static final List<String> EXPLAINING =
      List.of("semantic", "semver", "versioning", "scheme", "format", "follow", "versions are");

  /// How far around a token words may explain it, in characters.
  private static final int NEAR = 60;

  /// The placeholder at `from`, if it is not preceded by a letter or digit.
  static Optional<VersionToken> at(String text, int from) {
    return VersionScan.at(text, from).filter(token -> new VersionPlaceholder(text, token).stands());
  }

  private boolean stands() {
    List<String> parts = token.parts();
    if (parts.size() == 1) {
      return token.calculates() && isNamed(parts.getFirst());
    }
    List<String> letters = parts.stream().filter(part -> !isLiteral(part)).toList();
    if (letters.isEmpty() || !fits(letters)) {
      return false;
    }
    if (isLiteral(parts.getFirst())) {
      return isOpen(letters);
    }
    boolean explains =
        !token.calculates() && letters.size() == parts.size() && isNamed(letters.getFirst());
    return !explains || isGlued() || !isExplained();
  }

  /// Whether the separator is one that such parts have: `X-Y` may be anything, `X_MIN` is a name.
  private boolean fits(List<String> letters) {
    boolean named = isNamed(letters.getFirst());
    boolean alike = letters.stream().allMatch(part -> isNamed(part) == named);
    boolean single = token.parts().stream().allMatch(part -> part.length() == 1);
    return switch (token.separator()) {
      case "_" -> alike && letters.stream().noneMatch(VersionPlaceholder::isSmall);
      case "-" -> alike && (named || (single && token.parts().size() > 2));
      default -> true;
    };
  }

  /// Whether what follows a number stands for one version, `1.XX`, `2.X.Y`, `2.xxx`, rather than
  /// for all of them, `4.x`, `4.x.x`. A quoted text, such as a title, names one.
  private boolean isOpen(List<String> letters) {
    int longest = letters.stream().mapToInt(String::length).max().orElse(0);
    boolean several = letters.size() > 1;
    if (letters.stream().distinct().count() > 1 || isNamed(letters.getFirst())) {
      return true;
    }
    return isSmall(letters.getFirst())
        ? longest > 2 || (longest > 1 && isGlued()) || (several && isQuoted())
        : longest > 1 || several || isGlued();
  }

  private static boolean isSmall(String part) {
    return Character.isLowerCase(part.charAt(0));
  }

  private boolean isGlued() {
    return token.from() > 0 && "vV-_/".indexOf(text.charAt(token.from() - 1)) >= 0;
  }

  /// Whether a quotation mark opens shortly before the token and has not closed yet.
  private boolean isQuoted() {
    return text.substring(Math.max(0, token.from() - NEAR), token.from())
                .chars()
                .filter(c -> c == '"' || c == '“' || c == '”')
                .count()
            % 2
        == 1;
  }

  private boolean isExplained() {
    String near =
        text.substring(Math.max(0, token.from() - NEAR), Math.min(text.length(), token.to() + NEAR))
            .toLowerCase(Locale.ROOT);
    return EXPLAINING.stream().anyMatch(near::contains);
  }
}

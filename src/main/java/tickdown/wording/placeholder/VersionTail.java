package tickdown.wording.placeholder;

/// What directly follows a version and belongs to it, so that nothing of a token is left unfilled:
/// `(-rcN)` of `vX.Y.Z(-rcN)`, `[alphatag]` of `X.Y[alphatag]`, `-rc<number>`, `-N`.
final class VersionTail {

  private static final int LONGEST = 24;

  private VersionTail() {}

  /// The end of what follows the version that ends at `from`; `from` if nothing does.
  static int end(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    char next = text.charAt(from);
    return switch (next) {
      case '(' -> bracketed(text, from, ')');
      case '[' -> bracketed(text, from, ']');
      case '-', '+', '.', '_', '~' -> counted(text, from);
      default -> from;
    };
  }

  /// An optional part: it begins with a sign, or is a small word in square brackets.
  private static int bracketed(String text, int from, char close) {
    int end = text.indexOf(close, from + 1, Math.min(text.length(), from + LONGEST));
    if (end <= from + 1) {
      return from;
    }
    String inside = text.substring(from + 1, end);
    boolean plain =
        inside.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-.+_".indexOf(c) >= 0);
    boolean part =
        "-.+".indexOf(inside.charAt(0)) >= 0
            || VersionToken.marks().anyMatch(inside::startsWith)
            || close == ']';
    boolean link = end + 1 < text.length() && "([:".indexOf(text.charAt(end + 1)) >= 0;
    return plain && part && !link ? end + 1 : from;
  }

  /// A sign and a letter that counts, or the mark of a pre-release and a placeholder for its
  /// number.
  private static int counted(String text, int from) {
    int at = from + 1;
    int letters = at;
    while (letters < text.length() && letters - at < 4 && "NX".indexOf(text.charAt(letters)) >= 0) {
      letters++;
    }
    boolean ends = letters == text.length() || !Character.isLetterOrDigit(text.charAt(letters));
    if (letters > at && ends) {
      return letters;
    }
    return VersionToken.marks()
        .filter(mark -> text.startsWith(mark, at))
        .mapToInt(mark -> number(text, at + mark.length(), from))
        .filter(end -> end > from)
        .findFirst()
        .orElse(from);
  }

  private static int number(String text, int at, int from) {
    int open = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    if (open >= text.length()) {
      return from;
    }
    int close =
        switch (text.charAt(open)) {
          case '<' -> '>';
          case '{' -> '}';
          case '[' -> ']';
          default -> 0;
        };
    int end = close == 0 ? -1 : text.indexOf(close, open, Math.min(text.length(), open + LONGEST));
    return end < 0 ? from : end + 1;
  }
}

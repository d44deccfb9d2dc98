package tickdown.wording.placeholder;

/// Where in a text a placeholder may begin: a look at a few characters, before anything that takes
/// longer.
final class TokenStart {

  /// The longest number before a letter in a version, in characters.
  private static final int NUMBERED = 12;

  private TokenStart() {}

  /// A cheap look before a closer one.
  static boolean mayBegin(String text, int at, boolean isCode) {
    char c = text.charAt(at);
    return switch (c) {
      case '<', '{', '[', '$' -> true;
      case 'X' -> true;
      case 'x', 'M', 'm', 'Y', 'y', 'D', 'd' -> begins(text, at) || isCode;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          isNumbered(text, at) && begins(text, at);
      case '(' -> at + 2 < text.length() && isSign(text.charAt(at + 2)) && begins(text, at);
      case '@', '%', '_' ->
          isCode && at + 2 < text.length() && (c != '_' || text.charAt(at + 1) == '_');
      case '/', 'p' -> isCode && text.startsWith("path/to/", c == '/' ? at + 1 : at);
      case 's', 't', 'v', 'i' ->
          isCode
              && at + 4 < text.length()
              && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
      default -> c >= 'A' && c <= 'Z' && isCode;
    };
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  /// Whether a number here is followed by a letter or name for one: `1.X`, `1.2.MINOR`.
  private static boolean isNumbered(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < NUMBERED && isOfNumber(text.charAt(end))) {
      end++;
    }
    return end > at + 1
        && end < text.length()
        && !Character.isDigit(text.charAt(end - 1))
        && "XxMmYy".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == '_';
  }

  /// Whether it is not preceded by a word or number, except a `v`.
  static boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == 'v' || before == 'V') {
      return at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
    }
    boolean v =
        at > 1
            && "vV".indexOf(text.charAt(at - 2)) >= 0
            && (at == 2 || !Character.isLetterOrDigit(text.charAt(at - 3)));
    boolean goesOn =
        before == '.' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)) && !v;
    return !goesOn && !Character.isLetterOrDigit(before) && before != '$' && before != '\\';
  }

  /// `releaseX_Y_Z`: three parts or more, directly after small letters.
  static boolean beginsInWord(String text, int at) {
    return at > 0
        && text.charAt(at) == 'X'
        && Character.isLowerCase(text.charAt(at - 1))
        && at + 4 < text.length()
        && "._".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 3) == text.charAt(at + 1);
  }
}

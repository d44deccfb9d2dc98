package tickdown.wording.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses a [VersionToken] part by part. Looks at a bounded number of parts.
final class VersionScan {

  private static final int MOST_PARTS = 5;
  private static final int LONGEST_WORD = 8;

  private final String text;
  private final int from;
  private final List<String> parts = new ArrayList<>();
  private int at;
  private String separator = "";
  private boolean calculates;

  private VersionScan(String text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  /// The token at `from`, whether or not it is a placeholder.
  static Optional<VersionToken> at(String text, int from) {
    return new VersionScan(text, from).token();
  }

  private Optional<VersionToken> token() {
    while (parts.size() <= MOST_PARTS && next()) {
      if (!separates()) {
        break;
      }
      at++;
    }
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      return Optional.empty();
    }
    if (at > from && separator.equals(text.substring(at - 1, at))) {
      at--;
    }
    String suffix = parts.size() > 1 ? suffix() : "";
    at += suffix.length();
    String sign = separator.isEmpty() ? "." : separator;
    return ends()
        ? Optional.of(new VersionToken(from, at, parts, sign, calculates, suffix))
        : Optional.empty();
  }

  /// Takes the part that begins here, if one does: `X`, `X+1`, `(X+1)`.
  private boolean next() {
    boolean wrapped = at < text.length() && text.charAt(at) == '(';
    int start = at;
    at += wrapped ? 1 : 0;
    String part = part();
    if (part.isEmpty()) {
      at = start;
      return false;
    }
    at += part.length();
    boolean calculated = calculation(part, wrapped);
    if (wrapped && (!calculated || at >= text.length() || text.charAt(at) != ')')) {
      at = start;
      return false;
    }
    at += wrapped ? 1 : 0;
    calculates |= calculated;
    parts.add(part);
    return true;
  }

  /// Whether another part may follow; the first sign between parts is between all of them.
  private boolean separates() {
    if (at + 1 >= text.length()) {
      return false;
    }
    String sign = text.substring(at, at + 1);
    boolean separates = separator.isEmpty() ? "._-".contains(sign) : separator.equals(sign);
    boolean follows = isAlphanumeric(text.charAt(at + 1)) || text.charAt(at + 1) == '(';
    boolean hyphen = sign.equals("-") && VersionToken.isLiteral(parts.getFirst());
    if (separates && follows && !hyphen && isPartNext(sign)) {
      separator = sign;
      return true;
    }
    return false;
  }

  /// After a first part, `-` or `_` separates only if a part follows: `X-rc` has one part.
  private boolean isPartNext(String sign) {
    if (sign.equals(".")) {
      return true;
    }
    int here = at;
    at++;
    boolean is = !part().isEmpty();
    at = here;
    return is;
  }

  /// The part that begins here: letters for a number, digits, or the name of a number.
  private String part() {
    int end = at;
    while (end < text.length() && isAlphanumeric(text.charAt(end)) && end - at <= LONGEST_WORD) {
      end++;
    }
    String word = text.substring(at, end);
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return "";
    }
    boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plain = digits || VersionToken.isNamed(word);
    if (parts.isEmpty()) {
      boolean begins = VersionToken.isLetters(word) && "Xx".indexOf(word.charAt(0)) >= 0;
      return plain || begins ? word : "";
    }
    return plain || (VersionToken.isLetters(word) && sameCase(word)) ? word : letters(word);
  }

  /// The first letters, if they are directly followed by the mark of a pre-release: `Z` of `Zrc1`.
  private String letters(String word) {
    int end = 1;
    while (end < word.length() && word.charAt(end) == word.charAt(0)) {
      end++;
    }
    String letters = word.substring(0, end);
    int after = end;
    boolean marked =
        VersionToken.marks()
            .anyMatch(mark -> word.startsWith(mark, after) && isNumber(after + at + mark.length()));
    return VersionToken.isLetters(letters) && sameCase(letters) && marked ? letters : "";
  }

  private boolean sameCase(String word) {
    boolean lower = Character.isLowerCase(text.charAt(from));
    return Character.isLowerCase(word.charAt(0)) == lower
        || VersionToken.isLiteral(parts.getFirst())
        || text.charAt(from) == '(';
  }

  /// `+1` or `-1` after the part, but not the `-1` after a third one, which counts packages:
  /// `X.Y.Z-1.src.rock`.
  private boolean calculation(String part, boolean isWrapped) {
    if (at + 1 >= text.length() || VersionToken.isLiteral(part)) {
      return false;
    }
    char sign = text.charAt(at);
    boolean counts = sign == '+' || (sign == '-' && (isWrapped || parts.size() < 2));
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at < 4) {
      end++;
    }
    if (!counts || end == at + 1 || end > at + 3) {
      return false;
    }
    at = end;
    return true;
  }

  /// `-rc.N`, `rcN`, `-rc`, `.dev1`.
  private String suffix() {
    boolean separated = at < text.length() && "-._".indexOf(text.charAt(at)) >= 0;
    int mark = separated ? at + 1 : at;
    return VersionToken.marks()
        .filter(each -> text.startsWith(each, mark))
        .map(each -> suffix(mark + each.length(), separated))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String suffix(int end, boolean isSeparated) {
    int number = end < text.length() && ".-".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    if (isNumber(number)) {
      int to = number + 1;
      while (to < text.length() && to < number + 3 && isNumber(to)) {
        to++;
      }
      return text.substring(at, to);
    }
    boolean bare = isSeparated && text.charAt(at) == '-' && end - at > 2;
    boolean ends =
        end == text.length()
            || (!isAlphanumeric(text.charAt(end)) && "<{[($".indexOf(text.charAt(end)) < 0);
    return bare && ends ? text.substring(at, end) : "";
  }

  /// Whether the number of a pre-release, or a letter for it, is at `place`.
  private boolean isNumber(int place) {
    return place < text.length()
        && (Character.isDigit(text.charAt(place)) || "NWXYZRnxyz#".indexOf(text.charAt(place)) >= 0)
        && (Character.isDigit(text.charAt(place))
            || place + 1 >= text.length()
            || !Character.isLowerCase(text.charAt(place + 1)));
  }

  private boolean ends() {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    boolean goesOn =
        next == '.' && at + 1 < text.length() && ">*<=".indexOf(text.charAt(at + 1)) >= 0;
    return !goesOn && !isAlphanumeric(next);
  }

  private static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c);
  }
}

package tickdown.wording.vocabulary;

import java.util.ArrayList;
import java.util.List;
import tickdown.text.LowerCase;

/// Splits a text into the words and signs of a [Phrase], in one pass.
final class Splitter {

  /// The sign for a code span.
  static final String CODE = "`";

  private static final List<String> ABBREVIATIONS = Vocabulary.entries(Sense.ABBREVIATION);

  private final String text;
  private final boolean hidesCode;
  private final List<TextWord> words = new ArrayList<>();
  private int at;

  /// Whether the word that was found last is ASCII only.
  private boolean isAscii;

  private Splitter(String text, boolean hidesCode) {
    this.text = LowerCase.ofSameLength(text).replace('’', '\'');
    this.hidesCode = hidesCode;
  }

  /// @param hidesCode whether a code span becomes a single sign
  static TextWord[] split(String text, boolean hidesCode) {
    Splitter splitter = new Splitter(text, hidesCode);
    while (splitter.at < text.length()) {
      splitter.next();
    }
    return splitter.words.toArray(new TextWord[0]);
  }

  private void next() {
    char c = text.charAt(at);
    isAscii = true;
    if (c == ' ') {
      at++;
    } else if (isLetterOrDigit(c)) {
      int end = wordEnd();
      add(text.substring(at, end), end);
    } else if (c == '`' && hidesCode) {
      int close = text.indexOf('`', at + 1);
      add(CODE, close < 0 ? text.length() : close + 1);
    } else {
      String sign = sign(c);
      if (sign.isEmpty()) {
        at++;
      } else {
        add(sign, at + 1);
      }
    }
  }

  private void add(String word, int end) {
    words.add(new TextWord(word, at, end, isAscii));
    at = end;
  }

  private int wordEnd() {
    int end = at;
    isAscii = true;
    while (end < text.length() && (isLetterOrDigit(text.charAt(end)) || joins(text.charAt(end)))) {
      isAscii &= text.charAt(end) < TextWord.FIRST_FOREIGN;
      end++;
    }
    while (!isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// Whether a word can continue after `c`: `s'il`, `roll-back`, `crates.io`, `is_final`.
  private static boolean joins(char c) {
    return c == '\'' || c == '-' || c == '.' || c == '_';
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /// The sign for `c`; empty if it is not one.
  private String sign(char c) {
    return switch (c) {
      case '(', '（' -> "(";
      case ')', '）' -> ")";
      case '[' -> "[";
      case ']' -> "]";
      case '{' -> "{";
      case '`' -> CODE;
      case '"', '“', '”', '„', '«', '»' -> "\"";
      case '，', '、' -> ",";
      case '：' -> ":";
      case '；' -> ";";
      case '。' -> ".";
      case ',' -> before(at + 1, ",");
      case ':' -> before(at + 1, ":");
      case ';' -> before(at + 1, ";");
      case '!' -> before(at + 1, "!");
      case '?' -> before(at + 1, "?");
      case '.' -> isAbbreviation() ? "" : before(at + 1, ".");
      case '-', '–', '—', '→' ->
          at > 0 && isBlank(at - 1) && at + 1 < text.length() ? before(at + 1, "-") : "";
      default -> "";
    };
  }

  /// `sign`, if it is followed by a space or the end of the text.
  private String before(int next, String sign) {
    return next == text.length() || isBlank(next) ? sign : "";
  }

  private boolean isBlank(int place) {
    return Character.isWhitespace(text.charAt(place));
  }

  private boolean isAbbreviation() {
    for (String each : ABBREVIATIONS) {
      if (text.startsWith(each, at - each.length())) {
        return true;
      }
    }
    return false;
  }
}

package tickdown.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of terminal columns a text takes: per grapheme cluster (UAX 29), with two columns for
/// wide characters (UAX 11).
public final class Columns {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /// The first and last characters of the wide and fullwidth ranges, in pairs, ascending.
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf,
    0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6,
    0x17000, 0x18cff, 0x1b000, 0x1b2ff, 0x20000, 0x3fffd
  };

  private Columns() {}

  /// The width of `text` in columns. The text should not contain control characters.
  public static int of(CharSequence text) {
    if (isNarrow(text)) {
      return text.length();
    }
    int columns = 0;
    Matcher grapheme = GRAPHEME.matcher(text);
    while (grapheme.find()) {
      columns += ofGrapheme(grapheme.group());
    }
    return columns;
  }

  /// How many characters of `text` fit into `columns`, without splitting a grapheme cluster.
  public static int fitting(CharSequence text, int columns) {
    if (isNarrow(text)) {
      return Math.min(text.length(), Math.max(0, columns));
    }
    int used = 0;
    int end = 0;
    Matcher grapheme = GRAPHEME.matcher(text);
    while (grapheme.find()) {
      used += ofGrapheme(grapheme.group());
      if (used > columns) {
        return end;
      }
      end = grapheme.end();
    }
    return end;
  }

  /// The length of the first grapheme cluster of `text` in characters; 0 if it is empty.
  public static int lengthOfFirst(CharSequence text) {
    Matcher grapheme = GRAPHEME.matcher(text);
    return grapheme.find() ? grapheme.end() : 0;
  }

  private static boolean isNarrow(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300 && !isDrawn(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether `c` is a box-drawing character, block element or geometric shape: one column wide,
  /// whatever its neighbours are. A fast path, because screens contain many of them.
  static boolean isDrawn(char c) {
    return c >= 0x2500 && c < 0x25fd;
  }

  private static int ofGrapheme(String grapheme) {
    int first = grapheme.codePointAt(0);
    boolean emoji = grapheme.indexOf('\ufe0f') > 0 || Character.isEmojiPresentation(first);
    if (emoji || isWide(first)) {
      return 2;
    }
    return isMark(first) ? 0 : 1;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWide(int point) {
    for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
      if (point <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}

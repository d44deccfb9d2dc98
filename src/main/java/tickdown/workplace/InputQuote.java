package tickdown.workplace;

import tickdown.text.Invisible;

/// Quotes the user's input in messages.
public final class InputQuote {
  private InputQuote() {}

  /// `text` in backticks, with code points in place of invisible characters: `a<U+001B>[2J`.
  public static String text(String text) {
    StringBuilder quoted = new StringBuilder("`");
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (Invisible.misleads(text, i)) {
        quoted.append("<U+%04X>".formatted(point));
      } else {
        quoted.appendCodePoint(point);
      }
    }
    return quoted.append('`').toString();
  }

  /// A character in backticks, or its code point if it is invisible.
  public static String character(int point) {
    String text = Character.toString(point);
    return Invisible.misleads(text, 0) ? "U+%04X".formatted(point) : "`" + text + "`";
  }
}

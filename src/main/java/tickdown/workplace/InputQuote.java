package tickdown.workplace;

import tickdown.text.Invisible;

/// What somebody typed, as a message repeats it.
public final class InputQuote {
  private InputQuote() {}

  /// `text` between back quotes, with what cannot be seen by its number: `a<U+001B>[2J`.
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

  /// One character between back quotes, or its number.
  public static String character(int point) {
    String text = Character.toString(point);
    return Invisible.misleads(text, 0) ? "U+%04X".formatted(point) : "`" + text + "`";
  }
}

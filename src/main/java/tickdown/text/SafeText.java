package tickdown.text;

import java.util.List;

/// One line of text that can be shown on a terminal without moving its cursor, changing its state or hiding words.
///
/// Any string may be given; what it may not show is taken out or made visible when the value is made, so a `SafeText`
/// is safe by being one:
///
///     new SafeText("a\u001b]0;pwned\u0007b").text()   "ab"
///     new SafeText("over\rwritten").text()            "over␍written"
///     new SafeText("gpj.\u202eexe").text()            "gpj.<U+202E>exe"
///
/// @param text the safe text; never holds a control, bidi or invisible character
public record SafeText(String text) {

  /// Makes `text` safe; see [Sanitizer] for the rules.
  public SafeText {
    text = Sanitizer.clean(text);
  }

  /// The lines of a longer text, each made safe; line feed, CRLF and a lone CR at the end of a line
  /// all end one.
  public static List<SafeText> lines(String text) {
    return text.lines().map(SafeText::new).toList();
  }

  /// The columns this text takes on a terminal.
  public int width() {
    return Columns.of(text);
  }

  @Override
  public String toString() {
    return text;
  }
}

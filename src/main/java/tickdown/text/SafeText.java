package tickdown.text;

import java.util.List;

/// One line of text that is safe to show on a terminal: it cannot move the cursor, change the
/// terminal's state or hide words.
///
/// Accepts any string. The constructor removes unsafe characters or makes them visible, so every
/// `SafeText` is safe:
///
///     new SafeText("a\u001b]0;pwned\u0007b").text()   "ab"
///     new SafeText("over\rwritten").text()            "over␍written"
///     new SafeText("gpj.\u202eexe").text()            "gpj.<U+202E>exe"
///
/// @param text the safe text; never contains control, bidi or invisible characters
public final class SafeText {
  private static final SafeText EMPTY = new SafeText("");

  private final String text;

  /// Makes `foreign` safe; see [Sanitizer] for the rules.
  public SafeText(String foreign) {
    this(Sanitizer.clean(foreign), true);
  }

  private SafeText(String text, @SuppressWarnings("unused") boolean isClean) {
    this.text = text;
  }

  /// The text without anything in it.
  public static SafeText empty() {
    return EMPTY;
  }

  /// The lines of a longer text, each made safe. A line ends with a line feed, CRLF or a lone CR.
  public static List<SafeText> lines(String text) {
    return text.lines().map(SafeText::new).toList();
  }

  /// The safe text; never holds a control, bidi or invisible character.
  public String text() {
    return text;
  }

  /// This text followed by another one.
  public SafeText plus(SafeText other) {
    if (text.isEmpty()) {
      return other;
    }
    return other.text.isEmpty() ? this : new SafeText(text + other.text, true);
  }

  /// The part between two character positions. Cutting a sequence of characters could make it
  /// unsafe, so the part is made safe like any text.
  public SafeText part(int from, int to) {
    return from == 0 && to == text.length() ? this : new SafeText(text.substring(from, to));
  }

  /// The width of this text in columns.
  public int width() {
    return Columns.of(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeText safe && safe.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

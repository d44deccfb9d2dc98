package tickdown.markdown;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// The `[ ]` or `[x]` at the beginning of an item.
///
/// The source decides whether there is one, not the parsed text: `\[ ]` is not a box, but `[x]` is
/// one even if a link is defined with that label. The same characters are then cut from the text.
///
/// @param line the line in the file, counted from 1
/// @param start the position of the box in the text of the file; for a bullet that counts as an
///   item without one, the position of its text
/// @param mark the box as written; empty for a bullet that counts as an item without one
record Box(int line, int start, String mark) {

  /// The box at the beginning of `first`, the first line of a paragraph, which is at `start` in the
  /// text of the file; `more` tells whether other lines follow. A box contains a space or an x, and
  /// white space follows it (GFM 5.3).
  static Optional<Box> at(Source.Line first, int start, boolean more) {
    String text = first.text();
    int from = 0;
    while (from < text.length() && isSpace(text.charAt(from))) {
      from++;
    }
    int end = from + 3;
    boolean isBox =
        end <= text.length()
            && text.charAt(from) == '['
            && " \txX".indexOf(text.charAt(from + 1)) >= 0
            && text.charAt(from + 2) == ']'
            && (end == text.length() || isSpace(text.charAt(end)));
    return isBox && (more || !text.substring(end).isBlank())
        ? Optional.of(new Box(first.number(), start + from, text.substring(from, end)))
        : Optional.empty();
  }

  /// A bullet without a box, read as an open item; `first` is the first line of its text.
  static Box none(SourceSpan first) {
    return new Box(first.getLineIndex() + 1, first.getInputIndex(), "");
  }

  /// Whether it is the box of an item that has none.
  boolean isNone() {
    return mark.isEmpty();
  }

  /// The position after the box.
  int end() {
    return start + mark.length();
  }

  /// Whether it contains an `x` or `X`.
  boolean ticked() {
    return mark.equals("[x]") || mark.equals("[X]");
  }

  /// Whether this box is all of a node: with a link definition labelled `x`, the box becomes a link
  /// of its own.
  boolean isAll(Node node) {
    return !isNone() && (!(node instanceof Text text) || text.getLiteral().equals(mark));
  }

  /// The text of the first node of an item after this box.
  String cutFrom(Text first) {
    String text = first.getLiteral();
    return text.startsWith(mark) ? text.substring(mark.length()).stripLeading() : text;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}

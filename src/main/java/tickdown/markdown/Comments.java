package tickdown.markdown;

import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// HTML comments, which neither GitHub nor Tickdown shows.
final class Comments {
  private static final String OPENS = "<!--";
  private static final String CLOSES = "-->";

  private Comments() {}

  /// Whether an inline node is a comment.
  static boolean isComment(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().startsWith(OPENS);
  }

  /// The comment that a block of HTML begins with, if it is one.
  static Optional<String> first(String html) {
    int close = html.indexOf(CLOSES);
    return html.startsWith(OPENS) && close >= 0
        ? Optional.of(html.substring(0, close + CLOSES.length()))
        : Optional.empty();
  }

  /// Whether a block of HTML begins with a comment whose first line was meant to close it: `<!-- x
  /// ->`.
  static boolean isLeftOpen(String html) {
    String line = html.lines().findFirst().orElse("").stripTrailing();
    return line.startsWith(OPENS)
        && !line.contains(CLOSES)
        && (line.endsWith("->") || line.endsWith("-- >"));
  }

  /// A block of HTML without its comments, but with all of its lines.
  static String without(String html) {
    int start = html.indexOf(OPENS);
    if (start < 0) {
      return html;
    }
    StringBuilder visible = new StringBuilder(html.length());
    int at = 0;
    while (start >= 0) {
      int close = html.indexOf(CLOSES, start + OPENS.length());
      int end = close < 0 ? html.length() : close + CLOSES.length();
      visible.append(html, at, start);
      html.substring(start, end)
          .chars()
          .filter(Comments::endsLine)
          .forEach(visible::appendCodePoint);
      at = end;
      start = html.indexOf(OPENS, at);
    }
    return visible.append(html, at, html.length()).toString();
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }
}

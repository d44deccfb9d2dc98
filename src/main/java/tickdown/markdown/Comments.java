package tickdown.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// HTML comments, which neither GitHub nor Tickdown shows.
final class Comments {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  private Comments() {}

  /// Whether an inline node is a comment.
  static boolean isComment(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().startsWith("<!--");
  }

  /// A block of HTML without its comments, but with all of its lines.
  static String without(String html) {
    return COMMENT.matcher(html).replaceAll(comment -> comment.group().replaceAll("[^\\r\\n]", ""));
  }
}

package tickdown.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// HTML comments: never shown, neither by GitHub nor here.
final class Comments {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  private Comments() {}

  /// Whether an inline node is a comment.
  static boolean isComment(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().startsWith("<!--");
  }

  /// A block of HTML without its comments, which keeps its lines.
  static String without(String html) {
    return COMMENT.matcher(html).replaceAll(comment -> comment.group().replaceAll("[^\\r\\n]", ""));
  }
}

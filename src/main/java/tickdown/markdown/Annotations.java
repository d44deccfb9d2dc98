package tickdown.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// What comments at the ends of the lines of an item or heading say about it: `<!-- id: tag-pushed
/// -->`.
///
/// GitHub shows none of them. A comment that is no `key: value`, or has words behind it, says
/// nothing to us.
record Annotations(Map<String, String> values) {

  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*([a-z][a-z-]*)\\s*:\\s*(.*?)\\s*-->", Pattern.DOTALL);

  static final Annotations NONE = new Annotations(Map.of());

  Annotations {
    values = Map.copyOf(values);
  }

  /// The annotations in the text of a paragraph or heading.
  static Annotations of(Node block) {
    Map<String, String> values = new HashMap<>();
    List<Node> nodes = Trees.inner(block);
    boolean atEnd = true;
    for (Node node : nodes.reversed()) {
      if (atEnd && node instanceof HtmlInline html) {
        add(html.getLiteral(), values);
      }
      atEnd = Paragraphs.isBreak(node) || (atEnd && isInvisible(node));
    }
    return values.isEmpty() ? NONE : new Annotations(values);
  }

  Optional<String> id() {
    return Optional.ofNullable(values.get("id"));
  }

  private static void add(String literal, Map<String, String> values) {
    Matcher comment = COMMENT.matcher(literal);
    if (comment.matches()) {
      values.put(comment.group(1), comment.group(2));
    }
  }

  private static boolean isInvisible(Node node) {
    return Comments.isComment(node) || (node instanceof Text text && text.getLiteral().isBlank());
  }
}

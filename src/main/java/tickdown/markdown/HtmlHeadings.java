package tickdown.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/// Headings in HTML: `<h2 align="center">Before the release</h2>`, alone or with nothing but other
/// tags around it.
final class HtmlHeadings {
  private HtmlHeadings() {}

  /// Makes the HTML headings of `document` headings like any other.
  static void replaceIn(Node document) {
    for (Node block : Nodes.children(document)) {
      if (block instanceof HtmlBlock html) {
        replace(html);
      }
    }
  }

  private static void replace(HtmlBlock html) {
    String raw = html.getLiteral();
    int start = start(raw);
    if (start < 0) {
      return;
    }
    int level = raw.charAt(start + 2) - '0';
    int text = raw.indexOf('>', start) + 1;
    int end = end(raw, level, text);
    if (text == 0
        || end < 0
        || !isInvisible(raw.substring(0, start))
        || !isInvisible(raw.substring(end + "</h1>".length()))) {
      return;
    }
    String title = raw.substring(text, end).strip().replaceAll("\\s+", " ");
    if (Grammar.parse("# " + title).getFirstChild() instanceof Heading heading
        && !title.isEmpty()) {
      heading.setLevel(level);
      heading.setSourceSpans(List.copyOf(html.getSourceSpans()));
      html.insertAfter(heading);
      html.unlink();
    }
  }

  /// The first `<h1>` to `<h6>` of a block, with attributes or without; -1 if there is none.
  private static int start(String raw) {
    for (int at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
      if (at + 3 < raw.length()
          && (raw.charAt(at + 1) == 'h' || raw.charAt(at + 1) == 'H')
          && isLevel(raw.charAt(at + 2))
          && (raw.charAt(at + 3) == '>' || Character.isWhitespace(raw.charAt(at + 3)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLevel(char c) {
    return c >= '1' && c <= '6';
  }

  private static int end(String raw, int level, int from) {
    String tag = "</h" + level + ">";
    for (int at = raw.indexOf("</", from); at >= 0; at = raw.indexOf("</", at + 1)) {
      if (raw.regionMatches(true, at, tag, 0, tag.length())) {
        return at;
      }
    }
    return -1;
  }

  /// Whether there are only tags and comments.
  private static boolean isInvisible(String raw) {
    String visible = Comments.without(raw);
    boolean isTag = false;
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      isTag = c == '<' || (isTag && c != '>');
      if (!isTag && c != '>' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }
}

package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import tickdown.checklist.Inline;
import tickdown.checklist.Prose;
import tickdown.wording.PlaceholderFinder;

/// Converts the inline nodes of a paragraph or heading into [Prose], without comments.
final class ProseReader {

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)\\b[^>]*>", Pattern.DOTALL);

  /// Elements that only affect formatting. Anything else in angle brackets may be a placeholder.
  private static final Set<String> LOOKS =
      Set.of(
          "a", "abbr", "b", "big", "center", "cite", "code", "del", "dfn", "div", "em", "font", "i",
          "ins", "kbd", "mark", "p", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
          "sup", "tt", "u", "var");

  private ProseReader() {}

  /// The text of a paragraph, heading or table cell.
  static Prose of(Node block) {
    return new Prose(inlines(Nodes.inner(block)));
  }

  /// The text of a paragraph that begins with a box, without the box.
  static Prose withoutBox(Node paragraph) {
    List<Node> nodes = Nodes.inner(paragraph);
    List<Inline> inlines = new ArrayList<>();
    String rest = afterBox(nodes.getFirst());
    if (!rest.isEmpty()) {
      inlines.addAll(PlaceholderFinder.inWords(rest));
    }
    inlines.addAll(inlines(nodes.subList(1, nodes.size())));
    while (!inlines.isEmpty() && isBlank(inlines.getFirst())) {
      inlines.removeFirst();
    }
    return new Prose(inlines);
  }

  /// Whether there is nothing visible after the box.
  static boolean isEmptyWithoutBox(Node paragraph) {
    return afterBox(paragraph.getFirstChild()).isEmpty() && withoutBox(paragraph).plain().isEmpty();
  }

  /// The text after `[x]` in the first node; empty if `[x]` is a node of its own, because it is
  /// also a link label.
  private static String afterBox(Node first) {
    return first instanceof Text text && text.getLiteral().length() > 3
        ? text.getLiteral().substring(3).stripLeading()
        : "";
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Break
        || (inline instanceof Inline.Words(String text) && text.isBlank());
  }

  private static List<Inline> inlines(List<Node> nodes) {
    List<Inline> inlines = new ArrayList<>(nodes.size());
    nodes.forEach(node -> inlines.addAll(inline(node)));
    return inlines;
  }

  private static List<Inline> inline(Node node) {
    return switch (node) {
      case Text text -> PlaceholderFinder.inWords(text.getLiteral());
      case Code code -> List.of(new Inline.Code(PlaceholderFinder.inCode(code.getLiteral())));
      case SoftLineBreak _, HardLineBreak _ -> List.of(new Inline.Break());
      case HtmlInline html -> html(html.getLiteral());
      default -> List.of(withContent(node, inlines(Nodes.inner(node))));
    };
  }

  private static Inline withContent(Node node, List<Inline> content) {
    return switch (node) {
      case Emphasis _ -> new Inline.Emphasis(content);
      case StrongEmphasis _ -> new Inline.Strong(content);
      case Strikethrough _ -> new Inline.Struck(content);
      case Link link ->
          new Inline.Link(PlaceholderFinder.inAddress(link.getDestination()), content);
      case Image image ->
          new Inline.Image(PlaceholderFinder.inAddress(image.getDestination()), content);
      default -> throw new IllegalArgumentException("no inline node: " + node);
    };
  }

  private static List<Inline> html(String raw) {
    if (raw.startsWith("<!")) {
      return List.of();
    }
    Matcher tag = TAG.matcher(raw);
    String name = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    if (name.equals("br")) {
      return List.of(new Inline.Break());
    }
    return LOOKS.contains(name) ? List.of() : PlaceholderFinder.inHtml(raw);
  }
}

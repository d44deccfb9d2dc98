package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import tickdown.wording.placeholder.PlaceholderFinder;

/// Converts the inline nodes of a paragraph or heading into [Prose], without comments.
final class ProseReader {

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

  /// The text of a paragraph that begins with `box`, without the box.
  static Prose without(Box box, Node paragraph) {
    List<Node> nodes = Nodes.inner(paragraph);
    List<Inline> inlines = new ArrayList<>();
    if (!box.isAll(nodes.getFirst())) {
      inlines.addAll(
          nodes.getFirst() instanceof Text text
              ? words(box.cutFrom(text))
              : inline(nodes.getFirst()));
    }
    inlines.addAll(inlines(nodes.subList(1, nodes.size())));
    while (!inlines.isEmpty() && isBlank(inlines.getFirst())) {
      inlines.removeFirst();
    }
    return new Prose(inlines);
  }

  /// Whether there is nothing visible after the box.
  static boolean isEmptyWithout(Box box, Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Text text && !box.cutFrom(text).isEmpty()) {
      return false;
    }
    boolean isVisible =
        first.getNext() instanceof Code
            || (first.getNext() != null
                && first.getNext().getFirstChild() instanceof Text text
                && !text.getLiteral().isBlank());
    return !isVisible && without(box, paragraph).plain().isEmpty();
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
      case Text text -> words(text.getLiteral());
      case Code code -> List.of(new Inline.Code(PlaceholderFinder.inCode(code.getLiteral())));
      case SoftLineBreak _, HardLineBreak _ -> List.of(new Inline.Break());
      case HtmlInline html -> html(html.getLiteral());
      default -> List.of(withContent(node, inlines(Nodes.inner(node))));
    };
  }

  /// Spaces in a row are one, as GitHub shows them.
  private static List<Inline> words(String literal) {
    boolean isAligned = literal.contains("  ") || literal.indexOf('\t') >= 0;
    return PlaceholderFinder.inWords(isAligned ? withSingleSpaces(literal) : literal);
  }

  private static String withSingleSpaces(String text) {
    StringBuilder single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        single.append(text.charAt(i));
      } else if (i + 1 == text.length() || !isBlank(text.charAt(i + 1))) {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
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
    String name = elementName(raw).toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      return List.of(new Inline.Break());
    }
    return LOOKS.contains(name) ? List.of() : PlaceholderFinder.inHtml(raw);
  }

  /// The name of the element that is a tag as a whole: `br` for `<br/>`; empty for anything else.
  private static String elementName(String raw) {
    int from = raw.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < raw.length() && isAlphanumeric(raw.charAt(to))) {
      to++;
    }
    boolean isTag =
        to > from
            && Character.isLetter(raw.charAt(from))
            && raw.indexOf('>') == raw.length() - 1
            && raw.charAt(to) != '_';
    return isTag ? raw.substring(from, to) : "";
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}

package tickdown.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// The list items without a box that are read as items where somebody wants to walk bullets: those
/// of lists that stand under a heading and have no box in them, however deep.
///
/// In a file without headings every list counts. Lists in quotations are remarks, and a bullet that
/// is nothing but a link into the same file belongs to a table of contents.
final class Bullets {
  private final Source source;
  private final Map<Node, Box> found = new HashMap<>();

  private Bullets(Source source) {
    this.source = source;
  }

  /// The open boxes that the bullets of a document would have.
  static Map<Node, Box> in(Node document, Source source, TaskBoxes boxes) {
    Bullets bullets = new Bullets(source);
    List<Node> blocks = Nodes.children(document);
    boolean under = blocks.stream().noneMatch(Heading.class::isInstance);
    for (Node block : blocks) {
      under |= block instanceof Heading;
      if (under && block instanceof ListBlock && !boxes.within(block)) {
        bullets.take(block);
      }
    }
    return bullets.found;
  }

  private void take(Node block) {
    if (block instanceof BlockQuote) {
      return;
    }
    if (block instanceof ListItem
        && block.getFirstChild() instanceof Paragraph text
        && !isContents(text)) {
      found.put(block, new Box(source.lines(text).getFirst().number(), false));
    }
    Nodes.children(block).forEach(this::take);
  }

  private static boolean isContents(Paragraph text) {
    return Nodes.inner(text).stream()
        .allMatch(node ->
            (node instanceof Link link && link.getDestination().startsWith("#"))
                || (node instanceof Text words && words.getLiteral().isBlank()));
  }
}

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

/// The plain bullets that are read as items on request: those in lists below a heading that contain
/// no box at any depth.
///
/// In a file without headings, all lists count. Lists in block quotes are remarks, and a bullet
/// that is only a link into the same file is part of a table of contents; neither counts.
final class Bullets {
  private final Map<Node, Box> found = new HashMap<>();

  private Bullets() {}

  /// An open box for each bullet of the document.
  static Map<Node, Box> in(Node document, TaskBoxes boxes) {
    Bullets bullets = new Bullets();
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
      found.put(block, Box.none(text.getSourceSpans().getFirst()));
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

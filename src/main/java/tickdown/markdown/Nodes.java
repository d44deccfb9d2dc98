package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/// Iterates over the tree of a Markdown document.
final class Nodes {
  private Nodes() {}

  /// The blocks directly inside `block`, in order.
  static List<Node> children(Node block) {
    return block.getFirstChild() instanceof Block ? inner(block) : List.of();
  }

  /// Calls `visit` with `block` and then with every block inside it, in order.
  static void walk(Node block, Consumer<Node> visit) {
    visit.accept(block);
    for (Node child = block.getFirstChild(); child instanceof Block; child = child.getNext()) {
      walk(child, visit);
    }
  }

  /// Everything directly inside `node`, blocks or inlines.
  static List<Node> inner(Node node) {
    List<Node> inner = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      inner.add(child);
    }
    return inner;
  }
}

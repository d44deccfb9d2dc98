package tickdown.markdown;

import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import tickdown.checklist.Problem;

/// The limit on nested lists and block quotes in a checklist.
///
/// [Grammar] limits the depth of the tree itself, so recursion over it is always safe.
final class Nesting {

  /// The maximum depth of lists and block quotes.
  static final int DEEPEST = 48;

  private Nesting() {}

  /// The first place that is nested too deeply.
  static Optional<Problem> tooDeep(Node document) {
    return tooDeep(document, 0);
  }

  private static Optional<Problem> tooDeep(Node block, int depth) {
    if (depth > DEEPEST) {
      return Optional.of(problem(block));
    }
    for (Node child : Nodes.children(block)) {
      Optional<Problem> problem = tooDeep(child, depth + (isLevel(child) ? 1 : 0));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static boolean isLevel(Node block) {
    return block instanceof BlockQuote || block instanceof ListItem;
  }

  private static Problem problem(Node block) {
    return new Problem(
        Source.line(block),
        "lists and quotes are nested more than %s levels deep here".formatted(DEEPEST),
        "put the inner items under a heading of their own");
  }
}

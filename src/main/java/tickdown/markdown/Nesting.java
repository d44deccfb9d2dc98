package tickdown.markdown;

import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import tickdown.checklist.Problem;

/// How deeply lists and quotations may be nested in a checklist.
///
/// The tree itself is not deeper than [Grammar] lets it grow, so that recursion over it is safe
/// everywhere.
final class Nesting {

  /// The deepest level of lists and quotations that is read.
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
        "lists and quotations are nested more than %d levels deep here".formatted(DEEPEST),
        "give the inner items a heading of their own");
  }
}

package tickdown.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Finds paragraphs that are titles.
final class Paragraphs {
  /// What may follow the bold text of a title.
  private static final Set<String> ENDINGS = Set.of("", ":", "：");

  private Paragraphs() {}

  /// Whether `node` is a bold paragraph directly above a list: `**Before the tag:**`. It may end
  /// with a colon.
  static boolean isTitle(Node node) {
    return node instanceof Paragraph && node.getNext() instanceof ListBlock && isBold(node);
  }

  /// The bold paragraph that titles `list`, if there is one.
  static Optional<Node> titleOf(ListBlock list) {
    return Optional.ofNullable(list.getPrevious()).filter(Paragraphs::isTitle);
  }

  static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isBold(Node paragraph) {
    List<Node> nodes = Nodes.inner(paragraph);
    return nodes.stream().filter(StrongEmphasis.class::isInstance).count() == 1
        && nodes.stream().allMatch(Paragraphs::isBoldOrColon);
  }

  private static boolean isBoldOrColon(Node node) {
    return node instanceof StrongEmphasis
        || (node instanceof Text text && ENDINGS.contains(text.getLiteral().strip()))
        || Comments.isComment(node);
  }
}

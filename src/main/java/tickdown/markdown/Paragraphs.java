package tickdown.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import tickdown.checklist.Prose;
import tickdown.wording.ConditionFinder;
import tickdown.wording.Procedures;

/// Finds paragraphs that are titles.
final class Paragraphs {
  /// What may follow the bold text of a title.
  private static final Set<String> ENDINGS = Set.of("", ":", "：");

  /// Full stops.
  private static final String STOPS = ".。";

  /// The maximum number of characters of a condition that is a title.
  private static final int LONGEST = 240;

  private Paragraphs() {}

  /// Whether `node` is a paragraph directly above a list that is its title: in bold, `**Before the
  /// tag:**`, with a colon or without, but not a sentence; or with a colon and saying when the list
  /// applies: `If the price changed:`. A title may have a number, `1. **Before the tag:**`, which
  /// makes it a list of its own.
  static boolean isTitle(Node node) {
    return node.getNext() instanceof ListBlock
        && (node instanceof Paragraph
            ? !isTextOfListItem(node) && (isBold(node) || isCondition(node))
            : numbered(node).filter(Paragraphs::isBold).isPresent());
  }

  /// The only paragraph in a list with a number.
  private static Optional<Node> numbered(Node list) {
    return list instanceof OrderedList
            && list.getFirstChild() == list.getLastChild()
            && list.getFirstChild().getFirstChild() instanceof Paragraph text
            && text.getNext() == null
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isTextOfListItem(Node paragraph) {
    return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
  }

  private static boolean isCondition(Node paragraph) {
    if (!(paragraph.getLastChild() instanceof Text text) || !endsInColon(text.getLiteral())) {
      return false;
    }
    Prose words = ProseReader.of(paragraph);
    return words.plain().length() <= LONGEST
        && ConditionFinder.ofLeadIn(words).isPresent()
        && !isAboutAProcedure(paragraph.getPrevious(), words);
  }

  /// Whether the words are the first ones of a procedure, which they are about as a whole.
  private static boolean isAboutAProcedure(Node previous, Prose words) {
    boolean isTitle =
        previous instanceof Heading || (previous instanceof Paragraph && isBold(previous));
    return isTitle
        && (Procedures.leadsToTrouble(words) || Procedures.isTitle(ProseReader.of(previous)));
  }

  private static boolean endsInColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /// The paragraph that titles `list`, if there is one.
  static Optional<Node> titleOf(ListBlock list) {
    return Optional.ofNullable(list.getPrevious())
        .filter(Paragraphs::isTitle)
        .map(title -> numbered(title).orElse(title));
  }

  static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /// Whether a paragraph is a title in bold, with a colon or without, and not a sentence.
  static boolean isBold(Node paragraph) {
    List<Node> nodes = Nodes.inner(paragraph);
    return nodes.stream().filter(StrongEmphasis.class::isInstance).count() == 1
        && nodes.stream().allMatch(Paragraphs::isBoldOrColon)
        && !isSentence(ProseReader.of(paragraph).plain());
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isBoldOrColon(Node node) {
    return node instanceof StrongEmphasis
        || (node instanceof Text text && ENDINGS.contains(text.getLiteral().strip()))
        || Comments.isComment(node);
  }
}

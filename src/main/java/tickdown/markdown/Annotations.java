package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;

/// What comments at the ends of the lines of an item or heading say about it: `<!-- id: tag-pushed
/// -->`.
///
/// GitHub shows none of them. A comment that has words behind it says nothing to us.
///
/// @param said the annotations, in order
/// @param wrong comments that are meant as annotations and are none
record Annotations(List<Annotation> said, List<Remarked.Wrong> wrong) {

  static final Annotations NONE = new Annotations(List.of(), List.of());

  Annotations {
    said = List.copyOf(said);
    wrong = List.copyOf(wrong);
  }

  /// The annotations in the text of a paragraph or heading.
  static Annotations of(Node block) {
    List<HtmlInline> comments = comments(block);
    if (comments.isEmpty()) {
      return NONE;
    }
    List<Annotation> said = new ArrayList<>();
    List<Remarked.Wrong> wrong = new ArrayList<>();
    for (HtmlInline comment : comments.reversed()) {
      switch (Remarked.of(comment.getLiteral())) {
        case Remarked.Said(Annotation annotation) -> said.add(annotation);
        case Remarked.Wrong problem -> wrong.add(problem);
        case Remarked.Nothing() -> {}
      }
    }
    return new Annotations(said, wrong);
  }

  /// The comments at the ends of lines, the last one first.
  private static List<HtmlInline> comments(Node block) {
    List<HtmlInline> comments = new ArrayList<>();
    boolean atEnd = true;
    for (Node node = block.getLastChild(); node != null; node = node.getPrevious()) {
      if (atEnd && node instanceof HtmlInline html && Comments.isComment(node)) {
        comments.add(html);
      }
      atEnd = Paragraphs.isBreak(node) || (atEnd && isInvisible(node));
    }
    return comments;
  }

  /// The id that it gives.
  Optional<String> id() {
    return value(Key.ID);
  }

  /// The value of a key.
  Optional<String> value(Key key) {
    for (Annotation each : said) {
      if (each.key() == key) {
        return Optional.of(each.value());
      }
    }
    return Optional.empty();
  }

  private static boolean isInvisible(Node node) {
    return Comments.isComment(node) || (node instanceof Text text && text.getLiteral().isBlank());
  }
}

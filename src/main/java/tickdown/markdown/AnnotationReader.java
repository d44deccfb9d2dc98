package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;
import tickdown.wording.AnnotationParser;

/// The annotations in the HTML comments that end the lines of an item or heading: `<!-- id:
/// tag-pushed -->`.
///
/// GitHub does not show them. A comment followed by text is not an annotation; one that would be is
/// reported.
///
/// @param said the annotations, in order
/// @param wrong comments that look like annotations but are invalid, or are followed by text
record AnnotationReader(List<Annotation> said, List<AnnotationParser.Wrong> wrong) {

  static final AnnotationReader NONE = new AnnotationReader(List.of(), List.of());

  AnnotationReader {
    said = List.copyOf(said);
    wrong = List.copyOf(wrong);
  }

  /// The annotations in the text of a paragraph or heading.
  static AnnotationReader of(Node block) {
    List<Comment> comments = comments(block);
    if (comments.isEmpty()) {
      return NONE;
    }
    List<Annotation> said = new ArrayList<>();
    List<AnnotationParser.Wrong> wrong = new ArrayList<>();
    for (Comment comment : comments.reversed()) {
      switch (AnnotationParser.of(comment.text())) {
        case AnnotationParser.Said(Annotation annotation) when comment.endsLine() ->
            said.add(annotation);
        case AnnotationParser.Said(Annotation(Key key, var _)) -> wrong.add(followed(key));
        case AnnotationParser.Wrong problem when comment.endsLine() -> wrong.add(problem);
        case AnnotationParser.Wrong _, AnnotationParser.Nothing() -> {}
      }
    }
    return new AnnotationReader(said, wrong);
  }

  private static AnnotationParser.Wrong followed(Key key) {
    return new AnnotationParser.Wrong(
        "the annotation `%s` is ignored because text follows it".formatted(key.spelling()),
        "move it to the end of the line");
  }

  private record Comment(String text, boolean endsLine) {}

  /// The comments, the last one first.
  private static List<Comment> comments(Node block) {
    List<Comment> comments = new ArrayList<>();
    boolean atEnd = true;
    for (Node node = block.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof HtmlInline html && Comments.isComment(node)) {
        comments.add(new Comment(html.getLiteral(), atEnd));
      }
      atEnd = Paragraphs.isBreak(node) || (atEnd && isInvisible(node));
    }
    return comments;
  }

  /// The id, if it is annotated.
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

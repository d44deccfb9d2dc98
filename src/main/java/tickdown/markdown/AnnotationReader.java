package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;
import tickdown.wording.AnnotationParser;

/// The annotations in the HTML comments that end the lines of an item or heading: `<!-- id:
/// tag-pushed -->`.
///
/// GitHub does not show them. A comment followed by text, or on a line of its own below, is not an
/// annotation; one that would be is reported.
///
/// @param said the annotations, in order
/// @param wrong what is wrong with them, and comments that are nearly annotations
record AnnotationReader(List<Annotation> said, List<AnnotationParser.Wrong> wrong) {

  static final AnnotationReader NONE = new AnnotationReader(List.of(), List.of());

  AnnotationReader {
    said = List.copyOf(said);
    wrong = List.copyOf(wrong);
  }

  /// The annotations in the text of a paragraph or heading.
  static AnnotationReader of(Node block) {
    List<Comment> comments = comments(block);
    boolean isFollowed = block.getNext() instanceof HtmlBlock;
    if (comments.isEmpty() && !isFollowed) {
      return NONE;
    }
    List<Annotation> said = new ArrayList<>();
    List<AnnotationParser.Wrong> wrong = new ArrayList<>();
    for (Comment comment : comments.reversed()) {
      switch (AnnotationParser.of(comment.text())) {
        case AnnotationParser.Said(Annotation annotation) when comment.endsLine() ->
            add(annotation, said, wrong);
        case AnnotationParser.SaidWrongly(Annotation annotation, var problem)
            when comment.endsLine() -> {
          wrong.add(problem);
          add(annotation, said, wrong);
        }
        case AnnotationParser.Said(Annotation(Key key, var _)) -> wrong.add(followed(key));
        case AnnotationParser.SaidWrongly(Annotation(Key key, var _), var _) ->
            wrong.add(followed(key));
        case AnnotationParser.Wrong problem when comment.endsLine() -> wrong.add(problem);
        case AnnotationParser.Wrong _, AnnotationParser.Nothing() -> {}
      }
    }
    if (block.getNext() instanceof HtmlBlock below) {
      alone(below).ifPresent(wrong::add);
    }
    return new AnnotationReader(said, wrong);
  }

  private static void add(
      Annotation annotation, List<Annotation> said, List<AnnotationParser.Wrong> wrong) {
    Key key = annotation.key();
    if (!key.isRepeatable() && said.stream().anyMatch(each -> each.key() == key)) {
      wrong.add(repeated(key));
    } else {
      said.add(annotation);
    }
  }

  private static AnnotationParser.Wrong repeated(Key key) {
    return new AnnotationParser.Wrong(
        "another annotation `%s` is ignored: only the first one counts".formatted(key.spelling()),
        switch (key) {
          case VERIFY, RUN, ABORT_IF -> "write one, and join the commands with `&&`";
          case OWNER, COVERS ->
              "write one, with a comma between its values: `<!-- %s: a, b -->`"
                  .formatted(key.spelling());
          case ID, VERIFY_TIMEOUT, SIGN_OFF, WAIT, VALUE, IF, NEEDS -> "remove one of them";
          case IRREVERSIBLE, ON_DEMAND, OPTIONAL, HUMAN, ENDS_EMBARGO -> "remove one of them";
        });
  }

  private static AnnotationParser.Wrong followed(Key key) {
    return new AnnotationParser.Wrong(
        "the annotation `%s` is ignored because text follows it".formatted(key.spelling()),
        "move it to the end of the line");
  }

  /// An annotation that is a block of its own below the text, or a comment that hides more than it
  /// should.
  private static Optional<AnnotationParser.Wrong> alone(HtmlBlock below) {
    if (Comments.isLeftOpen(below.getLiteral())) {
      return Optional.of(
          new AnnotationParser.Wrong(
              "the comment below is not closed in its line and hides what follows",
              "close it with `-->`"));
    }
    return Comments.first(below.getLiteral())
        .flatMap(comment ->
            switch (AnnotationParser.of(comment)) {
              case AnnotationParser.Said(Annotation(Key key, var _)) ->
                  Optional.of(
                      new AnnotationParser.Wrong(
                          "the annotation `%s` below is ignored because it is on a line of its own"
                              .formatted(key.spelling()),
                          "move it to the end of this line"));
              case AnnotationParser.SaidWrongly(var _, AnnotationParser.Wrong problem) ->
                  Optional.of(problem);
              case AnnotationParser.Wrong _, AnnotationParser.Nothing() -> Optional.empty();
            });
  }

  private static AnnotationParser.Wrong alone(Key key) {
    return new AnnotationParser.Wrong(
        "the annotation `%s` below is ignored because it is on a line of its own"
            .formatted(key.spelling()),
        "move it to the end of this line");
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

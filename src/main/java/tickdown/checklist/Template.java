package tickdown.checklist;

import java.util.List;
import java.util.stream.Collectors;

/// Text other than prose that may contain placeholders: a command, the content of a code span or
/// block, the address of a link.
///
///     git tag vX.Y.Z     the literal `git tag v`, the placeholder `X.Y.Z`
///
/// @param pieces its pieces, in order
public record Template(List<Piece> pieces) {

  /// A part of a template.
  public sealed interface Piece permits Literal, Placeholder {

    /// This piece as written in the file.
    String source();
  }

  /// Text that stays as it is.
  public record Literal(String source) implements Piece {}

  public Template {
    pieces = List.copyOf(pieces);
  }

  /// A template without placeholders.
  public static Template of(String text) {
    return new Template(List.of(new Literal(text)));
  }

  /// The text as written in the file.
  public String text() {
    return pieces.size() == 1
        ? pieces.getFirst().source()
        : pieces.stream().map(Piece::source).collect(Collectors.joining());
  }
}

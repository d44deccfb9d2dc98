package tickdown.journal.line;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.run.Evidence;

/// The kinds of evidence, as a journal names them; their names never change.
enum EvidenceKind {
  COMMENT,
  LINK,
  VALUE;

  private final String spelling = name().toLowerCase(Locale.ROOT);

  static EvidenceKind of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> COMMENT;
      case Evidence.Link _ -> LINK;
      case Evidence.Value _ -> VALUE;
    };
  }

  /// Evidence of the kind with this name; empty if it is from a newer version.
  static Optional<Evidence> evidence(String name, String text) {
    return Stream.of(values())
        .filter(kind -> kind.spelling.equals(name))
        .findFirst()
        .map(kind -> kind.with(text));
  }

  String spelling() {
    return spelling;
  }

  private Evidence with(String text) {
    return switch (this) {
      case COMMENT -> new Evidence.Comment(text);
      case LINK -> new Evidence.Link(text);
      case VALUE -> new Evidence.Value(text);
    };
  }
}

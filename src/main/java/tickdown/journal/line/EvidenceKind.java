package tickdown.journal.line;

import java.util.Optional;
import tickdown.run.Evidence;

/// The kinds of evidence, as a journal names them; their names never change.
enum EvidenceKind {
  COMMENT,
  LINK,
  VALUE;

  private static final Spellings<EvidenceKind> SPELLINGS = new Spellings<>(values());

  static EvidenceKind of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> COMMENT;
      case Evidence.Link _ -> LINK;
      case Evidence.Value _ -> VALUE;
    };
  }

  /// Evidence of the kind with this name; empty if it is from a newer version.
  static Optional<Evidence> evidence(String name, String text) {
    return SPELLINGS.named(name).map(kind -> kind.with(text));
  }

  String spelling() {
    return SPELLINGS.of(this);
  }

  private Evidence with(String text) {
    return switch (this) {
      case COMMENT -> new Evidence.Comment(text);
      case LINK -> new Evidence.Link(text);
      case VALUE -> new Evidence.Value(text);
    };
  }
}

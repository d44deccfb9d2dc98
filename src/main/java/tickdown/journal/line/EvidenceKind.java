package tickdown.journal.line;

import java.util.Optional;
import tickdown.run.Evidence;

/// The kinds of evidence, as a journal names them; their names never change.
enum EvidenceKind {
  COMMENT,
  LINK,
  VALUE,
  FILE,
  /// Written as a comment that is marked, so that older versions keep it as a comment.
  LESSON;

  private static final Spellings<EvidenceKind> SPELLINGS = new Spellings<>(values());

  static EvidenceKind of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> COMMENT;
      case Evidence.Lesson _ -> LESSON;
      case Evidence.Link _ -> LINK;
      case Evidence.Value _ -> VALUE;
      case Evidence.KeptFile _ -> FILE;
    };
  }

  /// The kind with this name; empty if it is from a newer version.
  static Optional<EvidenceKind> named(String name) {
    return SPELLINGS.named(name);
  }

  String spelling() {
    return SPELLINGS.of(this);
  }

  /// Evidence of a kind; empty if the kind is from a newer version.
  ///
  /// @param hash only files have one
  /// @param bytes only files have a size
  static Optional<Evidence> with(
      Optional<EvidenceKind> kind, String text, String hash, long bytes) {
    return kind.map(known -> known.with(text, hash, bytes));
  }

  private Evidence with(String text, String hash, long bytes) {
    return switch (this) {
      case COMMENT -> new Evidence.Comment(text);
      case LESSON -> new Evidence.Lesson(text);
      case LINK -> new Evidence.Link(text);
      case VALUE -> new Evidence.Value(text);
      case FILE -> new Evidence.KeptFile(text, hash, bytes);
    };
  }
}

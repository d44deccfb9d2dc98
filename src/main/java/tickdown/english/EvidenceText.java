package tickdown.english;

import java.util.List;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// Evidence in words.
public final class EvidenceText {
  private EvidenceText() {}

  /// The word for it: an operator writes a comment; a checklist has notes.
  public static String word(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> "comment";
      case Evidence.Link _ -> "link";
      case Evidence.Value _ -> "value";
      case Evidence.KeptFile _ -> "file";
    };
  }

  /// `comment: watch until noon`.
  public static Line of(Evidence evidence) {
    return Line.of("%s: %s", word(evidence), text(evidence));
  }

  /// The same with its author: `comment by ben: watch until noon`.
  public static Line of(History.Added added) {
    return Line.of(
        "%s by %s: %s", word(added.evidence()), added.event().by(), text(added.evidence()));
  }

  /// All of it: `comment: watch until noon; value: 0.2 %`.
  static Line all(List<Evidence> evidence) {
    return Line.joined("; ", evidence.stream().map(EvidenceText::of).toList());
  }

  private static Line text(Evidence evidence) {
    String text = evidence.text();
    return evidence instanceof Evidence.Link
        ? Line.empty().plus(new Line.Piece(Tone.LINK, new SafeText(text), text))
        : Line.of(text);
  }
}

package tickdown.english;

import java.util.List;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.text.ByteSize;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// Evidence in words.
public final class EvidenceText {
  /// So many characters of the name of a copy are enough to find it.
  private static final int SHORT = 13;

  private EvidenceText() {}

  /// The word for it: an operator writes a comment; a checklist has notes.
  public static String word(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> "comment";
      case Evidence.Lesson _ -> "lesson";
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
    return switch (evidence) {
      case Evidence.Link _ ->
          Line.empty().plus(new Line.Piece(Tone.LINK, new SafeText(text), text));
      case Evidence.KeptFile file -> Line.of("%s", text).plus(Tone.FAINT, " (%s)", copy(file));
      case Evidence.Comment _, Evidence.Lesson _, Evidence.Value _ -> Line.of(text);
    };
  }

  /// `1.4 MiB, kept as file-9f86d081…`
  private static Line copy(Evidence.KeptFile file) {
    String name = file.keptAs();
    return Line.of(
        "%s, kept as %s…",
        ByteSize.of(file.bytes()), name.substring(0, Math.min(name.length(), SHORT)));
  }
}

package tickdown.text;

import java.util.ArrayList;
import java.util.List;

/// Puts a line together from a template of ours and the parts that belong into it.
///
/// What follows in one tone becomes one piece. Every part was made safe by itself before it joins,
/// so that a sequence which begins in one part cannot swallow what is behind it.
final class LineBuilder {
  private final List<Line.Piece> pieces = new ArrayList<>();
  private SafeText text = SafeText.empty();
  private final Tone tone;

  LineBuilder(Tone tone) {
    this.tone = tone;
  }

  /// The line that `template` is with `parts` in place of each `%s`.
  Line fill(String template, Object... parts) {
    int at = 0;
    int next = 0;
    for (int mark = template.indexOf('%'); mark >= 0; mark = template.indexOf('%', at)) {
      add(template.substring(at, mark));
      if (template.startsWith("%s", mark) && next < parts.length) {
        add(parts[next++]);
      } else if (template.startsWith("%%", mark)) {
        add("%");
      } else {
        throw mismatch(template, parts);
      }
      at = mark + 2;
    }
    add(template.substring(at));
    if (next < parts.length) {
      throw mismatch(template, parts);
    }
    end();
    return new Line(pieces);
  }

  private static IllegalArgumentException mismatch(String template, Object... parts) {
    return new IllegalArgumentException(
        "%d parts do not fit the template `%s`".formatted(parts.length, template));
  }

  private void add(Object part) {
    switch (part) {
      case Line line -> line.pieces().forEach(this::add);
      case Line.Piece piece -> add(piece);
      case SafeText safe -> text = text.plus(safe);
      default -> text = text.plus(new SafeText(String.valueOf(part)));
    }
  }

  /// A plain piece takes the tone of the template.
  private void add(Line.Piece piece) {
    if (piece.target().isEmpty() && (piece.tone() == tone || piece.tone() == Tone.PLAIN)) {
      text = text.plus(piece.text());
    } else {
      end();
      pieces.add(piece);
    }
  }

  private void end() {
    if (!text.text().isEmpty()) {
      pieces.add(new Line.Piece(tone, text));
      text = SafeText.empty();
    }
  }
}

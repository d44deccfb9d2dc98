package tickdown.screen.view;

import tickdown.screen.Glyphs;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Arranges lines on a row.
final class RowLayout {
  private RowLayout() {}

  /// `left` and `right` at the two ends of a row; if both do not fit, the left one is cut.
  static Line apart(Line left, Line right, int width, Glyphs glyphs) {
    Line shown = right.within(width, glyphs.ellipsis());
    int room = width - shown.width() - 1;
    return left.within(Math.max(0, room), glyphs.ellipsis())
        .padded(width - shown.width())
        .plus(shown);
  }

  /// A horizontal rule of the given width.
  static Line rule(int width, Glyphs glyphs) {
    return Line.of(Tone.FAINT, glyphs.across().repeat(Math.max(0, width)));
  }

  /// A horizontal rule with text: `─ 2 Release ──────────── 1 of 3 ─`.
  static Line titled(Line left, Line right, int width, Glyphs glyphs) {
    Line begin = Line.of(Tone.FAINT, glyphs.across()).plus(" ");
    Line end = right.pieces().isEmpty() ? Line.empty() : Line.of(" ").plus(right).plus(" ");
    int room = width - begin.width() - end.width() - 3;
    Line title = left.within(Math.max(0, room), glyphs.ellipsis());
    int across = width - begin.width() - title.width() - end.width() - 2;
    return begin
        .plus(title)
        .plus(" ")
        .plus(rule(across, glyphs))
        .plus(end)
        .plus(rule(1, glyphs))
        .within(width, "");
  }

  /// The line cut or padded to exactly the given width.
  static Line exactly(Line line, int width, Glyphs glyphs) {
    return line.within(width, glyphs.ellipsis()).padded(width);
  }
}

package tickdown.screen.view;

import tickdown.run.Tally;
import tickdown.screen.Glyphs;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Progress bars.
final class ProgressBar {
  private ProgressBar() {}

  /// A bar with the given number of cells. It is full only if nothing is outstanding, and empty
  /// only if nothing is settled.
  static Line of(Tally tally, int cells, Glyphs glyphs) {
    if (cells <= 0) {
      return Line.empty();
    }
    return Line.of(
            tally.failed() > 0 ? Tone.BAD : Tone.GOOD, glyphs.filled(filled(tally, cells, glyphs)))
        .plus(Tone.FAINT, glyphs.empty(filled(tally, cells, glyphs), cells));
  }

  /// The number of filled steps in its cells.
  private static int filled(Tally tally, int cells, Glyphs glyphs) {
    int parts = cells * glyphs.partsOfCell();
    if (tally.outstanding() == 0) {
      return parts;
    }
    int filled = (int) ((long) parts * tally.settled() / tally.total());
    return tally.settled() > 0 && parts > 1 ? Math.clamp(filled, 1, parts - 1) : filled;
  }
}

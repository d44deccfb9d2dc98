package tickdown.terminal.screen;

import tickdown.run.Tally;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Progress bars.
final class Bars {
  private Bars() {}

  /// A bar of so many cells; it is full only when nothing is outstanding, and empty only when
  /// nothing is settled.
  static Line of(Tally tally, int cells, Glyphs glyphs) {
    if (cells <= 0) {
      return Line.empty();
    }
    Glyphs.Bar bar = glyphs.bar(filled(tally, cells), cells);
    return Line.of(tally.failed() > 0 ? Tone.BAD : Tone.GOOD, bar.filled())
        .plus(Tone.FAINT, bar.empty());
  }

  private static int filled(Tally tally, int cells) {
    if (tally.outstanding() == 0) {
      return cells;
    }
    int filled = (int) ((long) cells * tally.settled() / tally.total());
    return tally.settled() > 0 && cells > 1 ? Math.clamp(filled, 1, cells - 1) : filled;
  }
}

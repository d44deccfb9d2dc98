package tickdown.terminal;

import java.util.List;
import java.util.Optional;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Line;
import tickdown.text.Palette;

/// Knows what the terminal shows, and writes what is needed to show a new picture.
///
/// Every position is addressed absolutely. Terminals disagree on the width of much that is not
/// ASCII or Latin. After such text the column is set again, so that nothing shifts, and the rest of
/// its row is rewritten. The terminal should not wrap lines while it is painted on.
///
/// Sequences: CUP, CHA, EL, ED and SGR (ECMA-48, 8.3.21, 9, 41, 39, 117), the cursor's DECTCEM,
/// synchronized updates (mode 2026) and hyperlinks (OSC 8).
public final class Painter {
  private static final String CSI = "\u001b[";
  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";
  private static final String HIDE_CURSOR = "\u001b[?25l";
  private static final String SHOW_CURSOR = "\u001b[?25h";
  private static final String RESET = "\u001b[0m";
  private static final String ERASE_ALL = "\u001b[2J";
  private static final String ERASE_REST = "\u001b[K";
  private static final String LINK = "\u001b]8;;";
  private static final String LINK_END = "\u001b\\";

  private final SgrCodes looks;
  private final boolean onlyAscii;

  /// The picture that was painted last; has no rows if that is unknown.
  private Picture painted = unknown();

  private boolean known;
  private Cells before;
  private Cells now;

  private String look = "";
  private String target = "";

  /// A painter for a terminal with the given palette, which may only support ASCII.
  public Painter(Palette palette, boolean onlyAscii) {
    this.looks = new SgrCodes(palette);
    this.onlyAscii = onlyAscii;
    this.before = cells(1);
    this.now = cells(1);
  }

  private static Picture unknown() {
    return new Picture(new Size(0, 0), List.of(), Optional.empty());
  }

  private Cells cells(int columns) {
    return new Cells(columns, looks, onlyAscii);
  }

  /// The contents of the terminal are unknown; the next picture is painted completely.
  void forget() {
    known = false;
    painted = unknown();
  }

  /// Writes to `out` what makes the terminal show `next`; nothing if it already does.
  public void paint(Picture next, StringBuilder out) {
    if (known && next.equals(painted)) {
      return;
    }
    out.append(BEGIN);
    boolean whole = !known || !next.size().equals(painted.size());
    if (whole || painted.cursor().isPresent()) {
      out.append(HIDE_CURSOR);
    }
    if (whole) {
      erase(next.size(), out);
    }
    paintRows(next, out);
    next.cursor().ifPresent(cursor -> place(cursor, next.size(), out));
    out.append(END);
    painted = next;
    known = true;
  }

  private void erase(Size size, StringBuilder out) {
    out.append(RESET).append(ERASE_ALL);
    painted = unknown();
    if (before.columns() != size.columns()) {
      before = cells(size.columns());
      now = cells(size.columns());
    }
  }

  private void paintRows(Picture next, StringBuilder out) {
    for (int row = 0; row < next.size().rows(); row++) {
      Line old = row(painted, row);
      Line line = row(next, row);
      if (!line.equals(old)) {
        before.fill(old);
        now.fill(line);
        paintRow(row, out);
      }
    }
  }

  private static Line row(Picture picture, int row) {
    return row < picture.rows().size() ? picture.rows().get(row) : Line.empty();
  }

  private void paintRow(int row, StringBuilder out) {
    int from = firstChange();
    if (from == now.columns()) {
      return;
    }
    int to = lastChange(from) + 1;
    int end = now.end();
    move(row, from, out);
    boolean certain = write(from, Math.min(to, end), out);
    turn("", "", out);
    if (to > end) {
      if (!certain) {
        pin(end, out);
      }
      out.append(ERASE_REST);
    }
  }

  /// The first column that differs. Never the right half of a cluster, since its left half would
  /// differ as well.
  private int firstChange() {
    int column = 0;
    while (column < now.columns() && now.isSameAs(before, column)) {
      column++;
    }
    return column;
  }

  /// The last column to write: the last one of the row if widths are uncertain.
  private int lastChange(int from) {
    int column = now.columns() - 1;
    while (column > from && now.isSameAs(before, column)) {
      column--;
    }
    return isSteady(from, column) ? column : now.columns() - 1;
  }

  private boolean isSteady(int from, int to) {
    for (int column = from; column <= to; column++) {
      if (now.measure(column) != Cells.Measure.STEADY) {
        return false;
      }
    }
    return true;
  }

  /// Returns whether the column of the cursor is certain afterwards.
  private boolean write(int from, int to, StringBuilder out) {
    Cells.Measure last = Cells.Measure.STEADY;
    for (int column = from; column < to; column++) {
      if (!now.text(column).isEmpty()) {
        Cells.Measure measure = now.measure(column);
        if (last == Cells.Measure.LOOSE || last == Cells.Measure.GLYPH && measure != last) {
          pin(column, out);
        }
        turn(now.look(column), now.target(column), out);
        writeCell(column, out);
        last = measure;
      }
    }
    return last == Cells.Measure.STEADY;
  }

  private void writeCell(int column, StringBuilder out) {
    if (now.measure(column) == Cells.Measure.LOOSE) {
      // A terminal that draws this narrower would leave old text there.
      out.repeat(' ', now.width(column));
      pin(column, out);
    }
    out.append(now.text(column));
  }

  /// Sets the style and link of the text that follows.
  private void turn(String nextLook, String nextTarget, StringBuilder out) {
    if (!nextTarget.equals(target)) {
      out.append(LINK).append(nextTarget).append(LINK_END);
      target = nextTarget;
    }
    if (!nextLook.equals(look)) {
      out.append(CSI).append('0');
      if (!nextLook.isEmpty()) {
        out.append(';').append(nextLook);
      }
      out.append('m');
      look = nextLook;
    }
  }

  private void move(int row, int column, StringBuilder out) {
    out.append(CSI).append(row + 1).append(';').append(column + 1).append('H');
  }

  private void pin(int column, StringBuilder out) {
    out.append(CSI).append(column + 1).append('G');
  }

  private void place(Picture.Cursor cursor, Size size, StringBuilder out) {
    int row = Math.clamp(cursor.row(), 0, size.rows() - 1);
    int column = Math.clamp(cursor.column(), 0, size.columns() - 1);
    move(row, column, out);
    out.append(SHOW_CURSOR);
  }
}

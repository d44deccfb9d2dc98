package tickdown.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks lines between words, so that they fit a terminal; what goes on below stands under where
/// the words began.
///
/// A word that is wider than the terminal stays whole in plain lines: it is better broken by the
/// terminal, which knows it as one. On a screen, where every cell has its place, it is broken.
public final class Wrapping {
  private final int width;
  private final String indent;
  private final boolean breaking;
  private final List<Line> lines = new ArrayList<>();
  private Line current = Line.empty();
  private int columns;

  private Wrapping(int width, String indent, boolean breaking) {
    this.width = width;
    this.indent = indent;
    this.breaking = breaking;
  }

  /// `line` as one or more lines of at most `width` columns.
  public static List<Line> of(Line line, int width) {
    return of(line, width, false);
  }

  /// `line` as one or more lines of at most `width` columns, wide words broken where they must be.
  public static List<Line> onScreen(Line line, int width) {
    return of(line, Math.max(2, width), true);
  }

  private static List<Line> of(Line line, int width, boolean breaking) {
    if (line.width() <= width) {
      return List.of(line);
    }
    Wrapping wrapping = new Wrapping(width, indent(line.text(), width), breaking);
    line.pieces().forEach(wrapping::add);
    wrapping.lines.add(wrapping.current);
    return List.copyOf(wrapping.lines);
  }

  /// The blanks that the line begins with; none where they would leave little room.
  private static String indent(String text, int width) {
    int blanks = text.length() - text.stripLeading().length();
    return blanks * 2 > width ? "" : " ".repeat(blanks);
  }

  private void add(Line.Piece piece) {
    String text = piece.text().text();
    int from = 0;
    while (from < text.length()) {
      int to = endOfWord(text, from);
      addWord(piece, text.substring(from, to));
      from = to;
    }
  }

  /// The end of the blanks that begin at `from` and of the word behind them.
  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int blank = text.indexOf(' ', at);
    return blank < 0 ? text.length() : blank;
  }

  private void addWord(Line.Piece piece, String word) {
    int wide = Columns.of(word);
    boolean begins = columns <= indent.length();
    if (columns + wide > width && word.startsWith(" ") && !begins) {
      next();
      addWord(piece, word.stripLeading());
    } else if (columns + wide > width && breaking && wide > 1) {
      breakWord(piece, word);
    } else {
      put(piece, word);
    }
  }

  /// As much of the word as there is room for, and the rest below.
  private void breakWord(Line.Piece piece, String word) {
    int fits = Columns.fitting(word, width - columns);
    if (fits == 0 && columns <= indent.length()) {
      put(piece, word);
      return;
    }
    put(piece, word.substring(0, fits));
    next();
    addWord(piece, word.substring(fits));
  }

  private void next() {
    lines.add(current);
    current = Line.of(indent);
    columns = indent.length();
  }

  private void put(Line.Piece piece, String text) {
    current = current.plus(piece.with(text));
    columns += Columns.of(text);
  }
}

package tickdown.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks lines between words, so that they fit a terminal; what goes on below stands under where
/// the words began.
///
/// A word that is wider than the terminal stays whole: it is better broken by the terminal, which
/// knows it as one.
public final class Wrapping {
  private final int width;
  private final String indent;
  private final List<Line> lines = new ArrayList<>();
  private Line current = Line.empty();
  private int columns;

  private Wrapping(int width, String indent) {
    this.width = width;
    this.indent = indent;
  }

  /// `line` as one or more lines of at most `width` columns.
  public static List<Line> of(Line line, int width) {
    if (line.width() <= width) {
      return List.of(line);
    }
    Wrapping wrapping = new Wrapping(width, indent(line.text(), width));
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
      addWord(piece.tone(), text.substring(from, to));
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

  private void addWord(Tone tone, String word) {
    int wide = Columns.of(word);
    boolean begins = columns <= indent.length();
    if (columns + wide > width && word.startsWith(" ") && !begins) {
      lines.add(current);
      current = Line.of(indent);
      columns = indent.length();
      addWord(tone, word.stripLeading());
      return;
    }
    current = current.plus(tone, word);
    columns += wide;
  }
}

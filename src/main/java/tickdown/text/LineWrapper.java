package tickdown.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Wraps lines between words to fit the terminal. Continuation lines are indented like the first
/// one.
///
/// In plain lines, a word wider than the terminal is kept whole: the terminal wraps it without
/// breaking it up for copying. So is a command, which is a piece of code or is quoted in backticks.
/// On the full screen, where every cell has its place, words are broken.
public final class LineWrapper {
  private final Line line;
  private final String text;
  private final int width;
  private final boolean breaking;

  /// The spaces inside commands.
  private final BitSet kept;

  private LineWrapper(Line line, int width, boolean breaking) {
    this.line = line;
    this.text = line.text();
    this.width = width;
    this.breaking = breaking;
    this.kept = breaking ? new BitSet() : commands(line, text, width);
  }

  private static BitSet commands(Line line, String text, int width) {
    BitSet inside = new BitSet();
    int at = 0;
    for (Line.Piece piece : line.pieces()) {
      int length = piece.text().text().length();
      inside.set(at, at + length, piece.tone() == Tone.CODE);
      at += length;
    }
    int begin = text.indexOf('`');
    for (int end = text.indexOf('`', begin + 1); begin >= 0 && end >= 0; ) {
      if (end - begin < width) {
        inside.set(begin, end);
      }
      begin = text.indexOf('`', end + 1);
      end = text.indexOf('`', begin + 1);
    }
    return inside;
  }

  /// `line` as one or more lines of at most `width` columns.
  public static List<Line> of(Line line, int width) {
    return new LineWrapper(line, width, false).lines();
  }

  /// `line` as one or more lines of at most `width` columns; words that are too wide are broken.
  public static List<Line> onScreen(Line line, int width) {
    return new LineWrapper(line, Math.max(2, width), true).lines();
  }

  private List<Line> lines() {
    if (line.width() <= width) {
      return List.of(line);
    }
    String indent = indent();
    List<Line> lines = new ArrayList<>();
    int end = end(0, width);
    lines.add(line.part(0, end));
    for (int from = behindBlanks(end); from < text.length(); from = behindBlanks(end)) {
      end = end(from, width - indent.length());
      lines.add(Line.of(indent).plus(line.part(from, end)));
    }
    return List.copyOf(lines);
  }

  /// The leading spaces of the line; none if they would leave too little room.
  private String indent() {
    int blanks = behindBlanks(0);
    return blanks * 2 > width ? "" : " ".repeat(blanks);
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// The end of a line that begins at `from`: after the last word that fits, or inside the first
  /// one.
  private int end(int from, int room) {
    int end = from;
    int columns = 0;
    while (end < text.length()) {
      int next = endOfWord(end);
      columns += Columns.of(text.substring(end, next));
      if (columns > room) {
        return text.substring(from, end).isBlank() ? endOfFirst(from, next, room) : end;
      }
      end = next;
    }
    return end;
  }

  /// The end of the spaces at `from` and of the word after them, which may span several pieces.
  private int endOfWord(int from) {
    int blank = text.indexOf(' ', behindBlanks(from));
    while (blank >= 0 && kept.get(blank)) {
      blank = text.indexOf(' ', blank + 1);
    }
    return blank < 0 ? text.length() : blank;
  }

  /// The end of a line with a single word that is too wide for it.
  private int endOfFirst(int from, int end, int room) {
    if (!breaking) {
      return end;
    }
    String word = text.substring(from, end);
    return from + Math.max(Columns.fitting(word, room), Columns.lengthOfFirst(word));
  }
}

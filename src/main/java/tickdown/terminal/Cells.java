package tickdown.terminal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.text.Columns;
import tickdown.text.Line;

/// One row of the screen as terminal cells, with one grapheme cluster per cell. A wide cluster is
/// followed by an empty cell.
///
/// It is reused for every row, so painting allocates no cells. What does not fit is cut off; a
/// cluster that is cut in half is replaced by a space.
final class Cells {

  /// How reliably terminals agree on the width of a cluster.
  enum Measure {
    /// ASCII and Latin letters: one column each.
    STEADY,
    /// A single character that some terminals draw wider or in another order; the column is set
    /// again after a run of them.
    GLYPH,
    /// Emoji and other clusters of several characters; the column is set again after each one.
    LOOSE
  }

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final String[] ASCII = ascii();

  private final SgrCodes looks;
  private final boolean onlyAscii;
  private final String[] text;
  private final String[] look;
  private final String[] target;
  private final Measure[] measure;
  private int end;
  private String lastCluster = " ";
  private int lastWidth = 1;

  Cells(int columns, SgrCodes looks, boolean onlyAscii) {
    this.looks = looks;
    this.onlyAscii = onlyAscii;
    this.text = new String[columns];
    this.look = new String[columns];
    this.target = new String[columns];
    this.measure = new Measure[columns];
  }

  private static String[] ascii() {
    String[] ascii = new String[0x7f];
    Arrays.setAll(ascii, Character::toString);
    return ascii;
  }

  int columns() {
    return text.length;
  }

  /// The cluster in a column; empty if its left neighbour is wide.
  String text(int column) {
    return text[column];
  }

  /// The parameters of the SGR sequence for a column.
  String look(int column) {
    return look[column];
  }

  String target(int column) {
    return target[column];
  }

  Measure measure(int column) {
    return measure[column];
  }

  /// The width of the cluster that begins in a column.
  int width(int column) {
    return column + 1 < columns() && text[column + 1].isEmpty() ? 2 : 1;
  }

  /// The column after the last one that differs from an erased one.
  int end() {
    int column = end;
    while (column > 0 && isErased(column - 1)) {
      column--;
    }
    return column;
  }

  private boolean isErased(int column) {
    return text[column].equals(" ") && look[column].isEmpty() && target[column].isEmpty();
  }

  boolean isSameAs(Cells other, int column) {
    return text[column].equals(other.text[column])
        && look[column].equals(other.look[column])
        && target[column].equals(other.target[column]);
  }

  /// Fills the cells with a line.
  void fill(Line line) {
    end = 0;
    for (Line.Piece piece : line.pieces()) {
      add(piece, looks.of(piece.tone()));
    }
    int from = end;
    while (end < columns()) {
      put(" ", "", "", Measure.STEADY);
    }
    end = from;
  }

  private void add(Line.Piece piece, String look) {
    String string = piece.text().text();
    int at = 0;
    while (at < string.length() && end < columns()) {
      int next = endOfCluster(string, at);
      add(cluster(string, at, next), look, piece.target());
      at = next;
    }
  }

  /// Most characters are clusters by themselves, which a look at the next character tells.
  private static int endOfCluster(String string, int at) {
    int next = at + 1;
    if (stands(string.charAt(at)) && (next == string.length() || stands(string.charAt(next)))) {
      return next;
    }
    Matcher matcher = CLUSTER.matcher(string).region(at, string.length());
    return matcher.lookingAt() ? matcher.end() : next;
  }

  /// Whether a character never combines with its neighbours (UAX 29): ASCII, Latin, arrows, lines,
  /// blocks, shapes and dingbats.
  private static boolean stands(char c) {
    return c >= 0x20 && c < 0x300 || c >= 0x2190 && c < 0x2c00;
  }

  private static String cluster(String string, int from, int to) {
    char first = string.charAt(from);
    return to == from + 1 && first < ASCII.length ? ASCII[first] : string.substring(from, to);
  }

  private void add(String cluster, String look, String target) {
    Measure measure = measure(cluster);
    int width = measure == Measure.STEADY ? 1 : width(cluster);
    if (width == 0) {
      join(cluster);
    } else if (onlyAscii && !isAscii(cluster)) {
      repeat(substitute(cluster), width, look, target);
    } else if (end + width > columns()) {
      repeat(" ", columns() - end, look, target);
    } else {
      put(cluster, look, target, measure);
      repeat("", width - 1, look, target);
    }
  }

  /// The nearest ASCII character, for a terminal that has no others.
  private static String substitute(String cluster) {
    return switch (cluster) {
      case "“", "”", "„" -> "\"";
      case "‘", "’" -> "'";
      case "–", "—" -> "-";
      default -> "?";
    };
  }

  private int width(String cluster) {
    if (!cluster.equals(lastCluster)) {
      lastCluster = cluster;
      lastWidth = Columns.of(cluster);
    }
    return lastWidth;
  }

  private static Measure measure(String cluster) {
    char first = cluster.charAt(0);
    if (cluster.length() > 1) {
      return Measure.LOOSE;
    }
    if (first < 0x300) {
      return Measure.STEADY;
    }
    return Character.isEmoji(first) || isMark(first) ? Measure.LOOSE : Measure.GLYPH;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAscii(String cluster) {
    return cluster.length() == 1 && cluster.charAt(0) < ASCII.length;
  }

  /// A combining mark at the beginning of a piece belongs to the cluster before it.
  private void join(String mark) {
    int column = end - 1;
    while (column > 0 && text[column].isEmpty()) {
      column--;
    }
    if (column >= 0 && !onlyAscii) {
      text[column] += mark;
      measure[column] = Measure.LOOSE;
    }
  }

  private void repeat(String cluster, int times, String look, String target) {
    for (int i = 0; i < times && end < columns(); i++) {
      put(cluster, look, target, Measure.STEADY);
    }
  }

  private void put(String cluster, String look, String target, Measure measure) {
    this.text[end] = cluster;
    this.look[end] = look;
    this.target[end] = target;
    this.measure[end] = measure;
    end++;
  }
}

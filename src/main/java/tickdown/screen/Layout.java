package tickdown.screen;

/// How the screen is divided. Depends on its size, and on what the current item needs beyond its
/// usual part.
///
/// @param list the number of rows for the list of items
/// @param details the number of rows for the current item
/// @param outline the number of columns for the outline on the left; 0 if there is no room
public record Layout(Shape shape, int list, int details, int outline) {

  /// What there is room for.
  public enum Shape {
    /// Outline, list and details: from 100 columns.
    WIDE,
    /// List and details.
    USUAL,
    /// The current item only.
    TINY,
    /// Not even the current item.
    TOO_SMALL
  }

  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 5;

  /// The rows of a usual screen that are neither list nor details: two for the header, three rules,
  /// the message, the keys.
  private static final int FURNITURE = 7;

  private static final int HEADER_AND_KEYS = 4;

  private static final int LEAST_LIST = 5;
  private static final int LEAST_OUTLINE = 28;
  private static final int LIST_COLUMNS = 80;

  /// The number of lines of a page that fit on a screen with `rows` rows. A tiny screen also has
  /// header, title, message and keys; others also have rules and a second header row.
  public int page(int rows) {
    return Math.max(1, shape == Shape.TINY ? rows - HEADER_AND_KEYS : rows - FURNITURE + 1);
  }

  /// The same with as many rows for details as they need, as long as the list keeps two fifths.
  public Layout needing(int rows) {
    if (shape == Shape.TINY || shape == Shape.TOO_SMALL) {
      return this;
    }
    int inside = list + details;
    int most = Math.max(details, inside - Math.max(LEAST_LIST, inside * 2 / 5));
    int grown = Math.clamp(rows, details, most);
    return new Layout(shape, inside - grown, grown, outline);
  }

  /// The same with as many columns for the outline as it needs, as long as the list keeps eighty or
  /// the outline takes no more than three tenths.
  public Layout outlined(int needed, int columns) {
    int most = Math.max(columns * 3 / 10, Math.min(columns * 2 / 5, columns - LIST_COLUMNS));
    return shape == Shape.WIDE
        ? new Layout(shape, list, details, Math.clamp(needed, LEAST_OUTLINE, most))
        : this;
  }

  public static Layout of(Size size) {
    int columns = size.columns();
    int rows = size.rows();
    if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
      return new Layout(Shape.TOO_SMALL, 1, 0, 0);
    }
    if (columns < 60 || rows < 13) {
      return new Layout(Shape.TINY, 1, rows - HEADER_AND_KEYS, 0);
    }
    int inside = rows - FURNITURE;
    int details = Math.clamp(inside / 3, 3, 10);
    boolean wide = columns >= 100;
    return new Layout(
        wide ? Shape.WIDE : Shape.USUAL,
        inside - details,
        details,
        wide ? Math.clamp(columns * 3 / 10, LEAST_OUTLINE, 44) : 0);
  }
}

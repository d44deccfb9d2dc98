package tickdown.screen;

/// How the screen is divided. Depends only on its size, so that nothing jumps.
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

  /// The number of lines of a page that fit on a screen with `rows` rows. A tiny screen also has
  /// header, title, message and keys; others also have rules and a second header row.
  public int page(int rows) {
    return Math.max(1, shape == Shape.TINY ? rows - HEADER_AND_KEYS : rows - FURNITURE + 1);
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
        wide ? Math.clamp(columns * 3 / 10, 28, 44) : 0);
  }
}

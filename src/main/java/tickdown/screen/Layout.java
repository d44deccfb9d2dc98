package tickdown.screen;

/// How the screen is divided; depends on its size alone, so that nothing jumps.
///
/// @param list how many rows the list of items has
/// @param details how many rows there are for the item in front
/// @param outline how many columns the outline has at the left; 0 where there is no room
public record Layout(Shape shape, int list, int details, int outline) {

  /// What there is room for.
  public enum Shape {
    /// Outline, list and details: from 100 columns.
    WIDE,
    /// List and details.
    USUAL,
    /// Only the item in front.
    TINY,
    /// Not even that.
    TOO_SMALL
  }

  private static final int LEAST_COLUMNS = 20;
  private static final int LEAST_ROWS = 5;

  /// The rows of a usual screen that are neither list nor details: two of header, three rules, the
  /// message, the keys.
  private static final int FURNITURE = 7;

  private static final int HEADER_AND_KEYS = 4;

  /// How many lines of a page are seen at once on a screen of `rows` rows: on a tiny one there are
  /// header, title, message and keys besides; else rules and a second row of header as well.
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

package tickdown.screen;

/// The size of the terminal in character cells.
public record Size(int columns, int rows) {

  /// Terminals that do not know their size report 0, which is replaced by 80 x 24.
  public Size {
    columns = columns <= 0 ? 80 : columns;
    rows = rows <= 0 ? 24 : rows;
  }

  /// Whether it is large enough for the full screen: 40 x 10.
  public boolean isLargeEnough() {
    return columns >= 40 && rows >= 10;
  }
}

package tickdown.screen;

/// How large the terminal is, in character cells.
public record Size(int columns, int rows) {

  /// Terminals that do not know their size say 0: they are taken for the usual one (80 x 24).
  public Size {
    columns = columns <= 0 ? 80 : columns;
    rows = rows <= 0 ? 24 : rows;
  }

  /// Whether a walk on a full screen begins: 40 x 10.
  public boolean isLargeEnough() {
    return columns >= 40 && rows >= 10;
  }
}

package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.text.Line;

/// Everything on the screen at one moment.
///
/// @param rows from the top; as many as the terminal has, none wider than the terminal
/// @param cursor where text is typed; empty if the cursor is hidden
public record Picture(Size size, List<Line> rows, Optional<Cursor> cursor) {

  /// A position on the screen, counted from 0.
  public record Cursor(int column, int row) {}

  public Picture {
    rows = List.copyOf(rows);
  }
}

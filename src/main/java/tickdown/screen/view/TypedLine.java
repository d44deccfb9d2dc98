package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import tickdown.screen.LineEdit;
import tickdown.text.Columns;
import tickdown.text.SafeText;

/// A line that is being typed, broken into rows of a fixed width.
///
/// @param row the row of the cursor, counted from 0
/// @param column the column of the cursor, counted from 0
record TypedLine(List<String> rows, int row, int column) {

  TypedLine {
    rows = List.copyOf(rows);
  }

  /// The line in rows of `width` columns.
  static TypedLine of(LineEdit line, int width) {
    String before = new SafeText(line.text().substring(0, line.at())).text();
    List<String> rows = rows(new SafeText(line.text()).text(), width);
    int row = 0;
    String rest = before;
    while (row < rows.size() - 1 && rest.length() >= rows.get(row).length()) {
      rest = rest.substring(rows.get(row).length());
      row++;
    }
    return new TypedLine(rows, row, Columns.of(rest));
  }

  private static List<String> rows(String text, int width) {
    List<String> rows = new ArrayList<>();
    String rest = text;
    while (Columns.of(rest) > width) {
      int end = Math.max(Columns.lengthOfFirst(rest), Columns.fitting(rest, width));
      rows.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    rows.add(rest);
    return rows;
  }
}

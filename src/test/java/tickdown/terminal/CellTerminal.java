package tickdown.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.terminal.RawStream.Ours;
import tickdown.terminal.RawStream.Part;

/// A terminal that supports only our sequences, and measures text by a configurable rule.
///
/// JLine's terminal has a fixed opinion about widths, and supports neither strikethrough nor links
/// nor combining marks. This one takes the widths as a parameter, and exposes each cell.
public final class CellTerminal {
  /// Several characters can form one cluster, as in terminals that support clusters.
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /// The contents of one column.
  ///
  /// @param text a cluster; empty after a wide one
  /// @param look the SGR parameters, without the leading reset
  public record Cell(String text, String look, String target) {
    static final Cell BLANK = new Cell(" ", "", "");
  }

  private final Cell[][] cells;
  private final ToIntFunction<String> measure;
  private int row;
  private int column;
  private String look = "";
  private String target = "";
  private boolean cursorShown = true;
  private boolean updating;

  public CellTerminal(Size size, ToIntFunction<String> measure) {
    this.cells = new Cell[size.rows()][size.columns()];
    this.measure = measure;
    erase();
  }

  /// Processes output.
  public CellTerminal receive(CharSequence raw) {
    for (Part part : RawStream.parts(raw)) {
      switch (part) {
        case Part.Text(String text) -> write(text);
        case Part.Sequence(Ours name, String parameters) -> obey(name, parameters);
      }
    }
    return this;
  }

  private void obey(Ours name, String parameters) {
    switch (name) {
      case CUP -> {
        String[] place = parameters.split(";");
        row = Integer.parseInt(place[0]) - 1;
        move(Integer.parseInt(place[1]));
      }
      case CHA -> move(Integer.parseInt(parameters));
      case EL -> {
        demand(look.isEmpty() && target.isEmpty(), "erasing while text looks otherwise");
        demand(column < cells[row].length, "erasing behind the last column");
        for (int i = column; i < cells[row].length; i++) {
          put(i, Cell.BLANK);
        }
      }
      case ED -> erase();
      case SGR -> look = parameters.equals("0") ? "" : parameters.replaceFirst("^0;", "");
      case SHOW_CURSOR -> cursorShown = true;
      case HIDE_CURSOR -> cursorShown = false;
      case BEGIN_UPDATE -> updating = true;
      case END_UPDATE -> {
        demand(look.isEmpty() && target.isEmpty(), "an update that leaves a look behind");
        updating = false;
      }
      case LINK -> target = parameters;
      case END_LINK -> target = "";
      case ENTER, LEAVE, COPY -> demand(false, name + " while painting");
    }
    demand(updating || name == Ours.END_UPDATE, name + " outside of an update");
  }

  private void move(int to) {
    column = to - 1;
    demand(row < cells.length && column < cells[row].length, "a place beyond the screen");
  }

  private static void demand(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  private void erase() {
    demand(look.isEmpty() && target.isEmpty(), "erasing while text looks otherwise");
    for (Cell[] each : cells) {
      Arrays.fill(each, Cell.BLANK);
    }
  }

  private void write(String text) {
    demand(updating, "text outside of an update");
    CLUSTER.matcher(text).results().forEach(cluster -> writeCluster(cluster.group()));
  }

  /// Cuts what does not fit, because wrapping is off.
  private void writeCluster(String cluster) {
    int width = measure.applyAsInt(cluster);
    for (int i = 0; i < width && column < cells[row].length; i++) {
      put(column, new Cell(i == 0 ? cluster : "", look, target));
      column++;
    }
  }

  /// A wide cluster disappears if part of it is overwritten.
  private void put(int at, Cell cell) {
    Cell[] line = cells[row];
    int head = at;
    while (!cell.text().isEmpty() && head > 0 && line[head].text().isEmpty()) {
      head--;
      line[head + 1] = Cell.BLANK;
    }
    line[head] = Cell.BLANK;
    for (int i = at + 1; i < line.length && line[i].text().isEmpty(); i++) {
      line[i] = Cell.BLANK;
    }
    line[at] = cell;
  }

  /// The cells of a row.
  List<Cell> row(int index) {
    return List.of(cells[index]);
  }

  /// All cells, row by row.
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      rows.add(row(i));
    }
    return rows;
  }

  boolean showsCursor() {
    return cursorShown;
  }

  Picture.Cursor cursor() {
    return new Picture.Cursor(column, row);
  }
}

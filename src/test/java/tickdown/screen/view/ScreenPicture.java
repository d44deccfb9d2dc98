package tickdown.screen.view;

import java.util.List;
import java.util.Optional;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.terminal.CellTerminal;
import tickdown.terminal.Painter;
import tickdown.text.Columns;
import tickdown.text.Palette;

/// A [Picture] as an SVG image of a terminal window.
///
///     new ScreenPicture(ScreenPicture.Background.DARK).svg("Tickdown", "An item is answered", picture)
///
/// Every run of text starts at its first cell and is exactly as wide as its cells, whatever the
/// font. Lines and blocks are drawn as shapes, so that they join. Equal pictures give equal images.
final class ScreenPicture {

  /// The background of the terminal, and its colours for the SGR parameters 30 to 37, chosen to be
  /// readable on it.
  enum Background {
    LIGHT(
        "#fafafa",
        "#e4e4e7",
        "#27272a",
        List.of(
            "#27272a", "#b91c1c", "#15803d", "#a16207", "#1d4ed8", "#a21caf", "#0e7490",
            "#71717a")),
    DARK(
        "#18181b",
        "#3f3f46",
        "#e4e4e7",
        List.of(
            "#a1a1aa", "#f87171", "#4ade80", "#facc15", "#60a5fa", "#e879f9", "#22d3ee",
            "#f4f4f5"));

    private final String paper;
    private final String frame;
    private final String ink;
    private final List<String> colours;

    Background(String paper, String frame, String ink, List<String> colours) {
      this.paper = paper;
      this.frame = frame;
      this.ink = ink;
      this.colours = colours;
    }
  }

  private static final String FONTS =
      "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono',"
          + " monospace";

  static final int WIDTH = 9;
  static final int HEIGHT = 20;
  private static final int MARGIN = 14;
  private static final int BAR = 34;

  /// The distance from the top of a cell to the baseline.
  private static final int BASELINE = 15;

  private final Background background;
  private final StringBuilder svg = new StringBuilder();

  ScreenPicture(Background background) {
    this.background = background;
  }

  /// The image.
  ///
  /// @param title the window title, and the accessible name of the image
  /// @param description the accessible description of the image
  String svg(String title, String description, Picture picture) {
    Size size = picture.size();
    svg.setLength(0);
    begin(
        size.columns() * WIDTH + 2 * MARGIN,
        size.rows() * HEIGHT + BAR + MARGIN,
        title,
        description);
    List<List<CellTerminal.Cell>> rows = cells(picture);
    for (int row = 0; row < rows.size(); row++) {
      draw(row, rows.get(row));
    }
    picture.cursor().ifPresent(this::draw);
    return svg.append("</svg>\n").toString();
  }

  private static List<List<CellTerminal.Cell>> cells(Picture picture) {
    StringBuilder sent = new StringBuilder();
    new Painter(Palette.COLOURED, false).paint(picture, sent);
    return new CellTerminal(picture.size(), Columns::of).receive(sent).rows();
  }

  private void begin(int width, int height, String title, String description) {
    line(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='%s' viewBox='0 0 %s %s'"
            + " role='img' aria-labelledby='title description' font-size='15' font-family=\"%s\""
            + " fill='%s'>",
        width, height, width, height, FONTS, background.ink);
    line("<title id='title'>%s</title>", escaped(title));
    line("<desc id='description'>%s</desc>", escaped(description));
    line(
        "<rect x='0.5' y='0.5' width='%s' height='%s' rx='9' fill='%s' stroke='%s'/>",
        width - 1, height - 1, background.paper, background.frame);
    for (int i = 0; i < 3; i++) {
      line("<circle cx='%s' cy='17' r='5.5' fill='%s'/>", 18 + 18 * i, background.frame);
    }
    line(
        "<text x='%s' y='22' text-anchor='middle' fill-opacity='0.7'>%s</text>",
        width / 2, escaped(title));
  }

  private void line(String template, Object... parts) {
    svg.append(template.formatted(parts)).append('\n');
  }

  private void draw(int row, List<CellTerminal.Cell> cells) {
    int column = 0;
    while (column < cells.size()) {
      int end = endOfLook(cells, column);
      draw(row, column, cells.subList(column, end));
      column = end;
    }
  }

  private static int endOfLook(List<CellTerminal.Cell> cells, int from) {
    int end = from;
    while (end < cells.size() && cells.get(end).look().equals(cells.get(from).look())) {
      end++;
    }
    return end;
  }

  private void draw(int row, int column, List<CellTerminal.Cell> cells) {
    Look look = new Look(cells.getFirst().look(), background);
    look.ground()
        .ifPresent(colour ->
            line(
                "<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>",
                x(column), y(row), cells.size() * WIDTH, HEIGHT, colour));
    int at = 0;
    while (at < cells.size()) {
      int end = endOfRun(cells, at);
      drawRun(row, column + at, cells.subList(at, end), look);
      at = end;
    }
  }

  /// Single-width letters form a run, with single spaces between them, and so do lines and bars;
  /// everything else is drawn alone.
  private static int endOfRun(List<CellTerminal.Cell> cells, int from) {
    int end = from + 1;
    String first = cells.get(from).text();
    if (Shapes.isOneWithItsLike(first)) {
      while (end < cells.size() && cells.get(end).text().equals(first)) {
        end++;
      }
    } else if (isLetter(cells, from)) {
      while (isLetter(cells, end) || isBlank(cells, end) && isLetter(cells, end + 1)) {
        end++;
      }
    }
    return end;
  }

  private static boolean isLetter(List<CellTerminal.Cell> cells, int at) {
    return at < cells.size()
        && cells.get(at).text().length() == 1
        && !isBlank(cells, at)
        && cells.get(at).text().charAt(0) < 0x300;
  }

  private static boolean isBlank(List<CellTerminal.Cell> cells, int at) {
    return at < cells.size() && cells.get(at).text().equals(" ");
  }

  private void drawRun(int row, int column, List<CellTerminal.Cell> cells, Look look) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.text()));
    if (text.toString().isBlank()) {
      return;
    }
    Optional<String> shape = Shapes.path(text.toString(), x(column), y(row));
    if (shape.isPresent()) {
      String opacity = look.opacity(Shapes.shade(text.charAt(0)));
      line("<path d='%s' fill='%s'%s/>", shape.get(), look.ink(), opacity);
    } else {
      String length = cells.size() == 1 ? "" : " textLength='" + cells.size() * WIDTH + "'";
      line(
          "<text x='%s' y='%s'%s%s>%s</text>",
          x(column), y(row) + BASELINE, length, look.attributes(), escaped(text.toString()));
    }
  }

  private void draw(Picture.Cursor cursor) {
    line(
        "<rect x='%s' y='%s' width='2' height='%s' fill='%s'/>",
        x(cursor.column()), y(cursor.row()) + 1, HEIGHT - 2, background.ink);
  }

  private static int x(int column) {
    return MARGIN + column * WIDTH;
  }

  private static int y(int row) {
    return BAR + row * HEIGHT;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// The style for SGR parameters.
  private record Look(List<String> parameters, Background background) {
    Look(String parameters, Background background) {
      this(List.of(parameters.split(";")), background);
    }

    private boolean has(int parameter) {
      return parameters.contains(Integer.toString(parameter));
    }

    private String colour() {
      return parameters.stream()
          .filter(parameter -> parameter.length() == 2 && parameter.startsWith("3"))
          .findFirst()
          .map(parameter -> background.colours.get(parameter.charAt(1) - '0'))
          .orElse(background.ink);
    }

    /// The colour behind the text, if it differs from the terminal's background.
    Optional<String> ground() {
      return has(7) ? Optional.of(colour()) : Optional.empty();
    }

    String ink() {
      return has(7) ? background.paper : colour();
    }

    /// The opacity for a given coverage.
    String opacity(double covered) {
      double opacity = has(2) ? 0.6 * covered : covered;
      return opacity < 1 ? " fill-opacity='" + opacity + "'" : "";
    }

    String attributes() {
      String weight = has(1) ? " font-weight='700'" : "";
      String slant = has(3) ? " font-style='italic'" : "";
      String line =
          has(4) ? " text-decoration='underline'" : has(9) ? " text-decoration='line-through'" : "";
      String colour = ink().equals(background.ink) ? "" : " fill='" + ink() + "'";
      return weight + slant + line + opacity(1) + colour;
    }
  }
}

package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jline.utils.ScreenTerminal;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Columns;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// After any series of pictures, the terminal shows the last one.
class PainterPropertyTest {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final List<String> CERTAIN =
      List.of("", " ", "   ", "a", "word", "Zürich", "[x]", "0123456789".repeat(5), "a b c");

  /// Texts on whose width JLine's terminal and [Columns] agree.
  private static final List<String> AGREED =
      List.of("─", "━━━━", "▶ ○", "│", "漢字", "한", "😀", "⏳", "שלום", "مرحبا", "█▌▏", "✓");

  /// Texts on whose width they disagree.
  private static final List<String> DISPUTED =
      List.of(
          "👩\u200d💻",
          "✔\ufe0f",
          "🇩🇪",
          "👍🏽",
          "e\u0301",
          "क्षि",
          "\u0301",
          "1\ufe0f\u20e3",
          "ก\u0e33");

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void whatStandsInEachCellIsWhatThePictureSays(@ForAll("any") List<Picture> pictures) {
    Painter painter = new Painter(Palette.COLOURED, false);
    CellTerminal cells = new CellTerminal(pictures.getFirst().size(), Columns::of);
    for (Picture picture : pictures) {
      cells = received(painter, picture, cells, Columns::of);
      assertEquals(expected(picture), cells.rows());
      assertEquals(picture.cursor().isPresent(), cells.showsCursor());
      if (picture.cursor().isPresent()) {
        assertEquals(picture.cursor().get(), cells.cursor());
      }
    }
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void paintingWhatChangedIsPaintingAll(@ForAll("agreed") List<Picture> pictures) {
    Painter painter = new Painter(Palette.COLOURED, false);
    ScreenTerminal terminal = terminal();
    pictures.forEach(picture -> show(picture, painter, terminal));
    Picture last = pictures.getLast();
    ScreenTerminal fresh = terminal();
    show(last, new Painter(Palette.COLOURED, false), fresh);
    assertEquals(fresh.toString(), terminal.toString());
    assertEquals(text(last), VirtualScreen.text(terminal));
  }

  private static ScreenTerminal terminal() {
    ScreenTerminal terminal = new ScreenTerminal(10, 3);
    terminal.write("\u001b[?7l");
    return terminal;
  }

  private static void show(Picture picture, Painter painter, ScreenTerminal terminal) {
    terminal.setSize(org.jline.terminal.Size.of(picture.size().columns(), picture.size().rows()));
    StringBuilder sent = new StringBuilder();
    painter.paint(picture, sent);
    terminal.write(sent);
  }

  /// Whatever widths a terminal assumes for other characters, ASCII and Latin letters are in the
  /// right place, and no old text shows through.
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void aTerminalThatMeasuresOtherwiseShiftsNothing(
      @ForAll("any") List<Picture> pictures, @ForAll long seed) {
    ToIntFunction<String> opinion = opinion(seed);
    Painter painter = new Painter(Palette.COLOURED, false);
    CellTerminal cells = new CellTerminal(pictures.getFirst().size(), opinion);
    for (Picture picture : pictures) {
      cells = received(painter, picture, cells, opinion);
      List<List<CellTerminal.Cell>> expected = expected(picture);
      for (int row = 0; row < expected.size(); row++) {
        assertSteadyCells(expected.get(row), cells.row(row));
      }
    }
  }

  /// One to four columns per cluster, consistently. Single characters may be one column wider than
  /// [Columns] says, as in East Asian fonts, but not narrower.
  private static ToIntFunction<String> opinion(long seed) {
    return cluster -> {
      int chance = new Random(seed ^ cluster.hashCode() * 31L).nextInt(4);
      if (cluster.length() > 1 || Character.isEmoji(cluster.charAt(0)) && isBeyondLatin(cluster)) {
        return 1 + chance;
      }
      return isBeyondLatin(cluster) ? Columns.of(cluster) + chance % 2 : 1;
    };
  }

  private static boolean isBeyondLatin(String cluster) {
    return cluster.charAt(0) >= 0x300;
  }

  private static void assertSteadyCells(
      List<CellTerminal.Cell> expected, List<CellTerminal.Cell> seen) {
    for (int column = 0; column < expected.size(); column++) {
      CellTerminal.Cell cell = seen.get(column);
      if (isSteady(expected.get(column))) {
        assertEquals(expected.get(column), cell, () -> expected + "\n" + seen);
      } else {
        assertTrue(cell.text().equals(" ") || !isSteady(cell), () -> expected + "\n" + seen);
      }
    }
  }

  private static boolean isSteady(CellTerminal.Cell cell) {
    return cell.text().length() == 1 && cell.text().charAt(0) < 0x300;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whereOnlyAsciiIsShownNothingElseIsSent(@ForAll("any") List<Picture> pictures) {
    Painter painter = new Painter(Palette.MONOCHROME, true);
    StringBuilder sent = new StringBuilder();
    for (Picture picture : pictures) {
      painter.paint(picture, sent);
    }
    assertTrue(sent.chars().allMatch(c -> c < 0x7f));
    RawStream.parts(sent);
  }

  private static CellTerminal received(
      Painter painter, Picture picture, CellTerminal cells, ToIntFunction<String> measure) {
    StringBuilder sent = new StringBuilder();
    painter.paint(picture, sent);
    boolean fits =
        cells.rows().size() == picture.size().rows()
            && cells.row(0).size() == picture.size().columns();
    return (fits ? cells : new CellTerminal(picture.size(), measure)).receive(sent);
  }

  /// The cells of a picture, computed in a simple way: cluster by cluster.
  private static List<List<CellTerminal.Cell>> expected(Picture picture) {
    List<List<CellTerminal.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < picture.size().rows(); row++) {
      Line line = row < picture.rows().size() ? picture.rows().get(row) : Line.empty();
      rows.add(cells(line, picture.size().columns()));
    }
    return rows;
  }

  private static List<CellTerminal.Cell> cells(Line line, int columns) {
    List<CellTerminal.Cell> cells = new ArrayList<>();
    for (Line.Piece piece : line.pieces()) {
      String look = Palette.attributes(piece.tone());
      for (MatchResult each : CLUSTER.matcher(piece.text().text()).results().toList()) {
        add(each.group(), look, piece.target(), columns, cells);
      }
    }
    while (cells.size() < columns) {
      cells.add(CellTerminal.Cell.BLANK);
    }
    return cells;
  }

  private static void add(
      String cluster, String look, String target, int columns, List<CellTerminal.Cell> cells) {
    int width = Columns.of(cluster);
    if (cells.size() >= columns) {
      return;
    }
    if (width == 0) {
      join(cluster, cells);
    } else if (cells.size() + width > columns) {
      cells.add(new CellTerminal.Cell(" ", look, target));
    } else {
      cells.add(new CellTerminal.Cell(cluster, look, target));
      for (int i = 1; i < width; i++) {
        cells.add(new CellTerminal.Cell("", look, target));
      }
    }
  }

  private static void join(String mark, List<CellTerminal.Cell> cells) {
    int at = cells.size() - 1;
    while (at > 0 && cells.get(at).text().isEmpty()) {
      at--;
    }
    if (at >= 0) {
      CellTerminal.Cell cell = cells.get(at);
      cells.set(at, new CellTerminal.Cell(cell.text() + mark, cell.look(), cell.target()));
    }
  }

  private static String text(Picture picture) {
    StringBuilder text = new StringBuilder();
    for (List<CellTerminal.Cell> row : expected(picture)) {
      StringBuilder line = new StringBuilder();
      row.forEach(cell -> line.append(cell.text()));
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing();
  }

  @Provide
  Arbitrary<List<Picture>> any() {
    return pictures(pieces(List.of(CERTAIN, AGREED, DISPUTED)));
  }

  @Provide
  Arbitrary<List<Picture>> agreed() {
    return pictures(pieces(List.of(CERTAIN, AGREED)));
  }

  private static Arbitrary<List<Picture>> pictures(Arbitrary<Line.Piece> pieces) {
    Arbitrary<Line> line = pieces.list().ofMaxSize(6).map(Line::new);
    // Few lines, so that many stay the same when the picture changes.
    Arbitrary<List<Line>> pool = line.list().ofSize(4);
    Arbitrary<List<Size>> sizes = sizes().list().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(pool, sizes).flatAs((lines, some) -> series(lines, some));
  }

  private static Arbitrary<List<Picture>> series(List<Line> pool, List<Size> sizes) {
    Arbitrary<List<Line>> rows = Arbitraries.of(pool).list().ofMaxSize(5);
    return Combinators.combine(Arbitraries.of(sizes), rows, Arbitraries.integers().between(-1, 9))
        .as(PainterPropertyTest::picture)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static Picture picture(Size size, List<Line> rows, int cursor) {
    Optional<Picture.Cursor> place =
        cursor < 0
            ? Optional.empty()
            : Optional.of(
                new Picture.Cursor(
                    Math.min(cursor, size.columns() - 1), Math.min(cursor, size.rows() - 1)));
    return new Picture(size, rows, place);
  }

  private static Arbitrary<Size> sizes() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 40), Arbitraries.integers().between(2, 5))
        .as(Size::new);
  }

  private static Arbitrary<Line.Piece> pieces(List<List<String>> pools) {
    return Combinators.combine(
            Arbitraries.of(Tone.class),
            Arbitraries.of(pools).flatMap(Arbitraries::of),
            Arbitraries.of("", "", "https://example.org/"))
        .as((tone, text, target) -> new Line.Piece(tone, new SafeText(text), target));
  }
}

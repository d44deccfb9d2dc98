package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Columns;
import tickdown.text.Line;
import tickdown.text.Palette;
import tickdown.text.SafeText;
import tickdown.text.Tone;

class PainterTest {
  private final Painter painter = new Painter(Palette.COLOURED, false);

  private static Picture picture(Line... rows) {
    return new Picture(new Size(12, 3), List.of(rows), Optional.empty());
  }

  private static Picture picture(String... rows) {
    return picture(Stream.of(rows).map(Line::of).toArray(Line[]::new));
  }

  /// The output for a picture, without the frame of every update.
  private String sent(Picture picture) {
    return sent(painter, picture);
  }

  private static String sent(Painter painter, Picture picture) {
    StringBuilder sent = new StringBuilder();
    painter.paint(picture, sent);
    RawStream.parts(sent);
    return RawStream.visible(sent).replace("^[[?2026h", "").replace("^[[?2026l", "");
  }

  @Test
  void theFirstPictureIsPaintedWhole() {
    assertEquals("^[[?25l^[[0m^[[2J^[[1;1Hone^[[3;1Hthree", sent(picture("one", "", "three")));
  }

  @Test
  void anUpdateIsOneStepForTheTerminal() {
    StringBuilder sent = new StringBuilder();
    painter.paint(picture("one"), sent);
    assertTrue(sent.toString().startsWith("\u001b[?2026h"));
    assertTrue(sent.toString().endsWith("\u001b[?2026l"));
  }

  @Test
  void anEqualPictureSendsNothing() {
    sent(picture("one", "two"));
    StringBuilder again = new StringBuilder();
    painter.paint(picture("one", "two"), again);
    assertEquals("", again.toString());
  }

  @Test
  void onlyWhatChangedIsSent() {
    sent(picture("one", "12345678", "three"));
    assertEquals("^[[2;3Hxy", sent(picture("one", "12xy5678", "three")));
    assertEquals("^[[2;3H^[[K", sent(picture("one", "12", "three")));
    assertEquals("^[[3;6H!", sent(picture("one", "12", "three!")));
  }

  @Test
  void anotherSizeIsPaintedWhole() {
    sent(picture("one"));
    Picture larger = new Picture(new Size(13, 3), List.of(Line.of("one")), Optional.empty());
    assertEquals("^[[?25l^[[0m^[[2J^[[1;1Hone", sent(larger));
  }

  @Test
  void whatIsForgottenIsPaintedWhole() {
    sent(picture("one"));
    painter.forget();
    assertEquals("^[[?25l^[[0m^[[2J^[[1;1Hone", sent(picture("one")));
  }

  @Test
  void aRowIsCutWhereTheScreenEnds() {
    assertEquals(
        "^[[?25l^[[0m^[[2J^[[1;1H123456789012^[[2;1H12345678901",
        sent(picture("1234567890123", "12345678901\u6f22")));
  }

  @Test
  void tonesAreSaidWhereTheyChange() {
    Line line = Line.of(Tone.GOOD, "a").plus(Tone.GOOD, "b").plus(Tone.BAD, "c").plus("d");
    assertEquals("^[[?25l^[[0m^[[2J^[[1;1H^[[0;32mab^[[0;31mc^[[0md", sent(picture(line)));
    Line coded = Line.of(Tone.GOOD, "a").plus(Tone.CODE, "b").plus(Tone.BAD, "c").plus("d");
    assertEquals("^[[1;2H^[[0;36mb^[[0m", sent(picture(coded)));
  }

  @Test
  void blanksThatCanBeSeenAreWritten() {
    assertEquals(
        "^[[?25l^[[0m^[[2J^[[1;1Ha^[[0;7m  ^[[0m",
        sent(picture(Line.of("a").plus(Tone.CHOSEN, "  ").plus("  "))));
  }

  @Test
  void withoutColoursWhatIsNoColourStays() {
    Painter monochrome = new Painter(Palette.MONOCHROME, false);
    Line line = Line.of(Tone.TITLE, "a").plus(Tone.GOOD, "b").plus(Tone.CHOSEN, "c");
    assertEquals(
        "^[[?25l^[[0m^[[2J^[[1;1H^[[0;1ma^[[0mb^[[0;7mc^[[0m", sent(monochrome, picture(line)));
  }

  @Test
  void aLinkEndsWithItsPiece() {
    Line link =
        new Line(
            List.of(new Line.Piece(Tone.LINK, new SafeText("link"), "https://example.org/?a=b")));
    assertEquals(
        "^[[?25l^[[0m^[[2J^[[1;1H^[]8;;https://example.org/?a=b^[\\^[[0;4mlink^[]8;;^[\\^[[0m!",
        sent(picture(link.plus("!"))));
  }

  @Test
  void behindWhatTerminalsMeasureDifferentlyTheColumnIsPinned() {
    sent(picture("", "", ""));
    assertEquals("^[[1;1H──^[[3Ga^[[K", sent(picture("──a")));
    assertEquals("^[[1;1H  ^[[1G😀^[[3Gb^[[K", sent(picture("😀b")));
    assertEquals(
        "^[[1;1H ^[[1Ge\u0301^[[2G ^[[2Ge\u0301^[[3G^[[K", sent(picture("e\u0301e\u0301")));
  }

  @Test
  void behindWhatTerminalsMeasureDifferentlyTheRowIsWrittenAnew() {
    sent(picture("a😀 b"));
    assertEquals("^[[1;2H  ^[[2G😁^[[4G b^[[K", sent(picture("a😁 b")));
    assertEquals("^[[1;1Hx", sent(picture("x😁 b")));
    assertEquals("^[[1;2Hxx", sent(picture("xxx b")));
  }

  @Test
  void whereOnlyAsciiIsShownAMarkStandsForEveryColumn() {
    Painter ascii = new Painter(Palette.COLOURED, true);
    assertEquals(
        "^[[?25l^[[0m^[[2J^[[1;1Ha??b???c", sent(ascii, picture("a😀b\u00e9e\u0301\u2500c")));
    assertEquals("^[[1;1H\"q\" - it's?", sent(ascii, picture("“q” – it’s…")).replace("^[[0m", ""));
  }

  @Test
  void theCursorIsPlacedLast() {
    Picture typing =
        new Picture(
            new Size(12, 3), List.of(Line.of("one")), Optional.of(new Picture.Cursor(3, 0)));
    assertEquals("^[[?25l^[[0m^[[2J^[[1;1Hone^[[1;4H^[[?25h", sent(typing));
    Picture moved =
        new Picture(
            new Size(12, 3), List.of(Line.of("one")), Optional.of(new Picture.Cursor(99, 99)));
    assertTrue(sent(moved).endsWith("^[[3;12H^[[?25h"));
    assertEquals("^[[?25l", sent(picture("one")));
  }

  @Test
  void aMarkAtTheBeginningOfAPieceBelongsToWhatStandsBefore() {
    CellTerminal cells = new CellTerminal(new Size(12, 3), Columns::of);
    StringBuilder sent = new StringBuilder();
    painter.paint(picture(Line.of("e").plus(Tone.GOOD, "\u0301a")), sent);
    assertEquals("e\u0301", cells.receive(sent).row(0).get(0).text());
    assertEquals("a", cells.row(0).get(1).text());
    assertFalse(cells.showsCursor());
  }
}

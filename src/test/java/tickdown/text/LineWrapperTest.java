package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWrapperTest {

  @Test
  void aLineThatFitsStaysAsItIs() {
    assertEquals(List.of("one two"), wrapped("one two", 7));
  }

  @Test
  void breaksBetweenWords() {
    assertEquals(List.of("one two", "three"), wrapped("one two three", 8));
  }

  @Test
  void goesOnUnderTheFirstWord() {
    assertEquals(List.of("  one", "  two", "  three"), wrapped("  one two three", 7));
  }

  @Test
  void aWordThatIsTooWideStaysWhole() {
    assertEquals(
        List.of("see", "https://example.org/very/long", "there"),
        wrapped("see https://example.org/very/long there", 10));
  }

  @Test
  void wideCharactersCountTwoColumns() {
    assertEquals(List.of("確認 確認", "確認"), wrapped("確認 確認 確認", 10));
  }

  @Test
  void wordsKeepTheirTones() {
    Line line = Line.of("a ").plus(Tone.TITLE, "long title").plus(" b");
    List<Line> lines = LineWrapper.of(line, 8);
    assertEquals(List.of("a long", "title b"), lines.stream().map(Line::text).toList());
    assertEquals(Tone.TITLE, lines.get(1).pieces().get(1).tone());
  }

  @Test
  void commandsStayWhole() {
    Line code = Line.of("$ ").plus(Tone.CODE, "git push origin v1").plus(" and more");
    assertEquals(
        List.of("$", "git push origin v1", "and more"),
        LineWrapper.of(code, 12).stream().map(Line::text).toList());
    assertEquals(
        List.of("use", "`git push -f`", "or `a b` then"),
        wrapped("use `git push -f` or `a b` then", 14));
    assertEquals(List.of("a lone `", "goes on"), wrapped("a lone ` goes on", 8));
  }

  @Test
  void wordsThatGoThroughSeveralPiecesStayWhole() {
    Line line =
        Line.of("names ")
            .plus(Tone.CODE, "<release")
            .plus(" date> (")
            .plus(Tone.CODE, "now")
            .plus(")");
    assertEquals(
        List.of("names", "<release", "date>", "(now)"),
        LineWrapper.of(line, 9).stream().map(Line::text).toList());
  }

  @Test
  void aWordThatIsTooWideIsBrokenOnAScreen() {
    Line line = Line.of("see ").plus(Tone.CODE, "abcdefghij").plus(") there");
    assertEquals(
        List.of("see", "abcdefghi", "j) there"),
        LineWrapper.onScreen(line, 9).stream().map(Line::text).toList());
  }

  private static List<String> wrapped(String text, int width) {
    return LineWrapper.of(Line.of(text), width).stream().map(Line::text).toList();
  }
}

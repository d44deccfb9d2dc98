package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tickdown.screen.Key;
import tickdown.screen.LineEdit;
import tickdown.text.Line;

class EditedLineTest {
  private static final EditedLine WIDE = new EditedLine(Line.of("> "), 80);
  private static final EditedLine NARROW = new EditedLine(Line.of("> "), 10);

  @Test
  void whatIsAddedAtTheEndIsOnlyPrinted() {
    LineEdit before = typed("don");
    assertEquals("e", WIDE.change(before, before.press(Key.of('e'))));
    assertEquals("one done two", WIDE.change(LineEdit.empty(), pasted("one\ndone\ttwo")));
  }

  @Test
  void aChangeInTheMiddleRewritesWhatFollowsThePrompt() {
    LineEdit before = typed("dne").press(Key.Special.LEFT).press(Key.Special.LEFT);
    assertEquals(
        "\r\u001b[2C\u001b[Jdone\r\u001b[4C", WIDE.change(before, before.press(Key.of('o'))));
  }

  @Test
  void movingOnlyMovesTheCursor() {
    LineEdit before = typed("done");
    assertEquals("\r\u001b[5C", WIDE.change(before, before.press(Key.Special.LEFT)));
    assertEquals("", WIDE.change(before, before.press(Key.Special.RIGHT)));
  }

  @Test
  void aLineMayTakeSeveralRows() {
    LineEdit full = typed("12345678");
    assertEquals("8 \b", NARROW.change(typed("1234567"), full));
    LineEdit wrapped = typed("123456789012");
    assertEquals("\u001b[1A\r\u001b[2C", NARROW.change(wrapped, wrapped.press(Key.Special.HOME)));
    assertEquals(
        "\u001b[1A\r\u001b[2C\u001b[J\r\u001b[2C",
        NARROW.change(wrapped, wrapped.press(new Key.Control('u'))));
  }

  private static LineEdit typed(String text) {
    return text.chars()
        .mapToObj(c -> Key.of((char) c))
        .reduce(LineEdit.empty(), LineEdit::press, (one, _) -> one);
  }

  private static LineEdit pasted(String text) {
    return LineEdit.empty().press(new Key.Pasted(text));
  }
}

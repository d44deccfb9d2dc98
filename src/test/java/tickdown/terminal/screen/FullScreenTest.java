package tickdown.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.text.Line;

class FullScreenTest {
  private static Picture picture(int columns, int rows, String... lines) {
    return new Picture(
        new Size(columns, rows),
        List.of(lines).stream().map(Line::of).toList(),
        Optional.of(new Picture.Cursor(1, 1)));
  }

  @Test
  void aPictureStandsOnTheTerminal() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().show(picture(20, 4, "one", "", "a 😀 b"));
      assertEquals("one\n\na 😀 b", terminal.text());
      assertEquals(new Picture.Cursor(1, 1), terminal.cursor());
      terminal.screen().show(picture(20, 4, "one", "two", "c"));
      assertEquals("one\ntwo\nc", terminal.text());
    }
  }

  @Test
  void keysAreHeard() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(
          List.of(Key.of('j'), Key.Special.UP, Key.Special.ENTER, new Key.Control('z')),
          terminal.type("j\u001b[A\r\u001a"));
      assertEquals(List.of(Key.Special.ESCAPE), terminal.type("\u001b"));
      assertEquals(
          List.of(new Key.Pasted("é\n".repeat(1000))),
          terminal.type("\u001b[200~" + "é\r".repeat(1000) + "\u001b[201~"));
    }
  }

  @Test
  void nothingIsHeardWhenNothingIsTyped() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(new Input.Nothing(), terminal.screen().keys(Duration.ofMillis(5)));
    }
  }

  @Test
  void theEndOfTheInputIsHeard() throws IOException {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.terminal().terminal().close();
      assertInstanceOf(Input.Ended.class, terminal.screen().keys(Duration.ofMillis(5)));
    }
  }

  @Test
  void anotherSizeIsNoticed() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(new Size(20, 4), terminal.screen().size());
      assertFalse(terminal.screen().resized());
      terminal.resize(30, 5);
      assertTrue(terminal.screen().resized());
      assertEquals(new Size(30, 5), terminal.screen().size());
    }
  }
}

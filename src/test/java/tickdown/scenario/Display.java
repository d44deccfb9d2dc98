package tickdown.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/// What stands on a terminal, as somebody sees it who sits before it.
final class Display {
  private ScreenTerminal terminal;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer unread = ByteBuffer.allocate(0);

  Display(int columns, int rows) {
    terminal = new ScreenTerminal(columns, rows);
  }

  /// Shows what a program sent.
  void receive(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(unread.remaining() + count);
    all.put(unread).put(bytes, 0, count).flip();
    CharBuffer characters = CharBuffer.allocate(all.remaining() + 1);
    decoder.decode(all, characters, false);
    terminal.write(characters.flip());
    unread = all;
  }

  /// Whatever a terminal makes of what stood on it, a full screen is painted anew; this one forgets
  /// it. It is never smaller than two columns and rows, which JLine's cannot be.
  void resize(int columns, int rows) {
    terminal =
        new ScreenTerminal(
            Math.max(columns, ScreenTerminal.MIN_SIZE), Math.max(rows, ScreenTerminal.MIN_SIZE));
    terminal.write("\u001b[?1049h");
  }

  /// The rows without blanks at their ends.
  String text() {
    return terminal
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }
}

package tickdown.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/// What stands on a terminal, as somebody sees it who sits before it.
///
/// It is as large as the largest terminal of the tests, and never resized: a full screen erases
/// everything when it is painted in another size, and writes nowhere else.
final class Display {
  private final ScreenTerminal terminal = new ScreenTerminal(220, 70);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer unread = ByteBuffer.allocate(0);
  private String shown = "";

  /// Shows what a program sent.
  void receive(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(unread.remaining() + count);
    all.put(unread).put(bytes, 0, count).flip();
    CharBuffer characters = CharBuffer.allocate(all.remaining() + 1);
    decoder.decode(all, characters, false);
    terminal.write(characters.flip());
    unread = all;
  }

  /// The rows without blanks at their ends. While an update is not at its end (mode 2026), what was
  /// there before.
  String text() {
    if (!terminal.isSynchronizedOutput()) {
      shown =
          terminal
              .toString()
              .lines()
              .map(String::stripTrailing)
              .collect(Collectors.joining("\n"))
              .stripTrailing();
    }
    return shown;
  }
}

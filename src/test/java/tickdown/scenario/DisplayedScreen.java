package tickdown.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/// The contents of a terminal, as its user sees them.
///
/// It is as large as the largest terminal of the tests, and never resized: a full screen erases
/// everything when it is painted in another size, and writes nowhere else.
final class DisplayedScreen {
  private final ScreenTerminal terminal = new ScreenTerminal(220, 70);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer unread = ByteBuffer.allocate(0);
  private String shown = "";

  /// Processes the output of a program.
  void receive(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(unread.remaining() + count);
    all.put(unread).put(bytes, 0, count).flip();
    CharBuffer characters = CharBuffer.allocate(all.remaining() + 1);
    decoder.decode(all, characters, false);
    terminal.write(characters.flip());
    unread = all;
  }

  /// The rows without trailing spaces. During an update (mode 2026), the previous contents.
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

package tickdown.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jline.terminal.spi.SystemStream;

/// UTF-8 on its way to a console of Windows. The console would read bytes in its code page, which
/// is rarely UTF-8, so it is given characters.
final class ConsoleStream extends OutputStream {
  /// Characters that a console accepts at once: it has a buffer of 64 KB.
  static final int MOST = 8 * 1024;

  private final ConsoleSystem system;
  private final SystemStream stream;
  private final Utf8Decoder decoder = new Utf8Decoder();

  ConsoleStream(ConsoleSystem system, SystemStream stream) {
    this.system = system;
    this.stream = stream;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b});
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) throws IOException {
    CharBuffer text = decoder.decoded(Arrays.copyOfRange(bytes, from, from + count), count);
    while (text.hasRemaining()) {
      char[] next = new char[length(text)];
      text.duplicate().get(next);
      int shown = system.write(stream, next, next.length);
      if (shown <= 0) {
        throw new IOException("the console accepts no text");
      }
      text.position(text.position() + Math.min(shown, next.length));
    }
  }

  /// A character of two code units is not divided: each half would be shown as an unknown one.
  private static int length(CharBuffer text) {
    int length = Math.min(MOST, text.remaining());
    boolean isDivided =
        length < text.remaining() && Character.isHighSurrogate(text.charAt(length - 1));
    return isDivided ? length - 1 : length;
  }
}

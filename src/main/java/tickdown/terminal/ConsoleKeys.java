package tickdown.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.NonBlockingReader;

/// The characters that JLine reads from a console of Windows, as bytes of UTF-8. JLine's own stream
/// of them returns the bytes of all that is not ASCII as negative numbers, which mean that the
/// input has ended.
final class ConsoleKeys extends NonBlockingInputStream {
  private static final int BYTE = 0xff;

  private final NonBlockingReader characters;
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private char high;

  ConsoleKeys(NonBlockingReader characters) {
    this.characters = characters;
  }

  @Override
  public int read(long timeout, boolean isPeek) throws IOException {
    while (!bytes.hasRemaining()) {
      int next = characters.read(timeout);
      if (next < 0) {
        return next;
      }
      take((char) next);
    }
    return (isPeek ? bytes.get(bytes.position()) : bytes.get()) & BYTE;
  }

  /// The two halves of a character arrive as two keys.
  private void take(char next) {
    if (Character.isHighSurrogate(next)) {
      high = next;
    } else if (Character.isLowSurrogate(next)) {
      bytes = StandardCharsets.UTF_8.encode(new String(new char[] {high, next}));
    } else {
      bytes = StandardCharsets.UTF_8.encode(String.valueOf(next));
    }
  }
}

package tickdown.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Lines that are typed on a console of Windows without a full screen, which hands them over in its
/// code page, as UTF-8.
final class ConsoleLines extends InputStream {
  private static final int END = -1;
  private static final int BYTE = 0xff;

  private final Reader characters;
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  ConsoleLines(InputStream typed, Charset codePage) {
    this.characters = new InputStreamReader(typed, codePage);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & BYTE : END;
  }

  /// Returns what is there, without waiting for more than the first byte.
  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return END;
    }
    int read = 0;
    do {
      int part = Math.min(count - read, bytes.remaining());
      bytes.get(into, from + read, part);
      read += part;
    } while (read < count && characters.ready() && fill());
    return read;
  }

  @Override
  public int available() throws IOException {
    return Math.max(bytes.remaining(), characters.ready() ? 1 : 0);
  }

  private boolean fill() throws IOException {
    if (bytes.hasRemaining()) {
      return true;
    }
    int next = characters.read();
    if (next == END) {
      return false;
    }
    char[] character = {(char) next};
    if (Character.isHighSurrogate(character[0])) {
      character = new char[] {character[0], (char) Math.max(0, characters.read())};
    }
    bytes = StandardCharsets.UTF_8.encode(new String(character));
    return true;
  }
}

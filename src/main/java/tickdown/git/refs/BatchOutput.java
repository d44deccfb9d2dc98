package tickdown.git.refs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Objects, one after another, as `git cat-file --batch` prints them:
///
///     4f21aebc2825c9bff27ecfcee85bda9cd51af58e blob 12
///     twelve bytes
///     4f21aebc2825:events missing
final class BatchOutput {
  private static final int LONGEST_HEADER = 512;

  private final InputStream output;

  BatchOutput(InputStream output) {
    this.output = output;
  }

  /// What is said about an object before its contents.
  ///
  /// @param size in bytes
  record Header(String id, String type, long size) {}

  /// The next one; empty if there is no such object.
  ///
  /// @throws IOException if the output ends, or is something else
  Optional<Header> next() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = output.read(); c != '\n'; c = output.read()) {
      if (c < 0 || line.length() == LONGEST_HEADER) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    String[] words = line.toString().split(" ");
    if (words[words.length - 1].equals("missing")) {
      return Optional.empty();
    }
    if (words.length != 3) {
      throw new IOException("not an object");
    }
    try {
      return Optional.of(new Header(words[0], words[1], Long.parseLong(words[2])));
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  /// The contents of the object whose header was read.
  byte[] contents(Header header) throws IOException {
    byte[] bytes = output.readNBytes(Math.toIntExact(header.size()));
    if (bytes.length < header.size() || output.read() != '\n') {
      throw new EOFException();
    }
    return bytes;
  }

  /// Bytes as text of one char each.
  static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

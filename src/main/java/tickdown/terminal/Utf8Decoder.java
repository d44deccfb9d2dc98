package tickdown.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Makes characters of the bytes of UTF-8 as they come; a character whose end has not come waits
/// for it. What is no UTF-8 becomes U+FFFD.
final class Utf8Decoder {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private ByteBuffer begun = ByteBuffer.allocate(0);

  /// The characters that the first `count` of these bytes complete.
  CharBuffer decoded(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(begun.remaining() + count);
    all.put(begun).put(bytes, 0, count).flip();
    CharBuffer characters = CharBuffer.allocate(all.remaining());
    decoder.decode(all, characters, false);
    begun = all;
    return characters.flip();
  }
}

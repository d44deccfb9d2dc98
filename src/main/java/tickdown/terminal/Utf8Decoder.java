package tickdown.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 incrementally. An incomplete character waits for its remaining bytes; invalid
/// bytes become U+FFFD.
final class Utf8Decoder {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  private ByteBuffer begun = ByteBuffer.allocate(0);

  /// The characters that the first `count` bytes complete.
  CharBuffer decoded(byte[] bytes, int count) {
    ByteBuffer all = ByteBuffer.allocate(begun.remaining() + count);
    all.put(begun).put(bytes, 0, count).flip();
    CharBuffer characters = CharBuffer.allocate(all.remaining());
    decoder.decode(all, characters, false);
    begun = all;
    return characters.flip();
  }
}

package tickdown.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tickdown.checklist.Problem;

/// Decodes a file: UTF-8, with or without a byte order mark, and nothing else.
sealed interface FileDecoder {

  /// The text of the file, without a byte order mark.
  record Text(String text) implements FileDecoder {}

  /// The bytes are not UTF-8 text.
  record Refused(Problem problem) implements FileDecoder {}

  /// Decodes `bytes` strictly (RFC 3629); nothing is replaced.
  static FileDecoder of(byte[] bytes) {
    if (isUtf16(bytes)) {
      return refused(
          0,
          "the file is UTF-16; a checklist must be UTF-8",
          "convert it, for example with `iconv -f UTF-16 -t UTF-8`");
    }
    int nul = indexOfNul(bytes);
    return nul < 0
        ? decode(bytes)
        : refused(
            lineOf(bytes, nul),
            "the file is not text: it contains a NUL byte",
            "name the Markdown file of the checklist");
  }

  private static FileDecoder decode(byte[] bytes) {
    int start = hasMark(bytes) ? 3 : 0;
    ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return new Text(decoder.decode(input).toString());
    } catch (CharacterCodingException _) {
      return invalid(bytes, input.position());
    }
  }

  private static FileDecoder invalid(byte[] bytes, int at) {
    return refused(
        lineOf(bytes, at),
        "the file is not UTF-8: invalid byte 0x%02X".formatted(bytes[at]),
        "save it as UTF-8, or convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`");
  }

  private static FileDecoder refused(int line, String message, String hint) {
    return new Refused(new Problem(line, message, hint));
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  /// Whether the file begins with a UTF-16 byte order mark, or alternates NULs and other bytes as
  /// Latin text in UTF-16 does.
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe || alternates(bytes, 0) || alternates(bytes, 1);
  }

  private static boolean alternates(byte[] bytes, int parity) {
    int end = Math.min(bytes.length & ~1, 64);
    for (int i = 0; i < end; i++) {
      if ((bytes[i] == 0) != (i % 2 == parity)) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lineOf(byte[] bytes, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      boolean lone = bytes[i] == '\r' && bytes[i + 1] != '\n';
      line += bytes[i] == '\n' || lone ? 1 : 0;
    }
    return line;
  }
}

package tickdown.git.refs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Any text as one part of the name of a ref, and back (git-check-ref-format). Letters and digits
/// of any script, `-`, `_`, `+` and most dots stay; the bytes of anything else are written in
/// hexadecimal:
///
///     release 1.4.0   ->   release%201.4.0
///     a..b.lock       ->   a.%2Eb%2Elock
final class RefNames {
  private static final String LOCK = ".lock";

  private RefNames() {}

  /// Empty if there is nothing to encode, or if it is no Unicode text.
  static Optional<String> encoded(String text) {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return Optional.empty();
      }
      if (stays(text, at, point)) {
        name.appendCodePoint(point);
      } else {
        for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
        }
      }
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }

  private static boolean stays(String text, int at, int point) {
    return point == '.'
        ? at > 0
            && at < text.length() - 1
            && text.charAt(at - 1) != '.'
            && !text.substring(at).equalsIgnoreCase(LOCK)
        : Character.isLetterOrDigit(point) || point == '-' || point == '_' || point == '+';
  }

  /// What was encoded; empty if this cannot be the outcome of encoding. May accept other spellings
  /// of what was encoded.
  static Optional<String> decoded(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer text = ByteBuffer.allocate(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] != '%') {
        text.put(bytes[at]);
      } else if (at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) {
        text.put(
            (byte)
                (HexFormat.fromHexDigit(bytes[at + 1]) * 16
                    + HexFormat.fromHexDigit(bytes[at + 2])));
        at += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(text.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isHex(byte digit) {
    return digit >= 0 && HexFormat.isHexDigit(digit);
  }

  /// How long a name is on disk, in bytes.
  static int size(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}

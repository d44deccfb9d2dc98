package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Holds bytes that reached a terminal against what we send there on purpose.
final class Harmless {
  /// Colours only (ECMA-48, 8.3.117).
  static final Pattern PLAIN = Pattern.compile("\u001b\\[[0-9;]*m");

  /// What line editing and the launcher's mending send as well: cursor movements, erasing within
  /// the screen's rest, keypad, paste and screen modes.
  static final Pattern EDITED =
      Pattern.compile(
          "\u001b\\[[0-9;]*[mABCDGKPX@]|\u001b\\[J|\u001b\\[\\?(1|7|25|1049|2004|2026)[hl]|\u001b\\[\\?10\\d\\dl|\u001b[7=>]|[\r"
              + "\b\u0007]");

  private Harmless() {}

  /// The text that `bytes` are, without what matches `own`; fails when they are not UTF-8, or when
  /// a control, bidi or invisible character is left.
  static String text(byte[] bytes, Pattern own) {
    String text = decoded(bytes);
    String rest = own.matcher(text).replaceAll("");
    String harmful =
        rest.codePoints()
            .filter(Harmless::isHarmful)
            .collect(
                StringBuilder::new,
                (all, point) -> all.append("U+%04X ".formatted(point)),
                StringBuilder::append)
            .toString();
    assertEquals("", harmful, () -> "harmful characters in: " + rest);
    return text;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(
          "this is not UTF-8: " + new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }

  private static boolean isHarmful(int point) {
    return point < 0x20 && point != '\n'
        || point >= 0x7f && point < 0xa0
        || point >= 0x200b && point <= 0x200f
        || point >= 0x2028 && point <= 0x202e
        || point >= 0x2060 && point <= 0x206f
        || point == 0xfeff;
  }
}

package tickdown.report;

import java.util.Arrays;
import tickdown.text.Invisible;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Writes every character that could change a terminal, or hide, by four hexadecimal digits, so
/// that JSON may be shown.
///
/// Jackson asks for one UTF-16 unit at a time, so all characters outside the basic plane are
/// written that way too.
final class HarmlessEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final int DELETE = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = Arrays.copyOf(standardAsciiEscapesForJSON(), DELETE + 1);
    escapes[DELETE] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public SerializableString getEscapeSequence(int unit) {
    boolean surrogate = unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
    // Jackson wants null where a character needs no escape
    return surrogate || Invisible.mustBeEscaped(unit)
        ? new SerializedString("\\u%04x".formatted(unit))
        : null;
  }
}

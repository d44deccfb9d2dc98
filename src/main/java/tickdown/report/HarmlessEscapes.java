package tickdown.report;

import java.util.Arrays;
import tickdown.text.Invisible;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// Escapes all characters that could affect a terminal or be invisible with four hexadecimal
/// digits, so that the JSON is safe to show.
///
/// Jackson asks for one UTF-16 unit at a time, so characters outside the basic plane are escaped as
/// surrogates.
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
    // Jackson expects null if a character needs no escape
    return surrogate || Invisible.mustBeEscaped(unit)
        ? new SerializedString("\\u%04x".formatted(unit))
        : null;
  }
}

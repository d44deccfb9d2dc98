package tickdown.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;
import tickdown.text.Palette;
import tickdown.text.Tone;

/// The SGR parameters of tones on the full screen (ECMA-48, 8.3.117).
///
/// Without colours, tones are still bold, faint, italic, underlined, reversed or struck through.
final class SgrCodes {
  private final String[] byTone;

  SgrCodes(Palette palette) {
    byTone =
        Arrays.stream(Tone.values())
            .map(Palette::attributes)
            .map(look -> palette == Palette.MONOCHROME ? withoutColours(look) : look)
            .toArray(String[]::new);
  }

  /// The parameters; empty if a tone looks like plain text.
  String of(Tone tone) {
    return byTone[tone.ordinal()];
  }

  private static String withoutColours(String look) {
    return Arrays.stream(look.split(";"))
        .filter(parameter -> parameter.length() == 1)
        .collect(Collectors.joining(";"));
  }
}

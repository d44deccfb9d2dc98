package tickdown.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;
import tickdown.text.Palette;
import tickdown.text.Tone;

/// What tones look like on a screen: the parameters of their SGR sequences (ECMA-48, 8.3.117).
///
/// Without colours a tone still is bold, faint, slanted, underlined, reversed or struck.
final class SgrCodes {
  private final String[] byTone;

  SgrCodes(Palette palette) {
    byTone =
        Arrays.stream(Tone.values())
            .map(Palette::attributes)
            .map(look -> palette == Palette.MONOCHROME ? withoutColours(look) : look)
            .toArray(String[]::new);
  }

  /// The parameters; empty where a tone looks like any text.
  String of(Tone tone) {
    return byTone[tone.ordinal()];
  }

  private static String withoutColours(String look) {
    return Arrays.stream(look.split(";"))
        .filter(parameter -> parameter.length() == 1)
        .collect(Collectors.joining(";"));
  }
}

package tickdown.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import tickdown.text.Invisible;

/// Escapes characters that could affect a terminal or be invisible as in double-quoted YAML strings
/// (YAML 1.2.2, 5.7), so that YAML with quoted strings is safe to show.
final class HarmlessWriter extends FilterWriter {

  HarmlessWriter(Writer target) {
    super(target);
  }

  @Override
  public void write(int unit) throws IOException {
    out.write(isHarmless(unit) ? Character.toString(unit) : escape(unit));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    StringBuilder harmless = new StringBuilder(length);
    text.substring(offset, offset + length)
        .codePoints()
        .forEach(point -> {
          if (isHarmless(point)) {
            harmless.appendCodePoint(point);
          } else {
            harmless.append(escape(point));
          }
        });
    out.write(harmless.toString());
  }

  private static boolean isHarmless(int point) {
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point == '\n' || half || !Invisible.mustBeEscaped(point);
  }

  private static String escape(int point) {
    return point > 0xffff ? "\\U%08x".formatted(point) : "\\u%04x".formatted(point);
  }
}

package tickdown.journal.line;

import tickdown.text.Invisible;

/// Strings of JSON (RFC 8259, 7) that are YAML double-quoted scalars as well, and that a terminal may be shown.
///
///     a "quoted" line⏎   becomes   "a \"quoted\" line\n"
///
/// What a reader could not see is escaped. Characters beyond U+FFFF stay as they are: YAML readers do not join the pair
/// of escapes that JSON has for them. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
public final class JsonText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  public static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        appendPlain(json, c);
      } else if (isPair(text, i)) {
        json.append(c).append(text.charAt(++i));
      } else {
        appendRare(json, c);
      }
    }
    json.append('"');
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static void appendPlain(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\');
    }
    json.append(c);
  }

  private static void appendRare(StringBuilder json, char c) {
    switch (c) {
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (Character.isSurrogate(c)) {
          json.append('\ufffd');
        } else if (Invisible.mustBeEscaped(c)) {
          appendEscape(json, c);
        } else {
          json.append(c);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX[c >> shift & 0xf]);
    }
  }
}

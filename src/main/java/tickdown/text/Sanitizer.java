package tickdown.text;

/// Removes escape sequences from a text and makes other misleading characters visible.
///
/// Escape sequences are those of ECMA-48 (5.3, 5.4, 5.6), in their 7-bit and 8-bit forms. An
/// operating system command may also end with BEL, as in xterm. An unterminated sequence is kept as
/// text, with its introducer made visible. Runs in linear time.
final class Sanitizer {
  private static final int ESCAPE = 0x1b;
  private static final int BELL = 0x07;
  private static final int STRING_TERMINATOR = 0x9c;
  private static final int TAB_STOP = 8;

  private final String source;
  private final StringBuilder clean;
  private int at;
  private int tabStop;

  private Sanitizer(String source) {
    this.source = source;
    this.clean = new StringBuilder(source.length() + 16);
  }

  static String clean(String source) {
    if (isPlain(source)) {
      return source;
    }
    return new Sanitizer(new Sanitizer(source).withoutSequences()).visible();
  }

  private static boolean isPlain(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if ((c < 0x20 || c > 0x7e) && !Columns.isDrawn(c)) {
        return false;
      }
    }
    return true;
  }

  private String withoutSequences() {
    while (at < source.length()) {
      int end = endOfSequence(source.charAt(at));
      if (end == at) {
        clean.append(source.charAt(at));
        end++;
      }
      at = end;
    }
    return clean.toString();
  }

  /// The source with every misleading character made visible. Depends on neighbouring characters,
  /// so escape sequences must already be gone.
  private String visible() {
    while (at < source.length()) {
      int point = source.codePointAt(at);
      add(point);
      at += Character.charCount(point);
    }
    return clean.toString();
  }

  private void add(int point) {
    if (point == '\t') {
      int column = Columns.of(clean.subSequence(tabStop, clean.length()));
      clean.repeat(' ', TAB_STOP - column % TAB_STOP);
      tabStop = clean.length();
    } else if (point < 0x20) {
      clean.appendCodePoint(0x2400 + point);
    } else if (point == 0x7f) {
      clean.append('\u2421');
    } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      clean.append('\ufffd');
    } else if (Invisible.misleads(source, at)) {
      clean.append("<U+%04X>".formatted(point));
    } else {
      clean.appendCodePoint(point);
    }
  }

  /// The end of the escape sequence that begins here, or `at` if it is unterminated.
  private int endOfSequence(int point) {
    if (point == ESCAPE && at + 1 < source.length()) {
      return afterEscape(source.charAt(at + 1));
    }
    return switch (point) {
      case 0x9b -> endOfControlSequence(at + 1);
      case 0x90, 0x98, 0x9d, 0x9e, 0x9f -> endOfControlString(at + 1, point == 0x9d);
      default -> at;
    };
  }

  private int afterEscape(char next) {
    return switch (next) {
      case '[' -> endOfControlSequence(at + 2);
      case ']' -> endOfControlString(at + 2, true);
      case 'P', 'X', '^', '_' -> endOfControlString(at + 2, false);
      default -> endOfShortSequence(at + 1);
    };
  }

  private int endOfControlSequence(int from) {
    int end = skip(skip(from, 0x30, 0x3f), 0x20, 0x2f);
    return within(end, 0x40, 0x7e) ? end + 1 : at;
  }

  private int endOfShortSequence(int from) {
    int end = skip(from, 0x20, 0x2f);
    return within(end, 0x30, 0x7e) ? end + 1 : at;
  }

  private int endOfControlString(int from, boolean bellEnds) {
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == STRING_TERMINATOR || (c == BELL && bellEnds)) {
        return i + 1;
      }
      if (c == ESCAPE) {
        return i + 1 < source.length() && source.charAt(i + 1) == '\\' ? i + 2 : at;
      }
      if (c >= 0x80 && c < 0xa0) {
        return at;
      }
    }
    return at;
  }

  private int skip(int from, int low, int high) {
    int i = from;
    while (within(i, low, high)) {
      i++;
    }
    return i;
  }

  private boolean within(int index, int low, int high) {
    return index < source.length() && source.charAt(index) >= low && source.charAt(index) <= high;
  }
}

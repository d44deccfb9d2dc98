package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tickdown.journal.line.LineChecksum;

/// The bytes after the last line feed: an incomplete entry, or damage.
///
/// An incomplete entry was never reported as saved, so it may be removed. It is the beginning of a
/// line, possibly followed by NULs, which a power cut can leave. Anything else means that the file
/// was altered.
public final class TornTail {
  private static final byte[] BEGIN = "  - {\"id\":\"".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final int from;
  private final int text;

  /// @param from the start of the tail
  public TornTail(byte[] bytes, int from) {
    this.bytes = bytes;
    this.from = from;
    int end = bytes.length;
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    this.text = end;
  }

  /// Why this is not an incomplete entry, if it is not.
  public Optional<String> damage() {
    if (hidesAnEvent()) {
      return Optional.of("the line feed after this line was altered");
    }
    return isBeginning() ? Optional.empty() : Optional.of("this is not an event");
  }

  private boolean hidesAnEvent() {
    for (int end = from + LineChecksum.LENGTH; end < text; end++) {
      if (LineChecksum.closes(bytes, end) && LineChecksum.holds(bytes, from, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeginning() {
    for (int i = from; i < text; i++) {
      boolean fits = i - from < BEGIN.length ? bytes[i] == BEGIN[i - from] : isText(bytes[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// Lines contain no unescaped control characters. Negative bytes belong to a longer UTF-8
  /// sequence.
  private static boolean isText(byte b) {
    return b < 0 || (b >= ' ' && b < 0x7f);
  }
}

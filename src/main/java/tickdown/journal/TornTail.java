package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The bytes after the last line feed: an entry that was not finished, or a line feed that is none
/// any more.
///
/// Nobody was told that an unfinished entry is safe, so it may be cut off. It is the beginning of a
/// line, perhaps followed by the NULs that a power cut leaves. Anything else means that the file
/// was changed.
public final class TornTail {
  private static final byte[] BEGIN = "  - {\"id\":\"".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final int from;
  private final int text;

  /// @param from where the tail begins
  public TornTail(byte[] bytes, int from) {
    this.bytes = bytes;
    this.from = from;
    int end = bytes.length;
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    this.text = end;
  }

  /// Why this is no unfinished entry, if it is none.
  public Optional<String> damage() {
    if (hidesAnEvent()) {
      return Optional.of("this line is whole, but its line feed was changed");
    }
    return isBeginning() ? Optional.empty() : Optional.of("this is not the beginning of an event");
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

  /// Control characters are escaped in every line; what is negative belongs to a longer UTF-8
  /// sequence.
  private static boolean isText(byte b) {
    return b < 0 || (b >= ' ' && b < 0x7f);
  }
}

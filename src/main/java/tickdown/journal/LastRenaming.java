package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineFeed;
import tickdown.run.Event;

/// Finds the last renaming in a journal without parsing its other lines, so that listing many
/// journals is fast.
///
/// Skips whole words at a time (R. N. Horspool, Practical fast searching in strings, 1980). Texts
/// in a line cannot look like a kind, since their quotation marks are escaped.
final class LastRenaming {
  private static final byte[] KIND = "\"kind\":\"renamed\"".getBytes(StandardCharsets.US_ASCII);

  private LastRenaming() {}

  static Optional<Event.Renamed> in(byte[] bytes) {
    int[] skips = skips();
    Optional<Event.Renamed> last = Optional.empty();
    int at = 0;
    while (at + KIND.length <= bytes.length) {
      if (Arrays.equals(bytes, at, at + KIND.length, KIND, 0, KIND.length)) {
        Optional<Event.Renamed> before = last;
        last = renaming(bytes, at).or(() -> before);
      }
      at += skips[bytes[at + KIND.length - 1] & 0xff];
    }
    return last;
  }

  /// How far the kind can be moved on when a byte is below its end.
  private static int[] skips() {
    int[] skips = new int[256];
    Arrays.fill(skips, KIND.length);
    for (int i = 0; i < KIND.length - 1; i++) {
      skips[KIND[i]] = KIND.length - 1 - i;
    }
    return skips;
  }

  private static Optional<Event.Renamed> renaming(byte[] bytes, int at) {
    int from = LineFeed.last(bytes, at) + 1;
    int to = at;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return EventReader.read(bytes, from, to) instanceof JournalLine.Good(var event, var _)
            && event.what() instanceof Event.Renamed renamed
        ? Optional.of(renamed)
        : Optional.empty();
  }
}

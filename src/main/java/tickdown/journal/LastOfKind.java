package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineFeed;
import tickdown.run.Event;

/// Finds the last event of a kind in a journal without parsing its other lines, so that listing
/// many journals is fast.
///
/// Skips whole words at a time (R. N. Horspool, Practical fast searching in strings, 1980). Texts
/// in a line cannot look like a kind, since their quotation marks are escaped.
final class LastOfKind<E extends Event> {
  private final Class<E> type;
  private final byte[] kind;
  private final int[] skips;

  private LastOfKind(String kind, Class<E> type) {
    this.type = type;
    this.kind = "\"kind\":\"%s\"".formatted(kind).getBytes(StandardCharsets.US_ASCII);
    this.skips = skips(this.kind);
  }

  /// The last renaming in the bytes of a journal.
  static Optional<Event.Renamed> renaming(byte[] bytes) {
    return new LastOfKind<>("renamed", Event.Renamed.class).in(bytes);
  }

  /// The last event that finishes the run in the bytes of a journal.
  static Optional<Event.Finished> finish(byte[] bytes) {
    return new LastOfKind<>("finished", Event.Finished.class).in(bytes);
  }

  private Optional<E> in(byte[] bytes) {
    Optional<E> last = Optional.empty();
    int at = 0;
    while (at + kind.length <= bytes.length) {
      if (Arrays.equals(bytes, at, at + kind.length, kind, 0, kind.length)) {
        Optional<E> before = last;
        last = event(bytes, at).or(() -> before);
      }
      at += skips[bytes[at + kind.length - 1] & 0xff];
    }
    return last;
  }

  /// How far the kind can be moved on when a byte is below its end.
  private static int[] skips(byte[] kind) {
    int[] skips = new int[256];
    Arrays.fill(skips, kind.length);
    for (int i = 0; i < kind.length - 1; i++) {
      skips[kind[i]] = kind.length - 1 - i;
    }
    return skips;
  }

  private Optional<E> event(byte[] bytes, int at) {
    int from = LineFeed.last(bytes, at) + 1;
    int to = at;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return EventReader.read(bytes, from, to) instanceof JournalLine.Good(var event, var _)
            && type.isInstance(event.what())
        ? Optional.of(type.cast(event.what()))
        : Optional.empty();
  }
}

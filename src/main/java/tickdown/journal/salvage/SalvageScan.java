package tickdown.journal.salvage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.journal.TornTail;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.line.LineScanner;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// What can be recovered from a damaged file: the intact lines, even if their line feed was lost,
/// and the numbers of the others.
///
/// @param good the intact lines, in file order, each once
/// @param leftOut the lines with nothing to recover, or with what another line has
/// @param damagedStart how the run was started, as far as a damaged line still tells it
record SalvageScan(List<Good> good, List<Lost> leftOut, Optional<Event.Started> damagedStart) {

  /// An intact line and its bytes, without its line feed.
  record Good(JournalLine.Good line, byte[] bytes) {

    RecordedEvent event() {
      return line.event();
    }

    String hash() {
      return Hash.of(bytes, 0, bytes.length);
    }

    /// The hash of the writer's line before.
    String previous() {
      return EventReader.previous(bytes, 0, bytes.length);
    }
  }

  /// A damaged line: its number, and what is left of it.
  record Lost(int number, byte[] bytes) {

    /// Whether it looks like this line: half of it is the same, from the beginning or from the end.
    boolean isLike(Good line) {
      byte[] other = line.bytes();
      int most = Math.min(bytes.length, other.length);
      int same = 0;
      while (same < most && bytes[same] == other[same]) {
        same++;
      }
      int end = 0;
      while (end < most - same && bytes[bytes.length - 1 - end] == other[other.length - 1 - end]) {
        end++;
      }
      return 2 * (same + end) >= other.length;
    }
  }

  static SalvageScan of(byte[] bytes) {
    Search search = new Search(bytes);
    search.lines();
    return new SalvageScan(search.good, search.leftOut, search.start);
  }

  /// Scans the file once.
  private static final class Search {
    private final byte[] bytes;
    private final List<Good> good = new ArrayList<>();
    private final Set<ByteBuffer> taken = new HashSet<>();
    private final List<Lost> leftOut = new ArrayList<>();
    private Optional<Event.Started> start = Optional.empty();

    Search(byte[] bytes) {
      this.bytes = bytes;
    }

    void lines() {
      LineScanner lines = new LineScanner(bytes, 0, 1);
      while (lines.next()) {
        line(lines.from(), lines.to(), lines.number());
      }
      if (lines.end() < bytes.length && new TornTail(bytes, lines.end()).damage().isPresent()) {
        line(lines.end(), bytes.length, lines.number() + 1);
      }
    }

    private void line(int from, int to, int number) {
      int before = good.size();
      for (int i = opening(from, to); i < to; i = opening(i, to)) {
        i = taken(i, to);
      }
      boolean header = before == 0 && opening(from, to) == to && !isEvent(from, to);
      if (good.size() == before && !header) {
        leftOut.add(new Lost(number, Arrays.copyOfRange(bytes, from, to)));
        start = start.or(() -> EventReader.damagedStart(bytes, from, to));
      }
    }

    /// Takes the intact line that begins at `from`, if there is one, and returns where to continue.
    private int taken(int from, int to) {
      for (int end = from + LineChecksum.LENGTH; end <= to; end++) {
        if (LineChecksum.closes(bytes, end)
            && LineChecksum.holds(bytes, from, end)
            && EventReader.read(bytes, from, end) instanceof JournalLine.Good line) {
          byte[] found = Arrays.copyOfRange(bytes, from, end);
          if (taken.add(ByteBuffer.wrap(found))) {
            good.add(new Good(line, found));
          }
          return end;
        }
      }
      return from + 1;
    }

    private int opening(int from, int to) {
      int i = from;
      while (i < to && !LineChecksum.opens(bytes, i, to)) {
        i++;
      }
      return i;
    }

    /// Whether a line with a damaged beginning was once an event.
    private boolean isEvent(int from, int to) {
      return to - from > LineChecksum.LENGTH && LineChecksum.closes(bytes, to);
    }
  }
}

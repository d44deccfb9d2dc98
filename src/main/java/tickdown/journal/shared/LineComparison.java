package tickdown.journal.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineScanner;
import tickdown.run.RecordedEvent;

/// How the lines of a writer that are elsewhere differ from those of a journal.
///
/// @param missing how many of them the journal has not, although it has later ones
/// @param others how many of them are other ones here
public record LineComparison(long missing, long others) {

  /// Compares intact lines with the events of a journal.
  public static LineComparison of(List<RecordedEvent> here, String writer, byte[] lines) {
    Map<Long, RecordedEvent> known = new HashMap<>();
    for (RecordedEvent event : here) {
      if (event.stamp().written().writer().equals(writer)) {
        known.put(event.stamp().written().sequence(), event);
      }
    }
    long last = known.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    long missing = 0;
    long others = 0;
    LineScanner scanner = new LineScanner(lines, 0, 1);
    while (scanner.next()) {
      if (scanner.line() instanceof JournalLine.Good(RecordedEvent event, _)) {
        long number = event.stamp().written().sequence();
        RecordedEvent same = known.get(number);
        missing += same == null && number < last ? 1 : 0;
        others += same == null || same.equals(event) ? 0 : 1;
      }
    }
    return new LineComparison(missing, others);
  }
}

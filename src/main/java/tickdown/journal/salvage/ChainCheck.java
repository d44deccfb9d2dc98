package tickdown.journal.salvage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tickdown.journal.SequenceCheck;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.Hash;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Checks that each line follows the previous line of its writer.
final class ChainCheck {

  /// The last line of a writer.
  private record End(HybridClock clock, String hash) {}

  private final End beginning;
  private final Map<String, End> ends = new HashMap<>();
  private final SequenceCheck sequences = new SequenceCheck();

  /// @param headerHash the hash that a writer's first line is chained to
  ChainCheck(String headerHash) {
    this.beginning = new End(HybridClock.START, headerHash);
  }

  /// What is wrong with the next line, if anything. Continues from that line in either case.
  ///
  /// @param event the event on the line between `from` and `to`
  Optional<String> see(RecordedEvent event, byte[] bytes, int from, int to) {
    String hash = Hash.of(bytes, from, to);
    String previous = EventReader.previous(bytes, from, to);
    Stamp.Written written = event.stamp().written();
    End end = ends.getOrDefault(written.writer(), beginning);
    ends.put(written.writer(), new End(written.clock(), hash));
    return sequences.see(event).or(() -> broken(written, end, previous));
  }

  /// The hash of a writer's last line, or of the header.
  String last(String writer) {
    return ends.getOrDefault(writer, beginning).hash();
  }

  private static Optional<String> broken(Stamp.Written written, End end, String previous) {
    if (!previous.equals(end.hash())) {
      return Optional.of("this writer's previous line was altered");
    }
    return written.clock().compareTo(end.clock()) <= 0
        ? Optional.of("its timestamp is earlier than the previous line's")
        : Optional.empty();
  }
}

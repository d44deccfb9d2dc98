package tickdown.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineScanner;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Lines that one writer wrote elsewhere, checked like those of the file: each intact, by that
/// writer, numbered and chained after its last one that is known here. Ends before the first that
/// is not.
///
/// Lines may be missing if a later line, which has to be good as well, records that a repair of
/// that journal has lost them, see [SalvageLine].
final class ForeignLines {
  /// A line with a whole checklist; a checklist has at most 16 MiB.
  private static final int LONGEST = 20 * 1024 * 1024;

  private final String writer;
  private final byte[] bytes;
  private final String own;
  private final long ownSequence;
  private long sequence;
  private HybridClock clock;
  private String previous;
  private Optional<Map<String, Integer>> repaired = Optional.empty();
  private final List<Gap> gaps = new ArrayList<>();
  private int from = -1;
  private int end;
  private Optional<String> objection = Optional.empty();

  /// Lines are missing here.
  ///
  /// @param until the end of the line that records it
  private record Gap(int at, int until, String objection) {}

  /// @param chains what is known of all writers
  /// @param previous the [Hash] of the writer's last known line, or of the header
  /// @param own the writer of this folder, who knows best what others can have seen of it
  private ForeignLines(
      String writer, byte[] bytes, WriterChains chains, String previous, String own) {
    this.writer = writer;
    this.bytes = bytes;
    this.sequence = chains.sequence(writer);
    this.clock = chains.clock(writer);
    this.previous = previous;
    this.own = own;
    this.ownSequence = chains.sequence(own);
  }

  static ForeignLines of(
      String writer, byte[] bytes, WriterChains chains, String previous, String own) {
    ForeignLines lines = new ForeignLines(writer, bytes, chains, previous, own);
    lines.read();
    return lines;
  }

  /// The good lines that are not known yet, with their line feeds.
  byte[] good() {
    return from < 0 ? new byte[0] : Arrays.copyOfRange(bytes, from, end);
  }

  /// The end of the last line that is good, or known already.
  int end() {
    return end;
  }

  /// Why the next line is not good; empty if all are.
  Optional<String> objection() {
    return objection;
  }

  private void read() {
    LineScanner lines = new LineScanner(bytes, 0, 1);
    while (objection.isEmpty() && lines.next()) {
      switch (lines.line()) {
        case JournalLine.Good(RecordedEvent event, _) -> good(event, lines);
        case JournalLine.Bad(String why) -> objection = Optional.of(why);
      }
    }
    if (objection.isEmpty() && lines.end() < bytes.length) {
      objection = Optional.of("the last line has no end");
    }
    gaps.reversed().forEach(this::keepClosed);
  }

  /// Ends before a gap if the line that records it is not good.
  private void keepClosed(Gap gap) {
    if (gap.until() > end) {
      end = gap.at();
      objection = Optional.of(gap.objection());
    }
  }

  private void good(RecordedEvent event, LineScanner lines) {
    Stamp.Written written = event.stamp().written();
    boolean isKnown = written.writer().equals(writer) && written.sequence() <= sequence;
    if (isKnown && from < 0) {
      end = lines.end();
      return;
    }
    objection =
        objection(event, EventReader.previous(bytes, lines.from(), lines.to()))
            .or(() -> tooLong(event, lines.end() - lines.from()));
    if (objection.isEmpty()) {
      from = from < 0 ? lines.from() : from;
      end = lines.end();
      sequence = written.sequence();
      clock = written.clock();
      previous = Hash.of(bytes, lines.from(), lines.to());
    }
  }

  private Optional<String> objection(RecordedEvent event, String claimed) {
    Stamp.Written written = event.stamp().written();
    if (!written.writer().equals(writer) || !isOwnName(event.id(), written.sequence())) {
      return Optional.of("it is by another writer");
    }
    Optional<String> missing = missing(written, claimed);
    if (missing.isPresent() && !isRepaired(event, missing.get())) {
      return missing;
    }
    if (written.clock().compareTo(clock) <= 0) {
      return Optional.of("its timestamp is earlier than the previous line's");
    }
    return seen(written).or(() -> kind(event));
  }

  private Optional<String> missing(Stamp.Written written, String claimed) {
    if (written.sequence() != sequence + 1) {
      return Optional.of("line %s follows line %s".formatted(written.sequence(), sequence));
    }
    return claimed.equals(previous)
        ? Optional.empty()
        : Optional.of("its previous line is another one here");
  }

  /// Whether a line of the writer records that what should be before this one is lost.
  private boolean isRepaired(RecordedEvent event, String why) {
    if (repaired.isEmpty()) {
      repaired = Optional.of(repaired());
    }
    Integer until = repaired.get().get(event.id());
    boolean isRepaired = until != null && event.stamp().written().sequence() > sequence;
    if (isRepaired) {
      gaps.add(new Gap(Math.max(end, 0), until, why));
    }
    return isRepaired;
  }

  /// The ends of the lines that record repairs, by the ids of the lines after a gap.
  private Map<String, Integer> repaired() {
    Map<String, Integer> ends = new HashMap<>();
    LineScanner lines = new LineScanner(bytes, 0, 1);
    while (lines.next()) {
      if (lines.line() instanceof JournalLine.Good(RecordedEvent event, _)) {
        SalvageLine.settled(event).forEach(id -> ends.putIfAbsent(id, lines.end()));
      }
    }
    return ends;
  }

  private Optional<String> seen(Stamp.Written written) {
    return written.seen().getOrDefault(own, 0L) > ownSequence
        ? Optional.of("it claims to know lines that were never written here")
        : Optional.empty();
  }

  private Optional<String> kind(RecordedEvent event) {
    if (event.what() instanceof Event.Started) {
      return Optional.of("the run was started already");
    }
    return isOwnAction(event.stamp())
        ? Optional.empty()
        : Optional.of("it is part of an action of another writer");
  }

  /// An action has the id of an event of this writer that is not later.
  private boolean isOwnAction(Stamp stamp) {
    String action = stamp.action();
    String digits = action.startsWith(writer + "-") ? action.substring(writer.length() + 1) : "";
    return !digits.isEmpty()
        && digits.length() < 18
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && Long.parseLong(digits) <= stamp.written().sequence();
  }

  private boolean isOwnName(String id, long number) {
    return id.equals(writer + "-" + number);
  }

  private static Optional<String> tooLong(RecordedEvent event, int length) {
    int longest = event.what() instanceof Event.Revised ? LONGEST : EventWriter.LONGEST;
    return length > longest ? Optional.of("it is longer than a line may be") : Optional.empty();
  }
}

package tickdown.journal;

import java.time.Instant;
import java.util.Optional;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Where one writer continues: after its last line, and later than any clock seen.
public final class Chain {
  private final Author author;
  private long sequence;
  private HybridClock clock = HybridClock.START;
  private long from;
  private long to;

  /// @param headerEnd the end of the header; a writer's first line is chained to it
  public Chain(Author author, long headerEnd) {
    this.author = author;
    this.to = headerEnd;
  }

  /// Advances past an event; `from` and `to` delimit its line in the file, without the line feed.
  public void see(RecordedEvent event, long from, long to) {
    Stamp.Written written = event.stamp().written();
    clock = clock.later(written.clock());
    if (written.writer().equals(author.writer())) {
      this.sequence = Math.max(sequence, written.sequence());
      this.from = from;
      this.to = to;
    }
  }

  /// The stamp of the next event.
  ///
  /// @param action the id of the first event of the action; empty for that event itself
  public Stamp next(Instant now, Optional<String> action) {
    sequence++;
    clock = clock.tick(now);
    String id = author.writer() + "-" + sequence;
    Instant at = Instant.ofEpochMilli(now.toEpochMilli());
    Stamp.Written written = new Stamp.Written(author.writer(), sequence, clock);
    return new Stamp(id, action.orElse(id), at, author.by(), written);
  }

  /// Skips `count` sequence numbers that lost lines may have used.
  public void skip(long count) {
    sequence += count;
  }

  /// A copy that can be advanced and discarded.
  Chain copy() {
    Chain copy = new Chain(author, to);
    copy.sequence = sequence;
    copy.clock = clock;
    copy.from = from;
    return copy;
  }

  /// The start of the writer's last line, or of the header.
  long from() {
    return from;
  }

  /// The end of that line, without its line feed.
  long to() {
    return to;
  }
}

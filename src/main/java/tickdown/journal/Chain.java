package tickdown.journal;

import java.time.Instant;
import java.util.Optional;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Where the next line of one writer goes on: after its last line, and after every clock that was
/// seen.
public final class Chain {
  private final Author author;
  private long sequence;
  private HybridClock clock = HybridClock.START;
  private long from;
  private long to;

  /// @param headerEnd where the header ends, which a writer's first line follows
  public Chain(Author author, long headerEnd) {
    this.author = author;
    this.to = headerEnd;
  }

  /// Follows an event whose line, without its line feed, is at these places of the file.
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

  /// Leaves out `count` numbers, which lost lines may have had.
  public void skip(long count) {
    sequence += count;
  }

  /// A chain that stands here, and can be thrown away.
  Chain copy() {
    Chain copy = new Chain(author, to);
    copy.sequence = sequence;
    copy.clock = clock;
    copy.from = from;
    return copy;
  }

  /// Where the writer's last line is, or the header.
  long from() {
    return from;
  }

  /// Where it ends, its line feed excluded.
  long to() {
    return to;
  }
}

package tickdown.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tickdown.run.HybridClock;
import tickdown.run.Stamp;

/// Stamps the next lines of an author: numbered after the writer's last one, and later than any
/// clock seen.
public final class Chain {
  private final Author author;
  private long sequence;
  private HybridClock clock;
  private Map<String, Long> seen;

  /// @param sequence the number of the writer's last line
  /// @param clock the latest one that was seen
  /// @param seen the events of others that the next line is the first to say it has seen
  Chain(Author author, long sequence, HybridClock clock, Map<String, Long> seen) {
    this.author = author;
    this.sequence = sequence;
    this.clock = clock;
    this.seen = seen;
  }

  /// The chain of a journal in which nobody has written yet.
  static Chain start(Author author) {
    return new Chain(author, 0, HybridClock.START, Map.of());
  }

  /// The stamp of the next event.
  ///
  /// @param action the id of the first event of the action; empty for that event itself
  public Stamp next(Instant now, Optional<String> action) {
    sequence++;
    clock = clock.tick(now);
    String id = author.writer() + "-" + sequence;
    Instant at = Instant.ofEpochMilli(now.toEpochMilli());
    Stamp.Written written = new Stamp.Written(author.writer(), sequence, clock, seen);
    seen = Map.of();
    return new Stamp(id, action.orElse(id), at, author.by(), written);
  }

  /// Skips `count` sequence numbers that lost lines may have used.
  public void skip(long count) {
    sequence += count;
  }
}

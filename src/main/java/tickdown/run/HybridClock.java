package tickdown.run;

import java.time.Instant;

/// A hybrid logical clock (Kulkarni et al., 2014): close to the machine's clock, but never earlier
/// than any event seen.
///
/// @param millis milliseconds since the epoch
/// @param count distinguishes events of the same millisecond, from 0
public record HybridClock(long millis, long count) implements Comparable<HybridClock> {

  /// Earlier than any event.
  public static final HybridClock START = new HybridClock(0, 0);

  /// The time for an event that happens `now`, given that everything up to this time has been seen.
  public HybridClock tick(Instant now) {
    long wall = now.toEpochMilli();
    return wall > millis ? new HybridClock(wall, 0) : new HybridClock(millis, count + 1);
  }

  /// The later of the two.
  public HybridClock later(HybridClock other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(HybridClock other) {
    int order = Long.compare(millis, other.millis);
    return order != 0 ? order : Long.compare(count, other.count);
  }
}

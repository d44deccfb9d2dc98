package tickdown.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tickdown.exchange.state.Sharing;

/// Decides when others are told where the operator is although there is nothing else to send: once
/// the operator has been at another item for half a minute, at most once a minute, and only while
/// there is somebody to tell. Each time is a commit, of which readers take a limited number.
///
/// An answer may be taken along by an exchange that began when the operator was at no item. Then
/// they are told at once.
final class Presence {
  private static final Duration SETTLED = Duration.ofSeconds(30);
  private static final Duration RARELY = Duration.ofMinutes(1);

  private Optional<String> at = Optional.empty();
  private volatile Optional<String> told = Optional.empty();
  private boolean isOwed;
  private Instant since = Instant.EPOCH;
  private Instant lastTold = Instant.EPOCH;

  /// Whether the others have to be told now.
  ///
  /// @param item the id of the item that the operator is at
  boolean isDue(Optional<String> item, Sharing sharing, Instant now) {
    if (!item.equals(at)) {
      at = item;
      since = now;
    }
    return item.isPresent()
        && !item.equals(told)
        && (isOwed || isOver(since, SETTLED, now) && isOver(lastTold, RARELY, now))
        && sharing.setback().isEmpty()
        && sharing.hasCompany(now);
  }

  /// The others were told, by this or by the lines of an answer.
  void told(Optional<String> item, Instant now) {
    told = item;
    isOwed = item.isEmpty();
    lastTold = now;
  }

  /// Whether the others believe that the operator is at an item.
  boolean isShown() {
    return told.isPresent();
  }

  private static boolean isOver(Instant from, Duration time, Instant now) {
    return Duration.between(from, now).compareTo(time) >= 0;
  }
}

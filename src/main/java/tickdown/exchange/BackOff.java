package tickdown.exchange;

import java.time.Duration;
import tickdown.exchange.state.Sharing;

/// How long to wait after exchanges that have failed: longer each time, but not for long while
/// something waits to be sent.
final class BackOff {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private BackOff() {}

  /// The pause after another failure.
  static Duration after(Duration pause) {
    return least(pause.multipliedBy(2), LONGEST);
  }

  /// The pause as it is kept now.
  ///
  /// @param isWaiting whether something waits to be sent
  static Duration kept(Duration pause, boolean isWaiting) {
    return isWaiting ? least(pause, Sharing.AGAIN) : pause;
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}

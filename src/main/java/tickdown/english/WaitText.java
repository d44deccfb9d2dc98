package tickdown.english;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.TimeSpan;
import tickdown.text.Times;
import tickdown.wording.StatedWait;

/// Waits, in words.
public final class WaitText {
  private WaitText() {}

  /// `waits for another 5 h 20 min`, `the wait is over; answer it once more`.
  public static Line left(Wait wait, Instant now) {
    return wait.left(now).isZero()
        ? Line.of("the wait is over; answer it once more")
        : Line.of("waits for another %s", TimeSpan.of(wait.left(now)));
  }

  /// `asks to wait 24 h; w begins the wait`; for a wait that others words than those of the item
  /// state, also these words.
  ///
  /// @param item the words of the item
  /// @param how the key or the word that begins it
  public static Line stated(StatedWait wait, String item, String how) {
    String length = TimeSpan.of(wait.length());
    return wait.words().equals(item.strip())
        ? Line.of("asks to wait %s; %s begins the wait", length, how)
        : Line.of("the notes ask to wait %s; %s begins the wait: %s", length, how, wait.words());
  }

  /// `waiting, 23 h left`; empty if none has begun.
  public static Optional<Line> begun(Run run, Entry entry, Instant now) {
    return Wait.of(run, entry)
        .filter(wait -> wait.end().isPresent() && run.isOutstanding(entry))
        .map(wait ->
            wait.left(now).isZero()
                ? left(wait, now)
                : Line.of("waiting, %s left", TimeSpan.of(wait.left(now))));
  }

  /// `waits until 2026-11-23 10:00 (5 h 20 min left)`, `the wait is over; answer it once more`,
  /// `wait of 24 h; the first done begins it`.
  public static Line of(Wait wait, Instant now, ZoneId zone) {
    if (wait.end().isEmpty()) {
      return Line.of("wait of %s; the first done begins it", TimeSpan.of(wait.length()));
    }
    return wait.left(now).isZero()
        ? left(wait, now)
        : Line.of(
            "waits until %s (%s left)",
            Times.minute(wait.end().get(), zone), TimeSpan.of(wait.left(now)));
  }
}

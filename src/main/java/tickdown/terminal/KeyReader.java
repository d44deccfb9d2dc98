package tickdown.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jline.utils.NonBlockingInputStream;
import tickdown.screen.Key;

/// Reads keys from the bytes that a terminal sends.
final class KeyReader {
  /// Milliseconds without input after which a key sequence ends, unless said otherwise. Less would
  /// split sequences on slow connections.
  public static final int PAUSE = 150;

  /// Milliseconds after which a change of the terminal is noticed at the latest.
  private static final int GLANCE = 100;

  private final NonBlockingInputStream input;
  private final Keyboard keyboard = new Keyboard();
  private final Utf8Decoder utf8 = new Utf8Decoder();
  private final byte[] typed = new byte[1024];
  private int pause = PAUSE;
  private boolean hasEnded;

  KeyReader(NonBlockingInputStream input) {
    this.input = input;
  }

  /// Waits this long for the rest of a key sequence, in milliseconds.
  void pausing(int milliseconds) {
    pause = Math.clamp(milliseconds, 1, 10_000);
  }

  /// The keys pressed within the given time. Returns as soon as there are some, but waits a little
  /// longer if a key sequence is incomplete.
  ///
  /// @param isInterrupted whether something else has to be looked at first
  Input keys(Duration atMost, BooleanSupplier isInterrupted) throws IOException {
    long deadline = System.nanoTime() + atMost.toNanos();
    List<Key> keys = new ArrayList<>();
    boolean more = !hasEnded;
    while (more) {
      int count = input.readBuffered(typed, patience(deadline));
      if (count == NonBlockingInputStream.EOF) {
        hasEnded = true;
      } else if (count > 0) {
        keys.addAll(keyboard.typed(utf8.decoded(typed, count)));
      } else if (keyboard.isUnfinished()) {
        keys.addAll(keyboard.pause());
      }
      boolean early = !isInterrupted.getAsBoolean() && System.nanoTime() - deadline < 0;
      more = !hasEnded && keys.isEmpty() && (early || keyboard.isUnfinished());
    }
    if (!keys.isEmpty()) {
      return new Input.Keys(keys);
    }
    return hasEnded ? new Input.Ended() : new Input.Nothing();
  }

  /// The timeout of one read in milliseconds; never 0, which would mean forever. An incomplete
  /// sequence needs a full pause, even if that takes longer than requested.
  private long patience(long deadline) {
    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    return keyboard.isUnfinished() ? pause : Math.clamp(left, 1, GLANCE);
  }
}

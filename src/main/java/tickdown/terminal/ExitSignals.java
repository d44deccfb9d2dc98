package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jline.utils.Signals;

/// What happens when the program is told to end while it walks: the terminal is given back, then it
/// ends at once.
///
/// Everything that was answered is on the disk already, so nothing is waited for: a thread that
/// reads the terminal would keep the JVM from ending.
public final class ExitSignals implements AutoCloseable {

  /// The signals that end a walk; the exit code is 128 and the number.
  private enum Ending {
    HUP(1),
    INT(2),
    TERM(15);

    private final int number;

    Ending(int number) {
      this.number = number;
    }
  }

  private record Former(Ending ending, Object handler) {}

  private final List<Former> formers = new ArrayList<>();

  private final Runnable restore;
  private final IntConsumer end;

  private ExitSignals(Runnable restore, IntConsumer end) {
    this.restore = restore;
    this.end = end;
  }

  /// From now on INT, TERM and HUP run `restore`, then `farewell` (but not for HUP, whose terminal
  /// is gone), and end the program through `end`.
  public static ExitSignals by(Runnable restore, Runnable farewell, IntConsumer end) {
    ExitSignals departure = new ExitSignals(restore, end);
    departure.on(Ending.HUP, () -> {});
    departure.on(Ending.INT, farewell);
    departure.on(Ending.TERM, farewell);
    return departure;
  }

  private void on(Ending ending, Runnable farewell) {
    Object former = Signals.register(ending.name(), () -> leave(ending, farewell));
    formers.add(new Former(ending, former));
  }

  private void leave(Ending ending, Runnable farewell) {
    try {
      restore.run();
      farewell.run();
    } finally {
      end.accept(128 + ending.number);
    }
  }

  /// The signals mean again what they meant before.
  @Override
  public void close() {
    formers.forEach(former -> Signals.unregister(former.ending().name(), former.handler()));
  }
}

package tickdown.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jline.utils.Signals;

/// Handles signals that end the program during a walk: restores the terminal, then exits at once.
///
/// All answers are already on disk, so there is nothing to wait for; a thread that reads from the
/// terminal would keep the JVM alive.
public final class ExitSignals implements AutoCloseable {

  /// The signals that end a walk. The exit code is 128 plus the number of the signal.
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

  /// Does in advance what takes a while: JLine makes a class for handlers when the first signal
  /// gets one.
  public static void prepare() {
    Signals.unregister("WINCH", Signals.register("WINCH", () -> {}));
  }

  /// From now on, INT, TERM and HUP run `restore`, then `farewell` (except for HUP, whose terminal
  /// is gone), and end the program with `end`.
  public static ExitSignals by(Runnable restore, Runnable farewell, IntConsumer end) {
    return by(() -> false, restore, farewell, end);
  }

  /// The same, unless `taken` says that an INT was meant for a question.
  public static ExitSignals by(
      BooleanSupplier taken, Runnable restore, Runnable farewell, IntConsumer end) {
    ExitSignals departure = new ExitSignals(restore, end);
    departure.on(Ending.HUP, () -> false, () -> {});
    departure.on(Ending.INT, taken, farewell);
    departure.on(Ending.TERM, () -> false, farewell);
    return departure;
  }

  private void on(Ending ending, BooleanSupplier taken, Runnable farewell) {
    Object former =
        Signals.register(
            ending.name(),
            () -> {
              if (!taken.getAsBoolean()) {
                leave(ending, farewell);
              }
            });
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

  /// Restores the previous handlers of the signals.
  @Override
  public void close() {
    formers.forEach(former -> Signals.unregister(former.ending().name(), former.handler()));
  }
}

package tickdown.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A walk on the full screen, timed from each key to its picture, as seen by an operator at that
/// terminal.
final class FullWalk implements AutoCloseable {
  /// The end of every picture (synchronized updates, mode 2026).
  private static final String PAINTED = "\u001b[?2026l";

  private final OnTerminal terminal;
  private final List<Double> times = new ArrayList<>();
  private Duration busy = Duration.ZERO;

  private FullWalk(OnTerminal terminal) {
    this.terminal = terminal;
  }

  /// Starts the walk of `command` and waits for its first picture.
  static FullWalk start(BenchmarkFolder workshop, List<String> command) throws Exception {
    FullWalk walk = new FullWalk(OnTerminal.start(workshop, command));
    walk.await(PAINTED);
    walk.forget();
    return walk;
  }

  /// Starts the walk of `command`; returns the milliseconds until its first picture is complete,
  /// including the key bar.
  static double first(BenchmarkFolder workshop, List<String> command) throws Exception {
    long begin = System.nanoTime();
    try (FullWalk walk = new FullWalk(OnTerminal.start(workshop, command))) {
      walk.await(PAINTED);
      double time = (System.nanoTime() - begin) / 1e6;
      walk.leave();
      return time;
    }
  }

  /// Presses a key and waits for the picture.
  void press(String key) throws Exception {
    press(key, PAINTED);
  }

  /// Ticks the current item; its message is painted once the answer is on disk.
  void tick() throws Exception {
    press(" ", " done. ");
    await(PAINTED);
  }

  /// Closes a page, without timing it.
  void close(String key) throws Exception {
    terminal.type(key);
    await(PAINTED);
  }

  private void press(String key, String answer) throws Exception {
    long begin = System.nanoTime();
    terminal.type(key);
    await(answer);
    times.add((System.nanoTime() - begin) / 1e6);
  }

  private void await(String text) throws Exception {
    if (!terminal.await(text)) {
      throw new IllegalStateException("the walk ended without a picture");
    }
  }

  /// Forgets the times so far.
  void forget() {
    times.clear();
    busy = terminal.busy();
  }

  /// The times of the keys since the last [#forget], in milliseconds.
  List<Double> times() {
    return List.copyOf(times);
  }

  /// The CPU time per key in milliseconds, which does not depend on the load of the machine.
  double busyEach() {
    return terminal.busy().minus(busy).toNanos() / 1e6 / times.size();
  }

  /// The peak memory of the walk so far, in MiB.
  double memory() {
    return terminal.memory();
  }

  /// Closes a page if one is open, and quits.
  void leave() throws Exception {
    terminal.type("qq");
    terminal.finish();
  }

  @Override
  public void close() {
    terminal.close();
  }

  /// `1.02 ms, 3.10 ms, 4.00 ms, 0.80 ms`: median, 99th percentile, maximum, CPU time per key.
  static String words(List<Double> times, double busyEach) {
    Measurements figures =
        Measurements.of(times.stream().mapToDouble(Double::doubleValue).toArray());
    return String.format(
        Locale.ROOT,
        "%.2f ms, %.2f ms, %.2f ms, %.2f ms",
        figures.median(),
        figures.percentile(99),
        figures.largest(),
        busyEach);
  }
}

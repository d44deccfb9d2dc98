package tickdown;

import java.lang.management.ManagementFactory;

/// Measures how the work for larger input grows, in CPU time of the current thread, which does not
/// depend on what else the machine does.
public final class CpuTime {

  /// Less than this, in nanoseconds, says nothing about growth.
  public static final long NOTHING = 80_000_000;

  private CpuTime() {}

  /// The CPU time of `action` in nanoseconds.
  public static long of(Runnable action) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    action.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /// The shortest of so many measurements, in nanoseconds.
  public static long shortest(int measurements, Runnable action) {
    long shortest = of(action);
    for (int i = 1; i < measurements; i++) {
      shortest = Math.min(shortest, of(action));
    }
    return shortest;
  }
}

package tickdown.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A command on a terminal of its own, provided by script(1).
final class OnTerminal implements AutoCloseable {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String SIZE = "stty cols 120 rows 40; ";

  /// Seconds without an answer after which the command is stopped.
  private static final int PATIENCE = 60;

  private static final ScheduledExecutorService WATCH =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private final Process process;
  private final InputStream screen;
  private final OutputStream keyboard;
  private final StringBuilder seen = new StringBuilder();

  private OnTerminal(Process process) {
    this.process = process;
    this.screen = process.getInputStream();
    this.keyboard = process.getOutputStream();
  }

  /// Whether this machine has the tools for it.
  static boolean isPossible() {
    return System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT);
  }

  static OnTerminal start(BenchmarkFolder workshop, List<String> command) throws IOException {
    String quoted =
        String.join(
            " ", command.stream().map(each -> "'" + each.replace("'", "'\\''") + "'").toList());
    return new OnTerminal(
        workshop
            .builder(List.of(SCRIPT.toString(), "-qec", SIZE + "exec " + quoted, "/dev/null"))
            .redirectErrorStream(true)
            .start());
  }

  /// The milliseconds until a command started on a terminal has written `text`.
  static double until(String text, BenchmarkFolder workshop, List<String> command)
      throws Exception {
    long begin = System.nanoTime();
    try (OnTerminal terminal = start(workshop, command)) {
      if (!terminal.await(text)) {
        throw new IllegalStateException("the program ended without `%s`".formatted(text));
      }
      double time = (System.nanoTime() - begin) / 1e6;
      terminal.type("quit\r");
      terminal.finish();
      return time;
    }
  }

  void type(String keys) throws IOException {
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /// Reads the output until it contains `text`, and discards it; false if the program ended first,
  /// or wrote something else for a minute and was stopped.
  boolean await(String text) throws IOException {
    Future<?> impatience = WATCH.schedule(this::close, PATIENCE, TimeUnit.SECONDS);
    try {
      byte[] bytes = new byte[8192];
      while (true) {
        int found = seen.indexOf(text);
        if (found >= 0) {
          seen.delete(0, found + text.length());
          return true;
        }
        int count = screen.read(bytes);
        if (count < 0) {
          return false;
        }
        seen.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
      }
    } finally {
      impatience.cancel(false);
    }
  }

  /// The peak memory of the command so far, in MiB.
  double memory() {
    return process.descendants().mapToDouble(BenchmarkFolder::memory).max().orElse(0);
  }

  /// The CPU time of the command so far.
  Duration busy() {
    return process
        .descendants()
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Reads the output to its end.
  void finish() throws Exception {
    screen.transferTo(OutputStream.nullOutputStream());
    process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}

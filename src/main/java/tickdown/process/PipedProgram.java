package tickdown.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A program whose input and output are streams of bytes, of any length; never through a shell.
///
/// When it takes too long, it is ended together with everything that it started, as far as [Family]
/// finds it: first by TERM, so that it can remove its temporary files, then by KILL. Windows has
/// only the latter.
///
/// @param command the name of a program in the `PATH`, and its arguments
/// @param surroundings changes the environment, which is that of the operator
/// @param hasTerminal whether it may ask on the terminal of this process; otherwise it runs in a
///   session of its own, without a terminal, where there is `setsid`
public record PipedProgram(
    List<String> command, Path folder, Surroundings surroundings, boolean hasTerminal) {
  private static final String MARKER = "TICKDOWN_EXCHANGE";
  private static final int LONGEST_TROUBLE = 16 * 1024;
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final Duration GLANCE = Duration.ofMillis(100);

  /// Changes the environment of a program before it starts.
  @FunctionalInterface
  public interface Surroundings {
    void change(Map<String, String> environment);
  }

  /// Writes the input of a program; the stream is closed afterwards.
  @FunctionalInterface
  public interface Feed {
    void write(OutputStream to) throws IOException;
  }

  /// Reads the output of a program. It need not read to the end: the program is then cut off.
  @FunctionalInterface
  public interface Intake<T> {
    T read(InputStream from) throws IOException;
  }

  /// Decides, several times a second, whether a program may go on.
  @FunctionalInterface
  public interface Leave {
    boolean mayGoOn(Running running);
  }

  /// A program that is running.
  @FunctionalInterface
  public interface Running {
    /// How long it and what it started and has not ended were on a processor, as far as the system
    /// tells. Takes some milliseconds.
    Duration effort();
  }

  /// How a program ended.
  public sealed interface Finish<T> {

    /// It exited.
    ///
    /// @param result what was made of its output
    /// @param trouble the beginning of its standard error, at most 16 KiB; foreign text
    record Exited<T>(int code, T result, String trouble) implements Finish<T> {}

    /// It is not there, or its output could not be read.
    record Failed<T>() implements Finish<T> {}

    /// It was ended because it took too long, because it was no longer wanted, or because this
    /// thread was interrupted.
    record Late<T>() implements Finish<T> {}
  }

  public PipedProgram {
    command = List.copyOf(command);
  }

  /// Runs the program to its end.
  ///
  /// @param leave the program is ended once it says no
  public <T> Finish<T> run(Duration limit, Feed feed, Intake<T> intake, Leave leave) {
    String marker = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    Optional<Process> started = start(marker);
    if (started.isEmpty()) {
      return new Finish.Failed<>();
    }
    Process process = started.get();
    Family family = new Family(process.pid(), marker);
    long end = System.nanoTime() + limit.toNanos();
    FutureTask<T> result = new FutureTask<>(() -> read(process, intake));
    Beginning trouble = new Beginning(process.getErrorStream());
    FutureTask<Void> complaints = new FutureTask<>(trouble::read, null);
    begin("input", () -> feed(process, feed));
    begin("output", result);
    begin("trouble", complaints);
    try {
      boolean isDone = isDone(process, result, leave, end);
      if (!isDone) {
        stop(process, family);
        return new Finish.Late<>();
      }
      await(complaints);
      return new Finish.Exited<>(process.exitValue(), result.get(), trouble.text());
    } catch (ExecutionException e) {
      stop(process, family);
      return new Finish.Failed<>();
    } catch (InterruptedException e) {
      stop(process, family);
      Thread.currentThread().interrupt();
      return new Finish.Late<>();
    }
  }

  private Optional<Process> start(String marker) {
    ProcessBuilder builder = new ProcessBuilder().directory(folder.toFile());
    RestoredEnvironment.restore(builder.environment());
    surroundings.change(builder.environment());
    builder.environment().put(MARKER, marker);
    ProgramPath path = ProgramPath.of(builder.environment());
    Optional<Path> program = path.program(command.getFirst());
    if (program.isEmpty()) {
      return Optional.empty();
    }
    OperatingSystem system = OperatingSystem.ofThisMachine();
    Stream<String> session =
        hasTerminal || system == OperatingSystem.WINDOWS
            ? Stream.of()
            : path.program("setsid").map(Path::toString).stream();
    Stream<String> whole =
        Stream.of(session, Stream.of(program.get().toString()), command.stream().skip(1))
            .flatMap(part -> part);
    try {
      return Optional.of(builder.command(ProgramArguments.of(whole.toList(), system)).start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void begin(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }

  /// A program that ends without reading its input is no failure.
  private static void feed(Process process, Feed feed) {
    try (OutputStream to = process.getOutputStream()) {
      feed.write(to);
    } catch (IOException _) {
      return;
    }
  }

  /// Closes the output when enough was read, which ends a program that prints more.
  private static <T> T read(Process process, Intake<T> intake) throws IOException {
    try (InputStream output = process.getInputStream()) {
      return intake.read(output);
    }
  }

  /// Waits until the output was read and the program has ended; no if it is to be ended.
  private static boolean isDone(Process process, FutureTask<?> result, Leave leave, long end)
      throws InterruptedException, ExecutionException {
    while (leave.mayGoOn(() -> effort(process)) && System.nanoTime() < end) {
      try {
        long glance = Math.min(GLANCE.toNanos(), Math.max(1, end - System.nanoTime()));
        result.get(glance, TimeUnit.NANOSECONDS);
        if (process.waitFor(glance, TimeUnit.NANOSECONDS)) {
          return true;
        }
      } catch (TimeoutException _) {
        continue;
      }
    }
    return false;
  }

  private static Duration effort(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(each -> each.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// What a program started may hold its standard error open long after it has ended, as ssh does
  /// with `ControlPersist`.
  private static void await(FutureTask<Void> complaints)
      throws InterruptedException, ExecutionException {
    try {
      complaints.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return;
    }
  }

  /// Returns once they have ended, as far as they can be ended.
  private static void stop(Process process, Family family) {
    boolean isInterrupted = Thread.interrupted();
    family.signal("TERM");
    isInterrupted |= !isWaited(family);
    family.signal("KILL");
    process.destroyForcibly();
    isInterrupted |= !isWaited(family);
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits for their end, not for long; no if this thread was interrupted.
  private static boolean isWaited(Family family) {
    long end = System.nanoTime() + GRACE.toNanos();
    try {
      while (System.nanoTime() < end && !family.members().isEmpty()) {
        Thread.sleep(Duration.ofMillis(10));
      }
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }

  /// Reads a stream to its end, keeps its beginning.
  private static final class Beginning {
    private final InputStream stream;
    private final byte[] kept = new byte[LONGEST_TROUBLE];
    private int length;

    Beginning(InputStream stream) {
      this.stream = stream;
    }

    void read() {
      byte[] some = new byte[4096];
      try {
        for (int n = stream.read(some); n >= 0; n = stream.read(some)) {
          keep(some, n);
        }
      } catch (IOException _) {
        return;
      }
    }

    private synchronized void keep(byte[] some, int count) {
      int fits = Math.min(count, kept.length - length);
      System.arraycopy(some, 0, kept, length, fits);
      length += fits;
    }

    synchronized String text() {
      return new String(kept, 0, length, StandardCharsets.UTF_8);
    }
  }
}

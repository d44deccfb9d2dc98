package tickdown.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A program to run in a folder, with its arguments; never through a shell.
///
/// @param command the name of a program in the `PATH`, and its arguments
/// @param variables environment variables that are set in addition, by name
public record ChildProcess(List<String> command, Path folder, Map<String, String> variables) {
  private static final int LONGEST_OUTPUT = 64 * 1024;

  /// How a program ended.
  public sealed interface Ended {

    /// It exited; `output` is the beginning of its standard output, at most 64 KiB.
    record Exited(int code, String output) implements Ended {}

    /// It could not be started.
    record Failed() implements Ended {}

    /// It was killed because it took too long, or printed too much.
    record Late() implements Ended {}
  }

  public ChildProcess {
    command = List.copyOf(command);
    variables = Map.copyOf(variables);
  }

  /// A program with the environment of the operator.
  public ChildProcess(List<String> command, Path folder) {
    this(command, folder, Map.of());
  }

  /// Runs the program to completion, without input; its standard error is discarded.
  ///
  /// After `limit` it is killed, together with everything it has started.
  public Ended run(Duration limit) {
    return run("", limit);
  }

  /// The same, with all of the output: a program that prints more than `most` bytes is killed.
  public Ended runWhole(Duration limit, int most) {
    return run("", process -> outcome(process, limit, output -> whole(process, output, most)));
  }

  /// The same with `input`, which must be short enough for a pipe (some KiB).
  public Ended run(String input, Duration limit) {
    return run(
        input,
        process ->
            outcome(process, limit, output -> Optional.of(output.readNBytes(LONGEST_OUTPUT))));
  }

  /// Follows a program to its end.
  private interface Following {
    Ended follow(Process process) throws IOException;
  }

  /// Reads what a program prints; empty if that is too much.
  private interface Reading {
    Optional<byte[]> read(InputStream output) throws IOException;
  }

  private static Optional<byte[]> whole(Process process, InputStream output, int most)
      throws IOException {
    byte[] bytes = output.readNBytes(most + 1);
    if (bytes.length <= most) {
      return Optional.of(bytes);
    }
    stop(process);
    return Optional.empty();
  }

  private Ended run(String input, Following then) {
    ProcessBuilder builder = builder();
    Optional<Path> program = ProgramPath.of(builder.environment()).program(command.getFirst());
    if (program.isEmpty()) {
      return new Ended.Failed();
    }
    builder.command().set(0, program.get().toString());
    builder.command(
        ProgramArguments.of(List.copyOf(builder.command()), OperatingSystem.ofThisMachine()));
    try {
      Process process = builder.start();
      try (OutputStream to = process.getOutputStream()) {
        to.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return then.follow(process);
    } catch (IOException e) {
      return new Ended.Failed();
    }
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    RestoredEnvironment.restore(builder.environment());
    builder.environment().putAll(variables);
    return builder;
  }

  private static Ended outcome(Process process, Duration limit, Reading reading)
      throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    Thread watch =
        Thread.ofPlatform().daemon().name("patience").start(() -> stopAfter(process, limit, late));
    try (InputStream output = process.getInputStream()) {
      Optional<byte[]> printed = reading.read(output);
      int code = process.waitFor();
      return late.get() || printed.isEmpty()
          ? new Ended.Late()
          : new Ended.Exited(code, new String(printed.get(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop(process);
      return new Ended.Failed();
    } finally {
      watch.interrupt();
    }
  }

  private static void stopAfter(Process process, Duration limit, AtomicBoolean late) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        stop(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Kills the program before its children, so that it cannot continue once they have ended.
  private static void stop(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}

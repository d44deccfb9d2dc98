package tickdown.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program to start in a [Sandbox], without a terminal.
final class ProgramStart {
  private final Sandbox sandbox;
  private final List<String> command;
  private final Map<String, String> variables;
  private Path folder;
  private byte[] input = {};
  private int patience = 60;

  ProgramStart(Sandbox sandbox, List<String> command) {
    this.sandbox = sandbox;
    this.command = List.copyOf(command);
    this.variables = sandbox.environment();
    this.folder = sandbox.shop();
  }

  /// With these lines on standard input, which is empty by default.
  ProgramStart typing(String... lines) {
    input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /// With these bytes on standard input.
  ProgramStart reading(byte[] bytes) {
    input = bytes.clone();
    return this;
  }

  ProgramStart with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  ProgramStart without(String variable) {
    variables.remove(variable);
    return this;
  }

  /// With a time limit in seconds, instead of a minute.
  ProgramStart patient(int seconds) {
    patience = seconds;
    return this;
  }

  /// In another working directory.
  ProgramStart in(Path place) {
    folder = place;
    return this;
  }

  /// Runs it to completion.
  Result run() {
    try {
      Process process = process();
      CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> bytes(process, true));
      CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> bytes(process, false));
      feed(process);
      if (!process.waitFor(patience, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("still running after %d s: %s".formatted(patience, command));
      }
      Result result =
          new Result(sandbox, command, process.exitValue(), output.join(), errors.join());
      sandbox.remember(result);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// Runs it to completion; it must succeed with nothing on standard error. Returns its output.
  String succeeds() {
    Result result = run().exits(0).says("");
    return result.output();
  }

  /// Runs it; it must fail with exactly these lines on standard error and nothing on standard
  /// output.
  void isRefused(int exitCode, String... errors) {
    run().exits(exitCode).prints("").says(errors);
  }

  /// Starts it and leaves it running; its streams are files.
  Process started(Path output) throws IOException {
    Process process = builder().redirectErrorStream(true).redirectOutput(output.toFile()).start();
    sandbox.remember(process);
    return process;
  }

  /// The size of a terminal.
  record Size(int columns, int rows) {}

  /// Starts it on a terminal of its own.
  TerminalSession onTerminal() {
    return onTerminal(100, 24);
  }

  /// Starts it on a terminal of its own with the given size.
  TerminalSession onTerminal(int columns, int rows) {
    return TerminalSession.of(sandbox, command, folder, variables, new Size(columns, rows));
  }

  private Process process() throws IOException {
    Process process = builder().start();
    sandbox.remember(process);
    return process;
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    return builder;
  }

  private void feed(Process process) {
    try (var stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException e) {
      // It has ended without reading all of its input, which is fine.
    }
  }

  private static byte[] bytes(Process process, boolean output) {
    try (var stream = output ? process.getInputStream() : process.getErrorStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

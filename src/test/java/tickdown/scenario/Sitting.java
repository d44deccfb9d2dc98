package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program on a terminal of its own, made by script(1), with somebody who types and waits for
/// what appears.
///
/// The terminal has 24 lines of 100 columns. Before and after the program its settings are noted
/// (`stty -a`); they have to be the same, which [#exits] looks at.
final class Sitting implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final Sandbox sandbox;
  private final Process script;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private boolean ended;
  private int read;
  private Optional<ProcessHandle> jvm = Optional.empty();

  private Sitting(Sandbox sandbox, Process script) {
    this.sandbox = sandbox;
    this.script = script;
    Thread.ofVirtual().start(this::watch);
  }

  static Sitting of(
      Sandbox sandbox, List<String> command, Path folder, Map<String, String> variables) {
    Tool.SCRIPT.demanded();
    String quoted =
        command.stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    String program =
        """
        stty rows 24 cols 100; stty -a >"$TMPDIR/before"
        trap : INT
        (trap - INT; exec sh -c 'echo $$ >"$TMPDIR/pid"; exec "$@"' sh %s)
        code=$?
        stty -a >"$TMPDIR/after"
        echo $code >"$TMPDIR/code"
        """
            .formatted(quoted);
    try {
      for (String name : List.of("before", "after", "pid", "code")) {
        Files.deleteIfExists(sandbox.folder().resolve(name));
      }
      ProcessBuilder builder =
          new ProcessBuilder("script", "-qfec", program, "/dev/null")
              .directory(folder.toFile())
              .redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(variables);
      builder.environment().put("SHELL", "/bin/sh");
      Process process = builder.start();
      sandbox.remember(process);
      return new Sitting(sandbox, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until `text` appears behind what was waited for last.
  Sitting sees(String text) {
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (seen) {
      int at = text().indexOf(text, read);
      while (at < 0) {
        if (ended || System.nanoTime() > deadline) {
          throw new AssertionError(
              "did not appear: " + text + "\n--- seen\n" + text().substring(read));
        }
        pause();
        at = text().indexOf(text, read);
      }
      read = at + text.length();
      return this;
    }
  }

  /// Types `line` and Enter.
  Sitting types(String line) {
    return presses(line + "\r");
  }

  /// Types these characters.
  Sitting presses(String keys) {
    try {
      script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      script.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for the next prompt.
  Sitting isAsked() {
    return sees("quit> ");
  }

  /// Sends the program's JVM a signal: `TERM`, `KILL`.
  Sitting signals(String name) throws IOException, InterruptedException {
    return signals(name, Long.toString(jvm().pid()));
  }

  /// Sends a signal to what waits for the JVM.
  Sitting signalsLauncher(String name) throws IOException, InterruptedException {
    return signals(name, Long.toString(launcher().pid()));
  }

  /// Sends a signal to the whole job, which a shell with job control has made.
  Sitting signalsJob(String name) throws IOException, InterruptedException {
    return signals(name, "-" + launcher().pid());
  }

  private Sitting signals(String name, String whom) throws IOException, InterruptedException {
    assertEquals(0, new ProcessBuilder("kill", "-" + name, "--", whom).start().waitFor());
    return this;
  }

  /// Takes the terminal away.
  Sitting hangsUp() throws IOException {
    jvm();
    script.destroyForcibly();
    return this;
  }

  /// Waits for the JVM's end without a terminal left to end it on.
  void isGone() throws IOException {
    ProcessHandle jvm = jvm();
    await(() -> !jvm.isAlive());
  }

  /// Waits for the end: this exit code, and the terminal as it was before.
  String exits(int code) {
    Path noted = sandbox.folder().resolve("code");
    await(() -> Files.exists(noted) && !Sandbox.text(noted).isEmpty());
    await(() -> !script.isAlive());
    assertEquals(code + "\n", Sandbox.text(noted), this::text);
    assertEquals(settings("before"), settings("after"), "the terminal's settings");
    return harmless();
  }

  /// What `stty -a` said, without the number of the line discipline, which the terminal ignores and
  /// JLine leaves to chance.
  private String settings(String when) {
    return Sandbox.text(sandbox.folder().resolve(when)).replaceFirst("; line = \\d+", "");
  }

  /// Everything that reached the terminal, which has to be harmless for it.
  String harmless() {
    synchronized (seen) {
      return Harmless.text(seen.toByteArray(), Harmless.EDITED);
    }
  }

  /// The JVM, once it was started.
  private ProcessHandle jvm() throws IOException {
    if (jvm.isEmpty()) {
      Path file = sandbox.folder().resolve("pid");
      await(() -> Files.exists(file) && Sandbox.text(file).endsWith("\n"));
      long pid = Long.parseLong(Files.readString(file).strip());
      await(() -> jvm(pid).isPresent());
      jvm = jvm(pid);
    }
    return jvm.orElseThrow();
  }

  private static Optional<ProcessHandle> jvm(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(started -> Stream.concat(Stream.of(started), started.descendants()))
        .filter(each -> each.info().command().orElse("").endsWith("/java"))
        .findFirst();
  }

  private ProcessHandle launcher() throws IOException {
    return jvm().parent().orElseThrow();
  }

  private interface Condition {
    boolean holds();
  }

  private void await(Condition condition) {
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (seen) {
      while (!condition.holds()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("waited in vain\n--- seen\n" + text());
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      seen.wait(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private String text() {
    return seen.toString(StandardCharsets.ISO_8859_1);
  }

  private void watch() {
    byte[] buffer = new byte[8192];
    try (var stream = script.getInputStream()) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        synchronized (seen) {
          seen.write(buffer, 0, count);
          seen.notifyAll();
        }
      }
    } catch (IOException e) {
      // The terminal was taken away.
    }
    synchronized (seen) {
      ended = true;
      seen.notifyAll();
    }
  }

  @Override
  public void close() {
    script.destroyForcibly();
  }
}

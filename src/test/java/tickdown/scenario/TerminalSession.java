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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.terminal.RawStream;

/// A program on a terminal of its own, provided by script(1), with a user who types and waits for
/// output.
///
/// A shell cannot give back a signal that was ignored before it started, as in the background of a
/// script, so env(1) does.
///
/// The terminal has 100 columns and 24 rows by default. Its settings are recorded before and after
/// the program (`stty -a`); [#exits] checks that they are the same.
final class TerminalSession implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /// The size never changes by itself; JLine sets a random line discipline number, which terminals
  /// ignore.
  private static final Pattern UNSETTLED = Pattern.compile("(rows|columns|line =) \\d+;? ?");

  private final Path notes;
  private final Process script;
  private final DisplayedScreen display;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private boolean ended;
  private int read;
  private Optional<ProcessHandle> jvm = Optional.empty();

  private TerminalSession(Path notes, Process script, DisplayedScreen display) {
    this.notes = notes;
    this.script = script;
    this.display = display;
    Thread.ofVirtual().start(this::watch);
  }

  /// Starts `command` in a folder, on a terminal of the given size.
  static TerminalSession of(
      Sandbox sandbox,
      List<String> command,
      Path folder,
      Map<String, String> variables,
      ProgramStart.Size size) {
    RequiredTool.SCRIPT.demanded();
    String quoted =
        command.stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    String program =
        """
        stty rows %d cols %d; tty >"$NOTES/tty"; stty -a >"$NOTES/before"
        trap : INT
        (trap - INT; exec sh -c 'echo $$ >"$NOTES/pid"; exec "$@"' sh %s)
        code=$?
        stty -a >"$NOTES/after"
        echo $code >"$NOTES/code"
        """
            .formatted(size.rows(), size.columns(), quoted);
    try {
      Path notes = Files.createTempDirectory(sandbox.folder(), "sitting-");
      ProcessBuilder builder =
          new ProcessBuilder("env", "--default-signal=INT", "script", "-qfec", program, "/dev/null")
              .directory(folder.toFile())
              .redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(variables);
      builder.environment().put("SHELL", "/bin/sh");
      builder.environment().put("NOTES", notes.toString());
      Process process = builder.start();
      sandbox.remember(process);
      return new TerminalSession(notes, process, new DisplayedScreen());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until all these texts are on the screen, each within a row.
  TerminalSession shows(String... texts) {
    return await(
        () -> Stream.of(texts).allMatch(display.text()::contains),
        () -> "shows " + String.join(", ", texts));
  }

  /// Waits until none of these texts is on the screen.
  TerminalSession hides(String... texts) {
    return await(
        () -> Stream.of(texts).noneMatch(display.text()::contains),
        () -> "hides " + String.join(", ", texts));
  }

  /// The current contents of the screen.
  String screen() {
    synchronized (seen) {
      return display.text();
    }
  }

  /// Resizes the terminal; the system notifies its foreground programs.
  TerminalSession resizes(int columns, int rows) throws IOException, InterruptedException {
    String tty = Sandbox.text(notes.resolve("tty")).strip();
    String[] stty = {"stty", "-F", tty, "rows", "" + rows, "cols", "" + columns};
    assertEquals(0, new ProcessBuilder(stty).start().waitFor());
    return this;
  }

  /// Waits until one of these texts is on the screen.
  TerminalSession showsOneOf(String one, String other) {
    return await(
        () -> display.text().contains(one) || display.text().contains(other),
        () -> one + " or " + other);
  }

  /// Makes the terminal as small as it can be and waits until the program has seen that: whatever
  /// is shown afterwards was painted for the size after this one.
  TerminalSession shrinks() throws IOException, InterruptedException {
    return resizes(1, 1).await(() -> screen().strip().equals("…"), () -> "a single …");
  }

  /// Waits until `text` appears in the output, after what was waited for last.
  TerminalSession sees(String text) {
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (seen) {
      int at = text().indexOf(text, read);
      while (at < 0) {
        if (ended || System.nanoTime() > deadline) {
          throw new AssertionError(
              "did not appear: "
                  + text
                  + "\n--- on the screen\n"
                  + display.text()
                  + "\n--- sent\n"
                  + RawStream.visible(text().substring(read)));
        }
        pause();
        at = text().indexOf(text, read);
      }
      read = at + text.length();
      return this;
    }
  }

  /// Types `line`, and Enter once it is on the terminal.
  TerminalSession types(String line) {
    int before = text().length();
    return presses(line).echoes(line, before).presses("\r");
  }

  /// Types these characters, and waits until the program writes something.
  TerminalSession changes(String keys) {
    int before = text().length();
    return presses(keys).await(() -> text().length() > before, () -> "a change");
  }

  /// Waits until what was typed appears; but not long, because not every program shows it.
  private TerminalSession echoes(String line, int before) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    synchronized (seen) {
      while (text().indexOf(line, before) < 0 && System.nanoTime() < deadline && !ended) {
        pause();
      }
    }
    return this;
  }

  /// Types these characters.
  TerminalSession presses(String keys) {
    try {
      script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      script.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for a walk on the full screen to begin, and closes the welcome page if there is one.
  TerminalSession begins() {
    String page = "enter begin";
    await(() -> display.text().contains(page) || isList(), () -> page);
    return screen().contains(page) ? presses("\r").hides(page) : this;
  }

  /// Waits until what is on the screen can have been read: what is pressed before is no agreement.
  TerminalSession isRead() {
    long readable = System.nanoTime() + 1_000_000_000;
    synchronized (seen) {
      while (System.nanoTime() < readable) {
        pause();
      }
    }
    return this;
  }

  /// Presses the escape key and waits for the list.
  TerminalSession escapes() {
    return presses("\u001b").lists();
  }

  /// Waits for the list, whose keys are those of a walk.
  TerminalSession lists() {
    return await(this::isList, () -> "the list");
  }

  /// Presses keys that lead away from the list.
  TerminalSession turns(String keys) {
    return presses(keys).await(() -> !isList(), () -> "something but the list");
  }

  /// Only the list has help among its keys.
  private boolean isList() {
    String text = display.text();
    return text.substring(text.lastIndexOf('\n') + 1).contains("?");
  }

  /// Waits for the next prompt of a walk in plain lines.
  TerminalSession isAsked() {
    return sees("help> ");
  }

  /// Sends the program's JVM a signal: `TERM`, `KILL`.
  TerminalSession signals(String name) throws IOException, InterruptedException {
    return signals(name, Long.toString(jvm().pid()));
  }

  /// Sends a signal to the launcher.
  TerminalSession signalsLauncher(String name) throws IOException, InterruptedException {
    return signals(name, Long.toString(launcher().pid()));
  }

  /// Sends a signal to the whole job of a shell with job control.
  TerminalSession signalsJob(String name) throws IOException, InterruptedException {
    return signals(name, "-" + launcher().pid());
  }

  private TerminalSession signals(String name, String whom)
      throws IOException, InterruptedException {
    assertEquals(0, new ProcessBuilder("kill", "-" + name, "--", whom).start().waitFor());
    return this;
  }

  /// Takes the terminal away.
  TerminalSession hangsUp() throws IOException {
    jvm();
    script.destroyForcibly();
    return this;
  }

  /// Waits for the end of the JVM after its terminal was taken away.
  void isGone() throws IOException {
    ProcessHandle jvm = jvm();
    await(() -> !jvm.isAlive(), () -> "is gone");
  }

  /// Waits for the end and checks the exit code and that the terminal was restored.
  String exits(int code) {
    Path noted = notes.resolve("code");
    await(() -> Files.exists(noted) && !Sandbox.text(noted).isEmpty(), () -> "exits " + code);
    await(() -> !script.isAlive() && ended, () -> "ends");
    assertEquals(code + "\n", Sandbox.text(noted), this::text);
    assertEquals(settings("before"), settings("after"), "the terminal's settings");
    return harmless();
  }

  /// Has a shell record the terminal settings; they must be the same as before.
  TerminalSession isSane() {
    types("stty -a >\"$NOTES/now\"; echo no''ted").sees("noted");
    assertEquals(settings("before"), settings("now"), "the terminal's settings");
    return this;
  }

  private String settings(String when) {
    return UNSETTLED.matcher(Sandbox.text(notes.resolve(when))).replaceAll("");
  }

  /// Everything that was sent to the terminal, which must be harmless.
  String harmless() {
    synchronized (seen) {
      return HarmlessOutput.onTerminal(seen.toByteArray());
    }
  }

  /// The JVM, once it has started.
  private ProcessHandle jvm() throws IOException {
    if (jvm.isEmpty()) {
      Path file = notes.resolve("pid");
      await(() -> Files.exists(file) && Sandbox.text(file).endsWith("\n"), () -> "starts");
      long pid = Long.parseLong(Files.readString(file).strip());
      await(() -> jvm(pid).isPresent(), () -> "has a JVM");
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

  private TerminalSession await(Condition condition, Supplier<String> what) {
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (seen) {
      while (!condition.holds()) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "waited in vain: "
                  + what.get()
                  + "\n--- on the screen\n"
                  + display.text()
                  + lastSent());
        }
        pause();
      }
      return this;
    }
  }

  /// The most recent output, to see whether the program is still alive.
  private String lastSent() {
    String text = text();
    return "\n--- sent last\n"
        + RawStream.visible(text.substring(Math.max(0, text.length() - 500)));
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
    return seen.toString(StandardCharsets.UTF_8);
  }

  private void watch() {
    byte[] buffer = new byte[8192];
    try (var stream = script.getInputStream()) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        synchronized (seen) {
          seen.write(buffer, 0, count);
          display.receive(buffer, count);
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

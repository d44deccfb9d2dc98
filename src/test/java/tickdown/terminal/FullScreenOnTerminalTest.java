package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A full screen on a system terminal, provided by script(1) of util-linux.
@Timeout(60)
class FullScreenOnTerminalTest {
  private static final String LEFT = "\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @BeforeAll
  static void scriptIsThere() throws Exception {
    boolean isLinux = System.getProperty("os.name").equals("Linux");
    assumeTrue(
        isLinux && new ProcessBuilder("sh", "-c", "command -v script").start().waitFor() == 0);
  }

  @Test
  void endingGivesTheTerminalBack() throws Exception {
    try (var sitting = new Sitting()) {
      sitting.sees("60 x 12");
      sitting.types("j");
      sitting.sees("heard Typed[text=j]");
      sitting.types("\u001b[1;5C\u001a");
      sitting.sees("heard WORD_RIGHT");
      sitting.sees("heard Control[letter=z]");
      sitting.types("\u001b");
      sitting.sees("heard ESCAPE");
      sitting.types("q");
      sitting.sees(LEFT);
      sitting.sees("code 0");
      sitting.ends();
    }
    assertTerminalIsAsBefore();
  }

  @Test
  void interruptingGivesTheTerminalBackEvenWhenTheProgramHangs() throws Exception {
    try (var sitting = new Sitting()) {
      sitting.sees("60 x 12");
      sitting.types("h");
      sitting.sees("heard Typed[text=h]");
      sitting.types("\u0003");
      sitting.sees(LEFT);
      sitting.sees("code 130");
      sitting.ends();
    }
    assertTerminalIsAsBefore();
  }

  @Test
  void anErrorGivesTheTerminalBackBeforeItIsPrinted() throws Exception {
    try (var sitting = new Sitting()) {
      sitting.sees("60 x 12");
      sitting.types("x");
      sitting.sees(LEFT);
      sitting.sees("as asked for");
      sitting.sees("code 1");
      sitting.ends();
    }
    assertTerminalIsAsBefore();
  }

  /// JLine sets a random line discipline number, which terminals ignore.
  private void assertTerminalIsAsBefore() throws IOException {
    assertEquals(settings("before"), settings("after"));
    assertTrue(settings("before").contains("icanon"));
  }

  private String settings(String when) throws IOException {
    return Files.readString(folder.resolve(when)).replaceFirst("; line = \\d+", "");
  }

  /// A user who types, and waits for output.
  private final class Sitting implements AutoCloseable {
    private final Process script;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private int read;

    Sitting() throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String program =
          """
          stty rows 12 cols 60; stty -a >before
          trap : INT
          (trap - INT; exec "$JAVA" --enable-native-access=ALL-UNNAMED %s)
          echo code $?
          stty -a >after
          """
              .formatted(KeyEchoProgram.class.getName());
      ProcessBuilder builder =
          // A shell cannot give back a signal that was ignored before it started.
          new ProcessBuilder("env", "--default-signal=INT", "script", "-qfec", program, "/dev/null")
              .directory(folder.toFile())
              .redirectErrorStream(true);
      builder.environment().put("SHELL", "/bin/sh");
      builder.environment().put("TERM", "unheard-of");
      builder.environment().put("JAVA", java);
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      script = builder.start();
      Thread.ofVirtual().start(this::watch);
    }

    void types(String characters) throws IOException {
      script.getOutputStream().write(characters.getBytes(StandardCharsets.UTF_8));
      script.getOutputStream().flush();
    }

    /// Waits until the text appears after what was waited for last.
    void sees(String text) throws InterruptedException {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      synchronized (seen) {
        int at = seen().indexOf(text, read);
        while (at < 0) {
          assertTrue(System.nanoTime() < deadline, () -> "not seen: " + text + " in " + visible());
          seen.wait(100);
          at = seen().indexOf(text, read);
        }
        read = at + text.length();
      }
    }

    private String seen() {
      return seen.toString(StandardCharsets.UTF_8);
    }

    private String visible() {
      return RawStream.visible(seen());
    }

    private void watch() {
      byte[] buffer = new byte[8192];
      try (InputStream stream = script.getInputStream()) {
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
          synchronized (seen) {
            seen.write(buffer, 0, count);
            seen.notifyAll();
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void ends() throws InterruptedException {
      assertTrue(script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "it did not end");
    }

    @Override
    public void close() {
      script.destroyForcibly();
    }
  }
}

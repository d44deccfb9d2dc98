package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs sh")
class ChildProcessTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void saysWhatAProgramWroteAndHowItEnded() {
    assertEquals(
        new ChildProcess.Ended.Exited(3, "hello\n"),
        shell("echo hello; echo trouble >&2; exit 3", LONG));
  }

  @Test
  void aProgramThatDoesNotExistHasFailed() {
    ChildProcess program = new ChildProcess(List.of("no-such-program-anywhere"), folder);
    assertInstanceOf(ChildProcess.Ended.Failed.class, program.run(LONG));
  }

  @Test
  void aProgramGetsTheInputThatIsGiven() {
    ChildProcess cat = new ChildProcess(List.of("cat"), folder);
    assertEquals(new ChildProcess.Ended.Exited(0, "git tag"), cat.run("git tag", LONG));
  }

  @Test
  void aProgramGetsNoInput() {
    assertEquals(new ChildProcess.Ended.Exited(0, "[]"), shell("printf '[%s]' \"$(cat)\"", LONG));
  }

  @Test
  void aProgramThatTakesTooLongIsKilledWithWhatItStarted() {
    ChildProcess.Ended ended = shell("sleep 600 & sleep 600; echo late", Duration.ofMillis(200));
    assertInstanceOf(ChildProcess.Ended.Late.class, ended);
  }

  private ChildProcess.Ended shell(String script, Duration limit) {
    return new ChildProcess(List.of("sh", "-c", script), folder).run(limit);
  }
}

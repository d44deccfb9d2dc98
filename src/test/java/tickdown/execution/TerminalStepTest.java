package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

@EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc")
class TerminalStepTest {
  @TempDir private Path folder;
  private TriedCommand attempts;

  @BeforeEach
  void attempts() {
    attempts = new TriedCommand(folder);
  }

  @Test
  void itsEndIsThatOfTheShell() throws Exception {
    StepResult result = new TerminalStep(attempts.invocation("exit 3")).run(() -> {});
    assertEquals(new Ending.Exited(3), result.ending());
    assertEquals(StepOutput.NONE, result.output());
    assertEquals(
        new Ending.Exited(143),
        new TerminalStep(attempts.invocation("kill -TERM $$")).run(() -> {}).ending());
  }

  @Test
  void nothingIsStartedInADeletedFolder() throws Exception {
    Invocation gone = new TriedCommand(folder.resolve("gone")).invocation("true");
    assertEquals(
        new Ending.NotStarted("no such folder"), new TerminalStep(gone).run(() -> {}).ending());
  }

  /// Only then do the keys of the terminal reach it.
  @Test
  void itRunsInTheGroupAndSessionOfThisProcess() throws Exception {
    Invocation step =
        attempts.invocation(
            "cut -d ' ' -f 5,6 /proc/$$/stat >ids; echo \"$TICKDOWN_RELEASE\" >>ids",
            Map.of("TICKDOWN_RELEASE", "1.4.0"));
    new TerminalStep(step).run(() -> {});
    String[] own = Files.readString(Path.of("/proc/self/stat")).split("\\) ")[1].split(" ");
    assertEquals(own[2] + " " + own[3] + "\n1.4.0\n", Files.readString(folder.resolve("ids")));
  }

  @Test
  void somethingElseCanBeDoneMeanwhile() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Path go = folder.resolve("go");
    StepResult result =
        new TerminalStep(attempts.invocation("until [ -e go ]; do sleep 0.05; done"))
            .run(() -> {
              if (calls.incrementAndGet() == 3) {
                assertTrue(go.toFile().mkdir());
              }
            });
    assertEquals(new Ending.Exited(0), result.ending());
  }
}

package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class StepProcessTest {
  private static final Secrets NONE = Secrets.of(Map.of());

  @TempDir private Path folder;
  private TriedCommand attempts;

  @BeforeEach
  void attempts() {
    attempts = new TriedCommand(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0",
    "exit 1, 1",
    "exit 2, 2",
    "./not-executable, 126",
    "no-such-program-anywhere, 127",
    "kill -TERM $$, 143",
    "kill -KILL $$, 137",
    "kill -SEGV $$, 139"
  })
  void theExitCodeIsThatOfTheShell(String command, int code) throws Exception {
    Files.createFile(folder.resolve("not-executable"));
    assertEquals(new Ending.Exited(code), attempts.result(command).ending());
  }

  @Test
  void aMissingShellIsNotStarted() throws Exception {
    StepResult result = by("/no/such/shell", folder);
    assertEquals(new Ending.NotStarted("no such shell"), result.ending());
    assertEquals(StepOutput.NONE, result.output());
  }

  @Test
  void whereThereIsNoShellItIsSaidWhoHasOne() throws Exception {
    assertEquals(
        new Ending.NotStarted("there is no sh; Git for Windows has one"),
        by("sh", folder).ending());
  }

  @Test
  void aShellThatIsNotExecutableIsNotStarted() throws Exception {
    Path shell = Files.createFile(folder.resolve("zsh"));
    assertEquals(
        new Ending.NotStarted("the shell is not executable"),
        by(shell.toString(), folder).ending());
  }

  @Test
  void nothingIsStartedInADeletedFolder() throws Exception {
    assertEquals(
        new Ending.NotStarted("no such folder"), by("/bin/sh", folder.resolve("gone")).ending());
  }

  private static StepResult by(String shell, Path in) throws Exception {
    Invocation invocation = new Invocation("true", shell, in.toString(), new TreeMap<>());
    return TriedCommand.result(StepProcess.start(invocation, NONE, in));
  }

  @Test
  void aCommandWithNulIsNotStarted() throws Exception {
    assertEquals(
        new Ending.NotStarted("the command contains a NUL character"),
        attempts.result("echo a\0b").ending());
  }

  @Test
  void aCommandThatIsTooLongForTheSystemIsNotStarted() throws Exception {
    assertEquals(
        new Ending.NotStarted("the shell could not be started"),
        attempts.result(": " + "x".repeat(4_000_000)).ending());
  }

  @Test
  void bothStreamsAreRecordedInTheirOrder() throws Exception {
    StepOutput output = attempts.result("echo one; echo two >&2; echo three").output();
    assertEquals("one\ntwo\nthree", output.head());
    assertEquals("", output.tail());
    assertEquals(14, output.bytes());
    assertEquals(Optional.empty(), output.file());
  }

  @Test
  void aStepWithoutOutputRecordsNone() throws Exception {
    assertEquals(StepOutput.NONE, attempts.result("true").output());
  }

  @Test
  void theCommandReachesTheShellAsItIs() throws Exception {
    String command =
        "printf '%s|' \"it's\" '$HOME' \"`echo ran`\" \\\\ '\n' é -- '\"'; echo \"$0\"";
    assertEquals("it's|$HOME|ran|\\|\n|é|--|\"|/bin/sh", attempts.result(command).output().head());
  }

  @Test
  void severalLinesRunAsOneScript() throws Exception {
    assertEquals("2", attempts.result("x=1\nif true\nthen x=2\nfi\necho $x").output().head());
  }

  @Test
  void aStepHasItsVariablesNoInputAndNoTerminal() throws Exception {
    Invocation invocation =
        attempts.invocation(
            "cat; echo \"$TICKDOWN_RELEASE\"; (: </dev/tty) 2>/dev/null || echo none; pwd -P",
            Map.of("TICKDOWN_RELEASE", "1.4.0 'x"));
    assertEquals(
        "1.4.0 'x\nnone\n" + folder.toRealPath(),
        TriedCommand.result(StepProcess.start(invocation, NONE, folder)).output().head());
  }

  @Test
  void theShellLeadsASessionAndAGroupOfItsOwn() throws Exception {
    String[] fields =
        attempts.result("cut -d ' ' -f 5,6 /proc/$$/stat; echo $$").output().head().split("\\s+");
    assertEquals(List.of(fields[2], fields[2], fields[2]), List.of(fields));
  }

  @Test
  void whatIsRunningShowsItsTimeAndItsLastLines() throws Exception {
    StepProcess step = attempts.start("echo begun; echo going on; printf half; sleep 600");
    TriedCommand.untilPrinted(step, "half");
    assertEquals("[going on, half]", step.lastLines(2).toString());
    assertEquals(List.of(), step.lastLines(0));
    assertEquals(19, step.bytes());
    assertFalse(step.elapsed().isZero());
    assertTrue(step.result().isEmpty());
    step.interrupt();
    assertEquals(new Ending.Interrupted(130), TriedCommand.result(step).ending());
    assertEquals(TriedCommand.result(step).duration(), step.elapsed());
  }

  @Test
  void aCheckIsStoppedAtItsLimit() throws Exception {
    StepResult result = limited("echo waiting; sleep 600");
    assertEquals(new Ending.TimedOut(), result.ending());
    assertEquals("waiting", result.output().head());
  }

  @Test
  void aCheckThatIgnoresSignalsIsKilledAtItsLimit() throws Exception {
    StepResult result = limited("trap '' INT TERM; while :; do sleep 1; done");
    assertEquals(new Ending.TimedOut(), result.ending());
    assertEquals(List.of(), result.survivors());
  }

  private StepResult limited(String command) throws Exception {
    return TriedCommand.result(
        StepProcess.check(attempts.invocation(command), NONE, Duration.ofMillis(300)));
  }

  @Test
  void aCheckHasNoFileForItsOutput() throws Exception {
    StepProcess check =
        StepProcess.check(attempts.invocation("seq 1 100000"), NONE, TriedCommand.LONG);
    StepOutput output = TriedCommand.result(check).output();
    assertTrue(output.head().startsWith("1\n2\n"));
    assertTrue(output.tail().endsWith("99999\n100000"));
    assertEquals(Optional.empty(), output.file());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}

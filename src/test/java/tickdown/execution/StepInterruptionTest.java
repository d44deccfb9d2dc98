package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.process.LiveProcess;
import tickdown.run.attempt.Ending;

/// Real trees of processes. Each process of a tree appends its id to the file `pids`.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc")
class StepInterruptionTest {
  private static final Duration SIX_SECONDS = Duration.ofSeconds(6);

  @TempDir private Path folder;
  private TriedCommand attempts;
  private Path pids;

  @BeforeEach
  void attempts() throws Exception {
    attempts = new TriedCommand(folder);
    pids = folder.resolve("pids");
    Files.writeString(
        folder.resolve("sleeper"), "#!/bin/sh\necho $$ >>pids\n$1\nsleep 600 & wait\nsleep 600\n");
    Files.writeString(
        folder.resolve("stubborn"),
        "#!/bin/sh\ntrap '' INT TERM HUP\necho $$ >>pids\n$1\nwhile :; do sleep 600; done\n");
    for (String name : List.of("sleeper", "stubborn")) {
      assertTrue(folder.resolve(name).toFile().setExecutable(true));
    }
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    living().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void anOrdinaryStepEndsAtTheFirstInterrupt() throws Exception {
    StepProcess step = started("./sleeper; echo never", 1);
    step.interrupt();
    StepResult result = TriedCommand.result(step);
    assertInstanceOf(Ending.Interrupted.class, result.ending());
    assertEquals("", result.output().head());
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty());
  }

  @Test
  void aStepThatIgnoresTheFirstInterruptEndsAtTheSecond() throws Exception {
    StepProcess step = started("trap '' INT; ./sleeper", 1);
    step.interrupt();
    assertEquals(1, step.interruptions());
    TriedCommand.until(TriedCommand.LONG, () -> !step.survivors().isEmpty());
    assertTrue(step.result().isEmpty());
    step.interrupt();
    assertInstanceOf(Ending.Interrupted.class, TriedCommand.result(step).ending());
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "./stubborn",
        "./stubborn & ./stubborn & wait",
        "setsid ./stubborn & wait",
        "(setsid sh -c 'setsid ./stubborn & exit' &) ; ./stubborn",
        "(setsid ./stubborn >/dev/null 2>&1 &); (setsid ./stubborn & exit) & ./stubborn",
        "set -m; ./stubborn & ./stubborn & wait",
        "./stubborn 'eval kill -STOP $$'",
        "(setsid ./stubborn 'eval kill -STOP $$' &); ./stubborn",
        "env -i setsid ./stubborn & ./stubborn",
        "nohup ./stubborn >/dev/null 2>&1 & env -u HOME setsid ./stubborn & wait",
        "sh -c './stubborn & ./stubborn & kill -STOP $$' & ./stubborn"
      })
  void whateverAStepStartedIsGoneAfterTheThirdInterrupt(String command) throws Exception {
    StepProcess step = started(command, command.split("stubborn", -1).length - 1);
    for (int i = 0; i < 3; i++) {
      step.interrupt();
    }
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty());
    StepResult result = TriedCommand.result(step);
    assertInstanceOf(Ending.Interrupted.class, result.ending());
    TriedCommand.until(SIX_SECONDS, () -> step.survivors().isEmpty());
  }

  @Test
  void aProcessWithoutItsParentAndItsEnvironmentIsNotForgotten() throws Exception {
    StepProcess step = started("env -i setsid ./stubborn & ./sleeper", 2);
    step.interrupt();
    TriedCommand.result(step);
    assertEquals(1, living().size());
    step.interrupt();
    step.interrupt();
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty() && step.survivors().isEmpty());
  }

  /// The shell dies at once, and what it started at the third interrupt only.
  @Test
  void theNextStagesAreWaitedForBeforeSurvivorsAreNamed() throws Exception {
    StepProcess step = started("./stubborn & ./sleeper", 2);
    step.interrupt();
    TriedCommand.until(TriedCommand.LONG, () -> living().size() == 1);
    long later = System.nanoTime() + 600_000_000;
    TriedCommand.until(TriedCommand.LONG, () -> System.nanoTime() > later);
    step.interrupt();
    step.interrupt();
    assertEquals(List.of(), TriedCommand.result(step).survivors());
  }

  @Test
  void aStoppedStepIsContinuedSoThatItEnds() throws Exception {
    StepProcess step = started("./sleeper 'kill -STOP '$$", 1);
    step.interrupt();
    assertInstanceOf(Ending.Interrupted.class, TriedCommand.result(step).ending());
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty());
  }

  @Test
  void aForkStormIsGoneAfterTheThirdInterrupt() throws Exception {
    Files.writeString(
        folder.resolve("storm"),
        "#!/bin/sh\ntrap '' INT TERM\necho $$ >>pids\ni=0\n"
            + "while [ $i -lt 40 ]; do setsid sleep 600 & i=$((i+1)); done\nwait\n");
    StepProcess step = started("sh ./storm & sh ./storm & wait", 2);
    for (int i = 0; i < 3; i++) {
      step.interrupt();
    }
    TriedCommand.result(step);
    TriedCommand.until(SIX_SECONDS, () -> step.survivors().isEmpty() && living().isEmpty());
  }

  @Test
  void aProcessInTheBackgroundIsNamedAndCanBeInterruptedAfterTheEnd() throws Exception {
    StepProcess step = attempts.start("./stubborn & until [ -s pids ]; do sleep 0.1; done; exit 3");
    StepResult result = TriedCommand.result(step);
    assertEquals(new Ending.Exited(3), result.ending());
    long pid = Long.parseLong(Files.readString(pids).strip());
    assertTrue(
        result.survivors().contains(new LiveProcess(pid, "stubborn")),
        result.survivors().toString());
    for (int i = 0; i < 3; i++) {
      step.interrupt();
    }
    TriedCommand.until(SIX_SECONDS, () -> living().isEmpty() && step.survivors().isEmpty());
    assertEquals(new Ending.Exited(3), step.result().orElseThrow().ending());
  }

  @Test
  void aProcessInTheBackgroundMayGoOnPrinting() throws Exception {
    Path count = folder.resolve("count");
    StepProcess step =
        attempts.start("(while head -c 9000 /dev/zero; do echo >>count; sleep 0.01; done) &");
    assertEquals(new Ending.Exited(0), TriedCommand.result(step).ending());
    long before = Files.exists(count) ? Files.size(count) : 0;
    TriedCommand.until(TriedCommand.LONG, () -> count.toFile().length() > before + 20);
    step.interrupt();
    step.interrupt();
    TriedCommand.until(SIX_SECONDS, () -> step.survivors().isEmpty());
  }

  @Test
  void otherProcessesAreLeftAlone() throws Exception {
    StepProcess other = started("./sleeper", 1);
    StepProcess step = started("./sleeper", 2);
    for (int i = 0; i < 3; i++) {
      step.interrupt();
    }
    TriedCommand.result(step);
    assertTrue(other.result().isEmpty());
    assertEquals(1, living().size());
    other.interrupt();
    other.interrupt();
    TriedCommand.result(other);
  }

  private StepProcess started(String command, int processes) throws Exception {
    StepProcess step = attempts.start(command);
    TriedCommand.until(TriedCommand.LONG, () -> known().size() == processes);
    return step;
  }

  private List<ProcessHandle> living() {
    return known().stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .filter(StepInterruptionTest::isRunning)
        .toList();
  }

  /// Not a zombie, which is left if nobody adopts it.
  private static boolean isRunning(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
    } catch (IOException e) {
      return false;
    }
  }

  private List<Long> known() {
    try {
      return Files.exists(pids)
          ? Files.readAllLines(pids).stream().map(Long::valueOf).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

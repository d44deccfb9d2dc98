package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Steps run after an agreement, and never without one.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class RunningStepsTest {
  private static final String LIST =
      """
      # Lamp
      - [ ] Light it (`sh light.sh vX.Y.Z`)
      - [ ] Admire it
      """;

  private static final String LIGHT =
      "echo lit $1 $TICKDOWN_RELEASE >> lit; printf 'it \\033[31mglows\\n'; exit ${CODE:-0}\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void start(String script) {
    sandbox.write("list.md", LIST).write("light.sh", script);
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
  }

  private String journal() throws IOException {
    return Files.readString(sandbox.journals().resolve("list-1.4.0.yaml"));
  }

  private Path lit() {
    return sandbox.shop().resolve("lit");
  }

  @Test
  void nobodyAtATerminalRunsNothing() {
    start(LIGHT);
    sandbox
        .tickdown("step", "1.1")
        .typing("yes")
        .isRefused(
            2,
            "error: no terminal to ask on",
            "hint: a step runs only after somebody at a terminal has agreed to it");
    sandbox
        .tickdown("run", "--plain")
        .typing("run", "yes", "1.4.0", "y")
        .run()
        .exits(2)
        .mentions("Nothing was run.")
        .warns("error: line 1 of the input runs a step, which is possible only at a terminal");
    assertFalse(Files.exists(lit()));
  }

  @Test
  void aStepRunsAfterAYes() throws IOException {
    start(LIGHT);
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1").onTerminal()) {
      sitting.sees("sh light.sh v1.4.0").sees("Run it?").types("").sees("Nothing was run.");
      sitting.sees("Run it?").types("print").sees("sh light.sh v1.4.0");
      assertFalse(Files.exists(lit()));
      sitting.sees("Run it?").types("y").sees("Nothing was run.");
      sitting.sees("Run it?").presses("\u001b[200~yes\r\u001b[201~\r").sees("Nothing was run.");
      assertFalse(Files.exists(lit()));
      sitting.sees("Run it?").types("yes").sees("glows").sees("1.1 step succeeded after ");
      sitting.sees("tickdown tick 1.1").exits(0);
    }
    assertEquals("lit v1.4.0 1.4.0\n", Files.readString(lit()));
    String journal = journal();
    assertTrue(journal.contains("\"kind\":\"step-started\""), journal);
    assertTrue(journal.contains("\"ending\":\"exited\",\"code\":0"), journal);
    assertFalse(journal.contains("\"kind\":\"answered\""), "success is no answer");
  }

  @Test
  void whatIsTypedAheadIsNoAgreement() {
    start(LIGHT);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().presses("run\ryes\ryes\r").sees("Run it?");
      sitting.types("no").sees("Cancelled.").isAsked();
      sitting.types("quit").sees("Left").exits(0);
    }
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses("ryyy").shows("Run this? 1.1").escapes();
      sitting.presses("q").exits(0);
    }
    assertFalse(Files.exists(lit()));
  }

  @Test
  void afterAFailureTheAnswerIsAsked() {
    start("echo dark; exit 3\n");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("run").sees("Run it?").types("yes");
      sitting.sees("1.1 step failed with exit code 3 after ").sees("What now?").types("done");
      sitting.sees("Done needs a reason").sees("What now?").types("done with a match");
      sitting.sees("1.1 done; comment: with a match").isAsked();
      sitting.types("quit").sees("Left").exits(0);
    }
  }

  @Test
  void anEndThatNobodySawIsUnknownAndNeverDone() throws IOException, InterruptedException {
    start("echo lit >> lit; sleep 60\n");
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1").onTerminal()) {
      sitting.sees("Run it?").types("yes");
      while (!Files.exists(lit())) {
        Thread.onSpinWait();
      }
      sitting.signals("KILL");
    }
    endTheSurvivor(sandbox.tickdown("status").succeeds());
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("Outcome unknown: a step was started and its end is not recorded (1.1).")
        .whatever();
    assertEquals("2\n", sandbox.tickdown("remaining", "--count").succeeds());
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1").onTerminal()) {
      sitting.sees("What happened?").types("it was lit").sees("Run it?").types("no");
      sitting.sees("Cancelled.").exits(1);
    }
  }

  /// Ends the step that outlived the program, if `status` names its process.
  private static void endTheSurvivor(String status) {
    Matcher named = Pattern.compile("process ([0-9]+)").matcher(status);
    if (named.find()) {
      ProcessHandle.of(Long.parseLong(named.group(1)))
          .ifPresent(step -> {
            step.descendants().forEach(ProcessHandle::destroyForcibly);
            step.destroyForcibly();
            step.onExit().join();
          });
    }
  }

  @Test
  void aStepThatRunsInAnotherWindowIsNotRunASecondTime() throws IOException {
    start("echo lit >> lit; echo waiting; sleep 60\n");
    try (TerminalSession one = sandbox.tickdown("step", "1.1").onTerminal()) {
      one.sees("Run it?").types("yes").sees("waiting");
      try (TerminalSession other =
          sandbox.tickdown("step", "1.1", "--operator", "ben").onTerminal()) {
        other.sees("What happened?").types("no idea");
        other.sees("this step is still running (process ").exits(1);
      }
      one.presses("\u0003").sees("What now?").types("leave").exits(1);
    }
    assertEquals("lit\n", Files.readString(lit()));
  }

  @Test
  void aStepThatOutlivesTheProgramIsSaidToBeStillRunning() throws Exception {
    start("trap '' HUP PIPE; echo $PPID > shell; echo $$ > lit; echo waiting; sleep 60\n");
    try (TerminalSession one = sandbox.tickdown("step", "1.1").onTerminal()) {
      one.sees("Run it?").types("yes").sees("waiting");
      one.signals("KILL").isGone();
    }
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("its end is not recorded (1.1 is still running, process ")
        .whatever();
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1").onTerminal()) {
      sitting.sees("What happened?").types("no idea");
      sitting.sees("this step is still running (process ").exits(1);
    }
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("(1.1 is still running").isAsked().types("gate");
      sitting.sees("1 item has a step whose end is unknown").isAsked();
      sitting.types("quit").sees("Left").exits(0);
    }
    for (Path file : List.of(lit(), sandbox.shop().resolve("shell"))) {
      long pid = Long.parseLong(Files.readString(file).strip());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    sandbox.tickdown("status").run().exits(0).mentions("is not recorded (1.1).").whatever();
  }

  @Test
  void ctrlCInterruptsTheStepAndNotTheWalk() {
    start("echo waiting; sleep 60\n");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("run").sees("Run it?").types("yes").sees("waiting");
      sitting.presses("\u0003").sees("Interrupting the step").sees("1.1 step was interrupted");
      sitting.sees("What now?").types("leave").isAsked().types("quit").sees("Left").exits(0);
    }
  }

  @Test
  void aRehearsalOnlyShowsWhatWouldRun() {
    start(LIGHT);
    try (TerminalSession sitting =
        sandbox.tickdown("run", "list.md", "--plain", "--rehearse", "-r", "2.0.0").onTerminal()) {
      sitting.isAsked().types("run").sees("Run it?").types("yes");
      sitting.sees("Rehearsal: nothing was run.").sees("sh light.sh v2.0.0").isAsked();
      sitting.types("quit").sees("rehearsal").exits(0);
    }
    assertFalse(Files.exists(lit()));
  }

  @Test
  void outputIsShownOnTheScreenAndKept() throws IOException {
    start("seq 1 5000\n");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses("r").shows("Run this? 1.1");
      long readable = System.nanoTime() + 400_000_000;
      while (System.nanoTime() < readable) {
        Thread.onSpinWait();
      }
      sitting.presses("y");
      sitting.shows("1.1: step succeeded after", "$ sh light.sh v1.4.0").escapes();
      sitting.presses("q").exits(0);
    }
    assertTrue(journal().contains("\"file\":\"output-"));
  }
}

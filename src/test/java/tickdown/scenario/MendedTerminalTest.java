package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However a walk ends, its terminal is restored, and the exit code is passed on.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class MendedTerminalTest {
  private static final String SAVED = "Every answer is saved; `tickdown` resumes.";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash --posix", "busybox sh"})
  void everyShellMendsWhatAKilledJvmLeaves(String shell) throws Exception {
    List<String> command = new ArrayList<>(List.of(shell.split(" ")));
    RequiredTool.valueOf(command.getFirst().toUpperCase(Locale.ROOT)).demanded();
    command.addAll(List.of(Sandbox.PROGRAM.toString(), "-r", "1.4.0"));
    sandbox.started("harbour.md");
    try (TerminalSession sitting = new ProgramStart(sandbox, command).onTerminal()) {
      sitting.begins().presses("s").shows("Why skip").presses("half a").shows("half a");
      sitting.signals("KILL").sees("\u0018\u001b[?2026l\u001b]8;;\u001b\\\u001b7\u001b[?1049l");
      sitting.sees(
          "\u001b[?7h\u001b[?2004l\u001b[?25h\u001b[m\r\nnote: Tickdown was killed (signal 9)\r\n"
              + SAVED
              + "\r\n");
      assertFalse(sitting.exits(137).contains("Killed"), "the shell's own words");
    }
  }

  @Test
  void aCrashIsMendedLikewise() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("resume").onTerminal()) {
      sitting.begins().signals("ABRT").sees("Tickdown was killed (signal 6)\r\n" + SAVED);
      sitting.exits(134);
    }
  }

  @Test
  void aWalkInPlainLinesHasNoScreenToLeave() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().signals("KILL").sees(SAVED);
      assertFalse(sitting.exits(137).contains("1049"), "the alternate screen");
    }
  }

  @Test
  void aTerminalThatUnderstandsNoSequencesGetsNone() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run").with("TERM", "dumb").onTerminal()) {
      sitting.isAsked().signals("KILL").sees(SAVED);
      assertFalse(sitting.exits(137).contains("\u001b"), "escape sequences");
    }
  }

  @Test
  void aRehearsalThatIsKilledLosesNothing() throws Exception {
    sandbox.checklist("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("--rehearse", "-r", "1.4.0").onTerminal()) {
      sitting.begins().signals("KILL").sees("This was a rehearsal; nothing is lost.");
      sitting.exits(137);
    }
  }

  @Test
  void intFromTheTerminalIsUpToTheWalk() {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().presses("\u0003").sees("Left. ");
      assertFalse(sitting.exits(130).contains("killed"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "KILL"})
  void aLauncherThatIsEndedAloneDoesNotKeepTheWalk(String signal) throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses(" ").shows("1.1.1 done. ");
      sitting.signalsLauncher(signal).isGone();
    }
    assertEquals("27\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  @Test
  void aWholeJobThatIsEndedGivesTheTerminalBack() throws Exception {
    RequiredTool.BASH.demanded();
    sandbox.started("harbour.md");
    ProgramStart shell =
        new ProgramStart(sandbox, List.of("bash", "--norc", "--noediting", "-i"))
            .with("PS1", "ready> ");
    try (TerminalSession sitting = shell.onTerminal()) {
      sitting.sees("ready> ").types("\"$TICKDOWN\" run").begins();
      sitting.signalsJob("TERM").sees("Terminated").sees("ready> ").isGone();
      sitting.types("exit 7").exits(7);
    }
  }

  @Test
  void whatIsNoWalkOnATerminalTakesTheLaunchersPlace() throws Exception {
    sandbox.started("harbour.md");
    Path output = sandbox.folder().resolve("output");
    Process process = sandbox.tickdown("run", "--plain").started(output);
    try {
      while (!Sandbox.text(output).endsWith("help> ")) {
        assertFalse(process.waitFor(20, TimeUnit.MILLISECONDS), () -> Sandbox.text(output));
      }
      assertTrue(process.info().command().orElseThrow().endsWith("/java"));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}

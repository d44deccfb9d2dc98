package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A suspended walk leaves the terminal to the shell, and redraws everything when it resumes.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class SuspensionTest {
  private static final String CTRL_Z = "\u001a";
  private static final String ENTERED = "\u001b[?1049h";
  private static final String LEFT = "\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l";
  private static final String PROMPT = "ready> ";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void ctrlZStopsTheJobAndForegroundGoesOn() {
    try (TerminalSession sitting = inShell()) {
      sitting.presses(" ").shows("1.1.1 done.");
      sitting.presses(CTRL_Z).sees(LEFT).sees("Stopped").sees(PROMPT).isSane();
      goesOn(sitting.types("fg"));
    }
  }

  @Test
  void whatWasHalfTypedIsStillThere() {
    try (TerminalSession sitting = inShell()) {
      sitting.presses("s").shows("Why skip").presses("half a").shows("half a").presses(CTRL_Z);
      sitting.sees(LEFT).sees("Stopped").sees(PROMPT).isSane().types("fg").sees(ENTERED);
      sitting.shows("Why skip", "> half a").types(" reason").shows("1.1.1 skipped: half a reason.");
      ends(sitting);
    }
  }

  @Test
  void aJobInTheBackgroundWritesNothing() {
    try (TerminalSession sitting = inShell()) {
      sitting.presses(CTRL_Z).sees("Stopped").sees(PROMPT);
      sitting.types("bg; wait; jobs").sees("Stopped").sees(PROMPT).isSane();
      assertEquals(2, sitting.harmless().split("\u001b\\[\\?1049h").length, "screens, and before");
      goesOn(sitting.types("fg"));
    }
  }

  @Test
  void tstpFromOutsideIsLikeCtrlZ() throws Exception {
    try (TerminalSession sitting = inShell()) {
      sitting.signals("TSTP").sees(LEFT).sees("Stopped").sees(PROMPT).isSane();
      goesOn(sitting.types("fg"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TSTP", "STOP"})
  void aJobThatIsStoppedFromOutsideGoesOnAtOnce(String signal) throws Exception {
    try (TerminalSession sitting = inShell()) {
      sitting.signalsJob(signal).sees("Stopped").sees(PROMPT).isSane();
      goesOn(sitting.types("fg"));
    }
  }

  @Test
  void aJvmThatIsStoppedAloneDrawsAnewWhenItGoesOn() throws Exception {
    try (TerminalSession sitting = inShell()) {
      goesOn(sitting.signals("STOP").signals("CONT"));
    }
  }

  @Test
  void whereNothingCanBeStoppedTheScreenComesBack() {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().sees(ENTERED).presses(CTRL_Z).sees(LEFT).sees(ENTERED);
      sitting.lists().presses(" ").shows("1.1.1 done.").presses("q").exits(0);
    }
  }

  /// The screen is back, and keys work.
  private void goesOn(TerminalSession sitting) {
    ends(sitting.sees(ENTERED).lists().presses("f").shows("Why did").escapes());
  }

  private void ends(TerminalSession sitting) {
    sitting.presses("q").sees("Left with").sees(PROMPT).types("exit 7").exits(7);
  }

  /// A walk in an interactive shell with job control.
  private TerminalSession inShell() {
    RequiredTool.BASH.demanded();
    sandbox.started("harbour.md");
    return new ProgramStart(sandbox, List.of("bash", "--norc", "--noediting", "-i"))
        .with("PS1", PROMPT)
        .onTerminal()
        .sees(PROMPT)
        .types("\"$TICKDOWN\" run")
        .sees(ENTERED)
        .begins();
  }
}

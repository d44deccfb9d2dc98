package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Steps that have the terminal for themselves, and steps that are only printed.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class TerminalStepsTest {
  private static final String LIST = "# Lamp\n- [ ] Light it (`sh light.sh vX.Y.Z`)\n";
  private static final String GREETING = "printf 'Who? '; read who; echo \"hello $who\"\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void start(String script) {
    sandbox.write("list.md", LIST).write("light.sh", script);
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
  }

  private String journal() throws IOException {
    return Files.readString(sandbox.journals().resolve("list-1.4.0.yaml"));
  }

  /// On the screen, up to the moment at which the command can have been read.
  private TerminalSession offered(String keys) {
    TerminalSession sitting = sandbox.tickdown("run").onTerminal();
    sitting.begins().presses(keys).shows("Run this? 1.1");
    long readable = System.nanoTime() + 400_000_000;
    while (System.nanoTime() < readable) {
      Thread.onSpinWait();
    }
    return sitting;
  }

  @Test
  void aStepAsksInPlainLines() throws IOException {
    start(GREETING);
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1", "--terminal").onTerminal()) {
      sitting.sees("Run it in the terminal?").types("yes").sees("Who?").types("ana");
      sitting.sees("hello ana").sees("1.1 step succeeded after ").exits(0);
    }
    String journal = journal();
    assertTrue(journal.contains("\"input\":\"terminal\""), journal);
    assertTrue(journal.contains("\"ending\":\"exited\",\"code\":0"), journal);
    assertFalse(journal.contains("hello"), journal);
    sandbox
        .tickdown("log")
        .run()
        .exits(0)
        .mentions("step started in the terminal: sh light.sh v1.4.0")
        .whatever();
  }

  @Test
  void theAnswerToTheQuestionCanBeTheTerminal() {
    start(GREETING);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("run").sees("It gets no input").sees("Run it?").types("terminal");
      sitting.sees("Run it in the terminal?").types("yes");
      sitting.sees("Who?").types("ana").sees("hello ana").sees("1.1 step succeeded").isAsked();
      sitting.types("quit").sees("Left").exits(0);
    }
  }

  @Test
  void theScreenComesBackWhateverAStepLeavesBehind() throws IOException {
    start(GREETING + "stty raw -echo; exit 3\n");
    try (TerminalSession sitting = offered("r")) {
      sitting.presses("R").shows("It gets the terminal").presses("y");
      sitting.sees("Who?").types("ana").sees("hello ana");
      sitting.sees("failed with exit code 3").sees("Press Enter to return").presses("\r");
      sitting.shows("1.1: step failed with exit code 3", "its output was not recorded");
      sitting.presses("q").hides("its output was not recorded").presses("q").exits(0);
    }
    assertFalse(journal().contains("hello"));
  }

  @Test
  void ctrlCIsForTheStepOnly() {
    start("trap 'echo caught; exit 7' INT\necho ready\nwhile :; do sleep 0.1; done\n");
    try (TerminalSession sitting = offered("R")) {
      sitting.presses("y").sees("ready").presses("\u0003").sees("caught");
      sitting.sees("The step failed").presses("\u0003\u0003\r");
      sitting.shows("1.1: step failed").presses("q");
      sitting.hides("its output was not recorded").presses("q").exits(0);
    }
  }

  @Test
  void theWindowMayBeResizedMeanwhile() throws IOException, InterruptedException {
    start(GREETING);
    try (TerminalSession sitting = offered("R")) {
      sitting.presses("y").sees("Who?").resizes(40, 10).types("ana");
      sitting.sees("Press Enter to return").presses("\r").shows("1.1: step succeeded");
      sitting.presses("q").hides("its output was not recorded").presses("q").exits(0);
    }
  }

  @Test
  void aStepThatIsPrintedIsNotRun() throws IOException {
    start("echo lit >> lit\n");
    Path lit = sandbox.shop().resolve("lit");
    assertEquals("sh light.sh v1.4.0\n", sandbox.tickdown("step", "1.1", "--print").succeeds());
    assertFalse(Files.exists(lit));
    assertFalse(journal().contains("step-started"));
  }
}

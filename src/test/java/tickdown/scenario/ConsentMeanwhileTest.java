package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// More ways to make a command run without a real yes to exactly that command, continued from
/// [ConsentTest]: something happens while the question waits. Others are in [RunningStepsTest]:
/// keys typed ahead, a rehearsal, an attempt in another window, and one whose end nobody saw.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class ConsentMeanwhileTest {
  private static final String CTRL_C = "\003";
  private static final String CTRL_D = "\004";
  private static final String CTRL_U = "\025";
  private static final String UP = "\033[A";
  private static final String CHANGED = "the command of 1.1 has changed since it was shown";

  private static final String COLOURED =
      """
      # Lamp
      - [ ] Light it (`sh light.sh X.Y.Z <colour>`)
      """;

  private static final String IRREVERSIBLE =
      """
      # Lamp
      - [ ] Light it (`sh light.sh X.Y.Z`) <!-- irreversible -->
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  /// 54: A paste that is not marked, of the word and Enter; by itself, Enter would agree.
  @Test
  void aWordAndEnterAtOnce() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      sitting.sees("133;B\033\\").changes("yes\r").changes(CTRL_U + "¤").sees("¤").changes(CTRL_U);
      lamp.isDark("a word and Enter");
      sitting.changes("ls\ryes\rmake\r").changes(CTRL_U + "¤").sees("¤").changes(CTRL_U);
      lamp.isDark("several lines");
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 55: The same on a terminal that can only read lines.
  @Test
  void linesAtOnceOnASimpleTerminal() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting =
        sandbox.tickdown("run", "--plain").with("TERM", "dumb").onTerminal()) {
      sitting.isAsked().presses("run\nyes\nyes\n").sees("Run it?").presses("ls\nyes\nls\n");
      sitting.sees("Run it?").types("no").sees("Cancelled.").isAsked();
      lamp.isDark("several lines");
      sitting.types("run").sees("Run it?").types("yes").sees("step succeeded").isAsked();
      sitting.types("quit").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 56: The yes to an earlier command, recalled by a key.
  @Test
  void anEarlierYes() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("run").sees("Run it?").types("yes").sees("succeeded").isAsked();
      sitting.types("run").sees("Run it?").presses(UP + UP + UP + "¤").sees("¤").changes("\177");
      sitting.presses("\r").sees("Nothing was run.").sees("Run it?").types("no").isAsked();
      sitting.types("quit").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 57: A key that was held down before the command could be read.
  @Test
  void aKeyThatIsHeldDown() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses("r").shows("Run this? 1.1").presses("y");
      sitting.shows("read the command, then answer");
      Lamp.passes(500);
      for (int i = 0; i < 30; i++) {
        sitting.presses("y");
        Lamp.passes(40);
      }
      sitting.escapes();
      lamp.isDark("held down");
      sitting.presses("r").shows("Run this? 1.1");
      Lamp.reads();
      sitting.presses("y").shows("1.1: step succeeded").escapes().presses("q").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 58 to 61: Leaving the question.
  @ParameterizedTest
  @ValueSource(strings = {CTRL_C, CTRL_D, "y" + CTRL_C, "yes" + CTRL_C})
  void aKeyThatLeavesTheQuestion(String keys) {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      sitting.presses(keys).exits(1);
    }
    lamp.isDark(keys);
    lamp.canBeLit();
  }

  /// 62 to 65: Signals that end the program at the question, and the next start.
  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP", "KILL"})
  void aSignal(String signal) throws Exception {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      sitting.presses("yes").sees("yes").signals(signal).isGone();
    }
    lamp.isDark(signal);
    try (TerminalSession sitting = lamp.asked()) {
      sitting.types("").sees("Nothing was run.").sees("Run it?");
      lamp.isDark("the next start after " + signal);
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 66 to 68: Signals after which the question goes on.
  @ParameterizedTest
  @ValueSource(strings = {"CONT", "WINCH", "QUIT"})
  void aSignalThatEndsNothing(String signal) throws Exception {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      if (signal.equals("CONT")) {
        sitting.signals("STOP").signals("CONT").sees("Run it?").sees("> ");
      } else {
        sitting.signals(signal);
      }
      sitting.types("").sees("Nothing was run.").sees("Run it?");
      lamp.isDark(signal);
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 69 and 70: The checklist, or what it is a link to, gets another command. It is not taken over
  /// before the operator has seen the change, so what was shown is run.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anotherChecklist(boolean isLink) throws IOException {
    Lamp lamp = Lamp.in(sandbox);
    Path list = sandbox.shop().resolve("list.md");
    if (isLink) {
      Files.move(list, sandbox.shop().resolve("one.md"));
      Files.createSymbolicLink(list, Path.of("one.md"));
    }
    try (TerminalSession sitting = lamp.asked()) {
      sandbox.write("two.md", Sandbox.text(list).replace("X.Y.Z", "hostile"));
      if (isLink) {
        Files.delete(list);
        Files.createSymbolicLink(list, Path.of("two.md"));
      } else {
        sandbox.write("list.md", Sandbox.text(sandbox.shop().resolve("two.md")));
      }
      sitting.types("").sees("Nothing was run.").sees("Run it?");
      lamp.isDark("the file was changed");
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 71: Another value, set in another window.
  @Test
  void anotherValue() {
    Lamp lamp = Lamp.in(sandbox, COLOURED);
    sandbox.tickdown("fill", "colour", "red").run().exits(0).whatever();
    try (TerminalSession sitting = lamp.asked()) {
      sandbox.tickdown("fill", "colour", "blue", "--operator", "ben").run().exits(0).whatever();
      sitting.types("yes").sees(CHANGED).exits(1);
    }
    lamp.isDark("the value was changed");
    try (TerminalSession sitting = lamp.asked()) {
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0 blue");
  }

  /// 72: The same on the full screen.
  @Test
  void anotherValueOnTheScreen() {
    Lamp lamp = Lamp.in(sandbox, COLOURED);
    sandbox.tickdown("fill", "colour", "red").run().exits(0).whatever();
    try (TerminalSession sitting = lamp.offered()) {
      sandbox.tickdown("fill", "colour", "blue", "--operator", "ben").run().exits(0).whatever();
      sitting.presses("y").shows(CHANGED).escapes();
      lamp.isDark("the value was changed");
      sitting.presses("r").shows("Run this? 1.1", "sh light.sh 1.4.0 blue");
      Lamp.reads();
      sitting.presses("y").shows("1.1: step succeeded").escapes().presses("q").exits(0);
    }
    lamp.isLit("1.4.0 blue");
  }

  /// 73 and 74: The item is answered by someone else.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anItemThatSomebodyElseAnswers(boolean isScreen) {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = isScreen ? lamp.offered() : lamp.asked()) {
      sandbox.tickdown("tick", "1.1", "--operator", "ben").run().exits(0).whatever();
      if (isScreen) {
        sitting.presses("y").shows("ben marked 1.1 done meanwhile").escapes();
        sitting.presses("q").exits(0);
      } else {
        sitting.types("yes").sees("ben marked 1.1 done meanwhile").exits(1);
      }
    }
    lamp.isDark("it was answered");
    lamp.canBeLit();
  }

  /// 75: A run that someone else finishes.
  @Test
  void aRunThatSomebodyElseFinishes() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      sandbox.tickdown("finish", "--reason", "late", "--operator", "ben").run().exits(0).whatever();
      sitting.types("yes").sees("this run is finished and read-only").exits(1);
    }
    lamp.isDark("it was finished");
    sandbox.tickdown("step", "1.1").run().exits(2).whatever();
    lamp.isDark("it is finished");
  }

  /// 76: The question of another run.
  @Test
  void theSameItemOfAnotherRun() {
    Lamp lamp = Lamp.in(sandbox);
    sandbox.tickdown("start", "list.md", "-r", "1.5.0").run().exits(0).whatever();
    String[] run = {"step", "1.1", "-r", ""};
    run[3] = "1.4.0";
    try (TerminalSession one = sandbox.tickdown(run).onTerminal().sees("Run it?")) {
      run[3] = "1.5.0";
      try (TerminalSession other = sandbox.tickdown(run).onTerminal().sees("Run it?")) {
        other.types("yes").sees("step succeeded").exits(0);
      }
      lamp.isLit("1.5.0");
      one.types("no").sees("Cancelled.").exits(1);
    }
    lamp.isLit("1.5.0");
  }

  /// 77 and 78: The folder or the shell disappears.
  @ParameterizedTest
  @CsvSource({"shop, no such folder", "bash, no such shell"})
  void aPlaceThatDisappears(String place, String why) throws IOException {
    Lamp lamp = Lamp.in(sandbox);
    Path shell = sandbox.folder().resolve("bash");
    Files.copy(Path.of("/bin/sh"), shell);
    try (TerminalSession sitting =
        sandbox
            .shell("SHELL=%s exec $TICKDOWN step 1.1".formatted(shell))
            .onTerminal()
            .sees(shell.toString())
            .sees("Run it?")) {
      Path away = sandbox.folder().resolve("away");
      Files.move(sandbox.folder().resolve(place), away);
      sitting.types("yes").sees(why).sees("What now?").types("leave").exits(1);
      assertFalse(Files.exists(away.resolve("lit")), "was run");
      Files.move(away, sandbox.folder().resolve(place));
    }
    lamp.canBeLit();
  }

  /// 79: The undo of an answer after a step was run does not run it again.
  @Test
  void anUndo() {
    Lamp lamp = Lamp.in(sandbox);
    lamp.canBeLit();
    for (String word : new String[] {"tick", "undo", "redo", "undo"}) {
      String[] what = word.equals("tick") ? new String[] {"tick", "1.1"} : new String[] {word};
      sandbox.tickdown(what).run().exits(0).whatever();
    }
    lamp.isLit("1.4.0");
  }

  /// 80 to 85: Another name than that of the run, for what cannot be undone.
  @ParameterizedTest
  @ValueSource(strings = {"yes", "1.4", "1.4.1", "1.4.O", "1. 4.0", "1.4.0 1.4.0"})
  void anotherName(String name) {
    Lamp lamp = Lamp.in(sandbox, IRREVERSIBLE);
    sandbox.tickdown("tick", "1.1", "--confirm", name).run().exits(2).whatever();
    try (TerminalSession sitting =
        sandbox.tickdown("step", "1.1").onTerminal().sees("1.4.0 to continue")) {
      sitting.types("1.4.0").sees("Run it?").types(name).sees("Nothing was run.").sees("Run it?");
      lamp.isDark(name);
      sitting.types("1.4.0").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  /// 86 to 92: Characters that a terminal does not show, or shows elsewhere.
  @ParameterizedTest
  @ValueSource(strings = {"\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\033[8m", "\u0085"})
  void aCommandThatIsNotWhatItLooksLike(String hidden) {
    Lamp lamp = Lamp.in(sandbox, "# Lamp\n- [ ] Light it (`sh light.sh 1" + hidden + "2`)\n");
    try (TerminalSession sitting = sandbox.tickdown("step", "1.1").onTerminal()) {
      sitting.sees("Nothing was run.").exits(1);
    }
    lamp.isDark(hidden);
  }

  /// 93: A character that ends texts in other programs.
  @Test
  void aCommandWithNul() {
    sandbox.write("list.md", "# Lamp\n- [ ] Light it (`touch lit\0`)\n");
    try (TerminalSession sitting =
        sandbox.tickdown("run", "list.md", "--plain", "-r", "1.4.0").onTerminal()) {
      sitting.sees("the file is not text: it contains a NUL byte").exits(2);
    }
    assertFalse(Files.exists(sandbox.shop().resolve("lit")));
  }

  /// 94: Settings in the checklist that would agree by themselves.
  @Test
  void aChecklistThatAgrees() {
    Lamp lamp =
        Lamp.in(
            sandbox,
            """
            ---
            yes: true
            run: always
            confirm: 1.4.0
            steps: auto
            trust: true
            ---
            # Lamp
            - [ ] Light it (`sh light.sh X.Y.Z`)
            """);
    sandbox
        .shell("yes | $TICKDOWN run --plain; $TICKDOWN step 1.1; $TICKDOWN verify")
        .run()
        .whatever();
    lamp.isDark("settings");
    lamp.canBeLit();
  }

  /// 95: A procedure that is called.
  @Test
  void aProcedureThatIsCalled() {
    Lamp lamp =
        Lamp.in(
            sandbox,
            """
            # Ferry
            ## Walk
            - [ ] Admire it
            ## Emergency rollback procedure
            - [ ] Light it (`sh light.sh X.Y.Z`)
            """);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("call emergency").isAsked();
      lamp.isDark("it was called");
      sitting.types("run").sees("Run it?").types("").sees("Nothing was run.").sees("Run it?");
      lamp.isDark("Enter");
      sitting.types("yes").sees("step succeeded").isAsked().types("quit").exits(0);
    }
    lamp.isLit("1.4.0");
  }
}

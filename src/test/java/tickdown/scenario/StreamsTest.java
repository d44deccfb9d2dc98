package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams that are not a terminal, are closed, full or not read by anyone; terminals with few
/// capabilities.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "redirects in sh")
class StreamsTest {
  private static final String FULL = "No space left on device";
  private static final String CLOSED = "Bad file descriptor";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void start() {
    sandbox.started("bakery.md");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void messagesWrapAtWordsToTheWidthOfTheTerminal() throws Exception {
    try (TerminalSession sitting = sandbox.tickdown("strat").onTerminal(40, 24)) {
      sitting.sees("lists the commands").exits(2);
      List<String> rows = sitting.screen().lines().map(String::stripTrailing).toList();
      assertTrue(rows.contains("hint: did you mean `tickdown start`?"), sitting.screen());
    }
    sandbox
        .tickdown("strat")
        .with("COLUMNS", "40")
        .isRefused(
            2,
            "error: unknown command `strat`",
            "hint: did you mean `tickdown start`? `tickdown --help` lists the commands");
  }

  @Test
  void aWalkIsRefusedWhereNobodyCanAnswer() {
    sandbox
        .checklist("bakery.md")
        .tickdown("run")
        .isRefused(
            2,
            "error: no terminal to ask on",
            "hint: `--plain` takes answers from standard input; `tickdown start` starts a run"
                + " without walking it");
  }

  @Test
  void theEndOfTheInputAnswersNothing() {
    String before = sandbox.journalText("1.4.0");
    sandbox
        .tickdown("run", "--plain")
        .run()
        .exits(1)
        .mentions("Left with 0 of 5 settled; next is 1.1.")
        .says("");
    assertEquals(before, sandbox.journalText("1.4.0"));
  }

  @Test
  void aQuitSignalPrintsNothing() {
    Result walk =
        sandbox
            .shell(
                "mkfifo in out; \"$TICKDOWN\" run --plain <in >out & exec 3>in 4<out;"
                    + " read -r greeting <&4; kill -QUIT $!; printf 'done\\ndone\\nquit\\n' >&3;"
                    + " cat <&4; wait $!")
            .run()
            .exits(0)
            .mentions("Left with 2 of 5 settled; next is 1.3.")
            .says("");
    assertFalse(walk.output().contains("thread"), walk.output());
  }

  @Test
  void aClosedInputAnswersNothing() {
    String before = sandbox.journalText("1.4.0");
    sandbox
        .shell("\"$TICKDOWN\" run --plain <&-")
        .run()
        .exits(1)
        .mentions("Left with 0 of 5 settled; next is 1.1.")
        .says("");
    assertEquals(before, sandbox.journalText("1.4.0"));
  }

  @Test
  void theLastLineNeedsNoLineFeed() {
    sandbox
        .tickdown("run", "--plain")
        .reading("done\r\nna not baked today".getBytes(StandardCharsets.UTF_8))
        .run()
        .exits(1)
        .mentions("1.1 done.", "1.2 not applicable: not baked today.")
        .says("");
  }

  @Test
  void aReaderThatLeavesGetsNoMessageAndPassesNoGate() {
    sandbox
        .shell("\"$TICKDOWN\" remaining | head -n 1")
        .run()
        .exits(0)
        .prints("1 Dough                                                   3 left")
        .says("");
    sandbox
        .shell(
            "mkfifo go code; { cat go >/dev/null; \"$TICKDOWN\" remaining --exit-code;"
                + " echo $? >code; } | { exec <&-; echo >go; } & exit $(cat code)")
        .run()
        .exits(141)
        .prints("")
        .says("");
  }

  @ParameterizedTest
  @CsvSource({"remaining, >/dev/full, " + FULL, "remaining, >&-, " + CLOSED})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void anOutputThatCannotBeWrittenIsAFailure(String command, String redirection, String why) {
    sandbox
        .shell("\"$TICKDOWN\" " + command + redirection)
        .isRefused(
            2,
            "error: cannot write the output: " + why,
            "hint: check where it is redirected to; recorded answers are safe");
  }

  @ParameterizedTest
  @CsvSource({"tick 1.1, >/dev/full", "tick 1.1, >&-", "tick 1.1, >&- 2>&-", "tick 1.1, >&- <&-"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void anAnswerIsRecordedThoughItCannotBeShown(String command, String redirection) {
    Result result = sandbox.shell("\"$TICKDOWN\" " + command + redirection).run().exits(2);
    assertFalse(result.prints("").errors().contains(FULL + CLOSED));
    assertEquals("4\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void nothingCanBeSaidAnywhere() {
    sandbox.shell("\"$TICKDOWN\" remaining >/dev/full 2>/dev/full").isRefused(2, "");
    sandbox.shell("\"$TICKDOWN\" nonsense 2>&-").isRefused(2, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dumb", ""})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void aTerminalThatCanDoLittleIsWalkedOnInPlainLines(String kind) {
    ProgramStart start = sandbox.tickdown("run");
    try (TerminalSession sitting =
        (kind.isEmpty() ? start.without("TERM") : start.with("TERM", kind)).onTerminal()) {
      sitting.isAsked().types("done").sees("1.1 done. ").isAsked().types("quit").sees("Left");
      sitting.exits(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-terminal", "xterm", "linux"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void everyOtherTerminalIsAFullScreen(String kind) {
    try (TerminalSession sitting = sandbox.tickdown("run").with("TERM", kind).onTerminal()) {
      sitting.begins().presses(" ").shows("1.1 done.").presses("q");
      sitting.sees("Left with 1 of 5 settled").exits(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "en_US.ISO-8859-1"})
  void theLocaleIsNoObstacle(String locale) {
    sandbox
        .write("Prüfliste für Öfen.md", "# Öfen\n\n- [ ] Größe prüfen\n- [ ] 窯 heizen\n")
        .tickdown("start", "Prüfliste für Öfen.md", "-r", "2")
        .with("LC_ALL", locale)
        .run()
        .exits(0)
        .mentions("Started 2 of Prüfliste für Öfen.md: 2 items.")
        .says("");
    sandbox
        .tickdown("tick", "-r", "2", "Größe", "--note", "übermäßig")
        .with("LC_ALL", locale)
        .run()
        .exits(0)
        .prints("1.1 done · Größe prüfen; comment: übermäßig", "1 of 2 settled")
        .says("");
    assertEquals(
        "1 Öfen                                                    1 left\n  1.2  窯 heizen\n",
        sandbox.tickdown("remaining", "-r", "2").with("LC_ALL", locale).succeeds());
  }

  @Test
  void coloursAreOnlyWrittenWhereTheyAreWanted() {
    assertFalse(isColoured(sandbox.tickdown("status")));
    assertTrue(isColoured(sandbox.tickdown("status", "--color", "always")));
    assertTrue(isColoured(sandbox.tickdown("status").with("CLICOLOR_FORCE", "1")));
    assertFalse(isColoured(sandbox.tickdown("status").with("CLICOLOR_FORCE", "0")));
    assertFalse(
        isColoured(sandbox.tickdown("status").with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1")));
    assertTrue(isColoured(sandbox.tickdown("status", "--color=always").with("NO_COLOR", "1")));
    assertFalse(
        isColoured(sandbox.tickdown("status", "--color=never").with("CLICOLOR_FORCE", "1")));
  }

  @ParameterizedTest
  @CsvSource({"auto, '', true", "never, '', false", "auto, 1, false", "always, 1, true"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux, or /dev/full")
  void aTerminalIsColouredUnlessSomebodyMinds(String when, String noColour, boolean coloured) {
    try (TerminalSession sitting =
        sandbox
            .tickdown("run", "--plain", "--color", when)
            .with("NO_COLOR", noColour)
            .onTerminal()) {
      String seen = sitting.isAsked().types("quit").sees("Left").exits(0);
      assertEquals(coloured, seen.contains("\u001b[1m"), seen);
    }
  }

  private static boolean isColoured(ProgramStart start) {
    return start.succeeds().contains("\u001b[");
  }
}

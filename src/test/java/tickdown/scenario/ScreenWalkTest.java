package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks through a checklist with single keys on the full screen, quits in every possible way, and
/// resumes.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class ScreenWalkTest {
  private static final String HARBOUR = "harbour.md";

  /// Which of its items cannot be undone.
  private static final int PUSHED = 14;

  private static final int ITEMS = 28;

  /// The numbers of answers after which a phase ends, with nothing to decide.
  private static final List<Integer> GATES = List.of(9, 17, 24, ITEMS);

  private static final String CTRL_C = "\u0003";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aWholeChecklistIsWalkedWithSingleKeys() {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins();
      for (int i = 1; i <= ITEMS; i++) {
        if (i == PUSHED) {
          sitting.shows("2.2.2 cannot be undone. Type").presses("1.4.0\r");
          sitting.shows("Confirmed the release before 2.2.2.");
        }
        answered(sitting.presses(" "), i);
      }
      sitting
          .shows("F finish")
          .presses("F")
          .shows("Finish 1.4.0?")
          .presses("y")
          .sees("Finished 1.4.0: 28 of 28 settled.")
          .exits(0);
    }
    sandbox
        .tickdown("remaining", "-r", "1.4.0", "--exit-code")
        .run()
        .exits(0)
        .prints("")
        .says("Nothing is outstanding in 1.4.0.");
    assertEquals(ITEMS, count("\"kind\":\"answered\"", sandbox.journalText("1.4.0")));
  }

  private static void answered(TerminalSession sitting, int count) {
    sitting.shows(count + " of " + ITEMS);
    if (GATES.contains(count)) {
      sitting.shows("End of phase", "GO");
    }
  }

  @Test
  void eightItemsAreTickedWithEightPresses() {
    sandbox.write("RELEASE_CHECKLIST.md", "# Eight\n\n## One\n" + "- [ ] item\n".repeat(8));
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses(" ".repeat(8)).shows("8 of 8", "GO, 8 done.");
      sitting.presses("q");
      sitting.sees("Left with 8 of 8 settled.").exits(0);
    }
    assertEquals(8, count("\"outcome\":\"done\"", sandbox.journalText("1.4.0")));
  }

  @ParameterizedTest
  @CsvSource({
    "q, 0, Every answer is saved; `tickdown` resumes.",
    "^C, 130, Left. Every answer is saved; `tickdown` resumes.",
    "INT, 130, Left. Every answer is saved; `tickdown` resumes.",
    "TERM, 143, Left. Every answer is saved; `tickdown` resumes.",
    "HUP, 129, ''"
  })
  void aWalkThatIsLeftGoesOnAtTheSameItem(String how, int exitCode, String last) throws Exception {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses(" ").shows("1.1.1 done.").presses("s").shows("Why skip");
      sitting.types("late").shows("1.1.2 skipped: late.");
      switch (how) {
        case "q" -> sitting.presses("q");
        case "^C" ->
            sitting
                .presses("f")
                .shows("Why did")
                .presses("half")
                .shows("half")
                .presses(CTRL_C)
                .shows("Cancelled.")
                .presses(CTRL_C);
        default -> sitting.presses("?").shows("Keys").signals(how);
      }
      String seen = sitting.sees("\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l").exits(exitCode);
      assertEquals(last, lastLine(seen).substring(0, last.length()));
      assertTrue(!last.isEmpty() || lastLine(seen).isEmpty(), seen);
    }
    goesOnAt("2 of 28", "▶ ○ 1.1.3");
  }

  /// The last line after the full screen; empty if there is none.
  private static String lastLine(String seen) {
    List<String> lines = seen.substring(seen.lastIndexOf("\u001b[?1049l") + 8).lines().toList();
    return lines.isEmpty() ? "" : lines.getLast();
  }

  @Test
  void aWalkWhoseTerminalIsTakenAwayEndsAndGoesOnAtTheSameItem() throws Exception {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses(" ").shows("1.1.1 done.").hangsUp().isGone();
    }
    goesOnAt("1 of 28", "▶ ○ 1.1.2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void noAnswerThatWasShownIsLostWhenTheJvmIsKilled(int shown) throws Exception {
    sandbox.checklist(HARBOUR);
    boolean done;
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins();
      for (int i = 1; i <= shown; i++) {
        sitting.presses(" ").shows("1.1." + i + " done.");
      }
      sitting
          .presses(" ")
          .signals("KILL")
          .sees("note: Tickdown was killed (signal 9)")
          .sees("Every answer is saved");
      done = sitting.exits(137).contains("1.1." + (shown + 1) + " done.");
    }
    // Before the first answer there is no journal.
    boolean isBegun = Files.exists(sandbox.journal("1.4.0"));
    int kept = isBegun ? count("\"kind\":\"answered\"", sandbox.journalText("1.4.0")) : 0;
    assertTrue(kept == shown + 1 || kept == shown && !done, () -> "kept " + kept);
    if (isBegun) {
      goesOnAt(kept + " of 28", "▶ ○ " + List.of("1.1.1", "1.1.2", "1.1.3", "1.2.1").get(kept));
    }
  }

  @Test
  void keysMayComeFasterThanTheScreen() {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses("jk".repeat(2000) + "jjk").shows("▶ ○ 1.1.2");
      String words = "very fast ".repeat(200).strip();
      sitting
          .presses("s" + words + "\r d\r")
          .shows("2 of 28", "1.2.1 deferred.", "▶ ○ 1.2.2")
          .presses("q");
      sitting.sees("Left with").exits(0);
      assertTrue(sandbox.journalText("1.4.0").contains(words));
    }
  }

  @Test
  void aPasteAnswersNothingInTheList() {
    sandbox.started(HARBOUR);
    String before = sandbox.journalText("1.4.0");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses(paste(" q\r\n aF".repeat(834)));
      sitting.shows("Nothing can be pasted here.", "0 of 28");
      sitting.presses("?").shows("Keys").presses(paste("q \r".repeat(500))).shows("Keys");
      sitting.presses("\r").hides("Keys").presses("q").sees("Left with").exits(0);
    }
    assertEquals(before, sandbox.journalText("1.4.0"));
  }

  @Test
  void aPasteIsTypedWhereSomethingIsAsked() {
    sandbox.started(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      String words = "pasted\nwords ".repeat(76);
      sitting.begins().presses("s").shows("Why skip").presses(paste("b" + words + "e"));
      sitting.shows("words e").presses("\r").shows("1 of 28").presses("q");
      sitting.sees("Left with").exits(0);
      assertTrue(sandbox.journalText("1.4.0").contains("b" + words.replace('\n', ' ') + "e"));
    }
  }

  @Test
  void aPasteThatIsTooLongIsRefusedAloud() {
    sandbox.started(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting
          .begins()
          .presses("s")
          .shows("Why skip")
          .presses("so ")
          .presses(paste("long ".repeat(1000)));
      sitting.shows("Not pasted").presses("what\r").shows("1.1.1 skipped: so what.").presses("q");
      sitting.sees("Left with").exits(0);
    }
  }

  private static String paste(String text) {
    return "\u001b[200~" + text + "\u001b[201~";
  }

  private void goesOnAt(String settled, String item) {
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().shows(settled, item).presses("q").sees("Left with").exits(0);
    }
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
  }

  private static int count(String text, String whole) {
    return whole.split(Pattern.quote(text), -1).length - 1;
  }
}

package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Walks through a checklist from the first item to the last, quits at any moment, and resumes.
class WalkTest {
  private static final String HARBOUR = "harbour.md";
  private static final int ITEMS = 28;

  /// The number of items before the one that cannot be undone.
  private static final int BEFORE_PUSHING = 13;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void theValueOfTheLastRunIsShownWhereOneIsAskedFor() {
    sandbox.write(
        "list.md", "# List\n- [ ] Error rate is low <!-- value: errors, % -->\n- [ ] Told\n");
    sandbox.tickdown("start", "list.md", "-r", "1.3.0").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.1", "--value", "0.2").run().exits(0).whatever();
    sandbox.tickdown("start", "list.md", "-r", "1.4.0", "--new").run().exits(0).whatever();
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("value 0.3")
        .run()
        .exits(1)
        .mentions("record the value: errors, %", "last run 1.3.0: done by ana, ", "; value: 0.2")
        .whatever();
    sandbox
        .tickdown("run", "--plain", "-r", "1.3.0")
        .typing("go 1.1")
        .run()
        .exits(1)
        .mentions("last run 1.4.0: value: 0.3")
        .whatever();
  }

  @Test
  void aWholeChecklistIsWalkedInOneSitting() {
    sandbox.checklist(HARBOUR);
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing(answers())
        .run()
        .exits(0)
        .mentions(
            "Nothing is open: 28 of 28 settled.",
            "Finished 1.4.0: 28 of 28 settled.",
            "`tickdown log -r 1.4.0` shows what happened.")
        .says("");
    assertEquals("0\n", sandbox.tickdown("remaining", "-r", "1.4.0", "--count").succeeds());
    assertEquals(ITEMS, count("\"kind\":\"answered\"", sandbox.journalText("1.4.0")));
  }

  @Test
  void everyItemIsShownWithItsNumberAndItsPlace() {
    sandbox.checklist(HARBOUR);
    Result walk =
        sandbox.tickdown("run", "--plain", "-r", "1.4.0").typing(answers()).run().exits(0).says("");
    String output = walk.output();
    List<String> numbers =
        Pattern.compile("^([0-9.]+) ", Pattern.MULTILINE)
            .matcher(output)
            .results()
            .map(found -> found.group(1))
            .filter(number -> number.contains("."))
            .distinct()
            .toList();
    assertEquals(ITEMS, numbers.size(), output);
    assertTrue(output.contains("2 Casting off, Tag, item 2 of 2"), output);
    assertTrue(output.contains("From here on the pilot does not leave the terminal."), output);
    assertTrue(output.contains("link: https://example.org/handbook"), output);
  }

  @Test
  void aRunIsLeftAndResumedAtTheSameItem() {
    sandbox.checklist(HARBOUR);
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("done", "na", "skip no time", "quit")
        .run()
        .exits(0)
        .mentions("Left with 3 of 28 settled; next is 1.2.1.")
        .says("");
    sandbox
        .tickdown("run", "--plain")
        .typing("defer", "fail red", "quit")
        .run()
        .exits(0)
        .mentions("Resuming 1.4.0 of RELEASE_CHECKLIST.md: 3 of 28 settled", "1.2.1 Unit tests")
        .says("");
    sandbox
        .tickdown("resume", "--plain")
        .run()
        .exits(1)
        .mentions("1.2.3 Load test compared")
        .says("");
  }

  @Test
  void aProcedureIsCalledFromTheMiddleAndLeftAgain() {
    sandbox.started(HARBOUR);
    sandbox
        .tickdown("run", "--plain")
        .typing("done", "go 5.1", "done", "done", "next", "quit")
        .run()
        .exits(0)
        .mentions("Procedure 5", "5.3 Decision: hotfix or rollback?")
        .says("");
    assertEquals("31\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  @Test
  void aProcedureThatWasLeftIsNotReturnedToAndOneThatWasStoppedInIs() {
    sandbox.started(HARBOUR);
    walked("done", "call", "done", "quit").mentions("next is 5.2.");
    walked("done", "return", "done", "quit")
        .mentions("5.2 Tell the team", "still open.", "still open", "next is 1.1.3.");
    walked("quit").mentions("1.1.3 Types check", "next is 1.1.3.");
    assertEquals(1, count("\"kind\":\"returned\"", sandbox.journalText("1.4.0")));
    String log = sandbox.tickdown("log").succeeds();
    assertTrue(log.contains("ana  left "), log);
  }

  @Test
  void aProcedureIsGoneThroughAgainAndTheOldAnswersStayInTheJournal() {
    sandbox.started(HARBOUR);
    walked("call", "done", "done", "done", "done", "done", "done", "quit")
        .mentions("6 of 6 settled.", " complete.");
    walked("call", "no", "return", "call", "yes", "done", "undo", "undo", "quit")
        .mentions(
            "is already complete. Start again?",
            " again, from the start.",
            "Undone: 5.1 done.",
            "Undone: called ");
  }

  @Test
  void aNewRunSaysWhichOneWasFinishedLast() {
    sandbox.started(HARBOUR);
    sandbox.tickdown("finish", "--reason", "given up", "--operator", "ada").succeeds();
    sandbox
        .tickdown("run", "--plain", "-r", "1.5.0")
        .typing("quit")
        .run()
        .exits(0)
        .mentions(
            "Starting 1.5.0 of RELEASE_CHECKLIST.md: 28 items in 4 phases.\n"
                + "The last run, 1.4.0, was finished by ada on $DATE.\nJournal: ")
        .says("");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void whichOfSeveralOpenRunsIsMeantIsAskedUntilItIsOneOfThem() {
    sandbox.started(HARBOUR);
    sandbox.tickdown("start", "-r", "1.5.0", "--operator", "ben").succeeds();
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("  1  ").sees("1.4.0").sees("last answer by ana, ");
      sitting.sees("  2  ").sees("1.5.0").sees("last answer by ben, ");
      sitting.sees("Which one? ").types("3").sees("`3` is not in the list.");
      sitting
          .sees("Which one? ")
          .types("2")
          .sees("Resuming ")
          .sees("1.5.0")
          .isAsked()
          .types("quit");
      sitting.sees("Left with").exits(0);
    }
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting
          .sees("Which one? ")
          .types("1.4.0")
          .sees("Resuming ")
          .sees("1.4.0")
          .isAsked()
          .types("quit");
      sitting.sees("Left with").exits(0);
    }
  }

  private Result walked(String... words) {
    return sandbox.tickdown("run", "--plain").typing(words).run().exits(0).says("");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aWholeChecklistIsWalkedOnATerminal() {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0", "--plain").onTerminal()) {
      for (int i = 1; i < ITEMS; i++) {
        sitting.isAsked().types("done").sees(i + " of " + ITEMS + " settled.");
        if (i == BEFORE_PUSHING) {
          sitting.sees("Type 1.4.0 to continue:").types("1.4.0");
        }
      }
      sitting.sees("X.Y+1.0-dev").types("").isAsked().types("done").sees(" done. ");
      sitting.sees("28 of 28 settled. `finish` finishes the run.").isAsked().types("finish");
      sitting.sees("Finished 1.4.0: 28 of 28 settled.").exits(0);
    }
    sandbox
        .tickdown("remaining", "-r", "1.4.0", "--exit-code")
        .run()
        .exits(0)
        .prints("")
        .says("Nothing is outstanding in 1.4.0.");
  }

  @ParameterizedTest
  @CsvSource({"^C, 130", "TERM, 143", "INT, 130", "HUP, 129"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aWalkThatIsInterruptedGoesOnAtTheSameItem(String how, int exitCode) throws Exception {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0", "--plain").onTerminal()) {
      sitting.isAsked().types("done").sees("1.1.1 done. ").isAsked();
      sitting.types("skip late").sees("1.1.2 skipped: late. ").isAsked().presses("half a");
      sitting.sees("half a");
      switch (how) {
        case "^C" -> sitting.presses("\u0003").sees("^C").isAsked().presses("\u0003");
        case "INT" -> sitting.signals(how).sees("^C").isAsked().signals(how);
        default -> sitting.signals(how);
      }
      sitting.exits(exitCode);
    }
    goesOnAt("2 of 28 settled", "1.1.3 Types check");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aWalkThatIsKilledGoesOnAtTheSameItem() throws Exception {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0", "--plain").onTerminal()) {
      sitting.isAsked().types("done").sees("1.1.1 done. ").isAsked();
      sitting.signals("KILL");
      sitting.sees("note: Tickdown was killed (signal 9)");
      sitting.sees("Every answer is saved; `tickdown` resumes.");
      sitting.exits(137);
    }
    goesOnAt("1 of 28 settled", "1.1.2 No leftover");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aWalkWhoseTerminalIsTakenAwayEndsAndGoesOnAtTheSameItem() throws Exception {
    sandbox.checklist(HARBOUR);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0", "--plain").onTerminal()) {
      sitting.isAsked().types("done").sees("1.1.1 done. ").isAsked();
      sitting.hangsUp().isGone();
    }
    goesOnAt("1 of 28 settled", "1.1.2 No leftover");
  }

  @Test
  void aProcedureThatWasCalledIsOutstandingUntilItIsFinished() {
    sandbox.checklist(HARBOUR);
    List<String> typed = new ArrayList<>(List.of("call", "done", "return"));
    typed.addAll(Collections.nCopies(ITEMS, "done"));
    typed.add(3 + BEFORE_PUSHING, "confirm 1.4.0");
    typed.addAll(List.of("finish", "quit", "quit"));
    String unfinished = "Emergency return procedure is not finished: 1 of 6 settled.";
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing(typed.toArray(String[]::new))
        .run()
        .exits(0)
        .mentions("5 items are still open", "Left with 28 of 28 settled; next is 5.2.", unfinished)
        .says("");
    sandbox.tickdown("status").run().exits(0).mentions(unfinished, "next: 5.2").says("");
    sandbox
        .tickdown("remaining", "--exit-code")
        .run()
        .exits(1)
        .mentions("5.2  Tell the team")
        .says("");
    sandbox.tickdown("finish").run().exits(2).prints("").warns("5 items are still open");
  }

  private void goesOnAt(String settled, String item) {
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees(settled).sees(item).isAsked().presses("\u0004").sees("Left with");
      sitting.exits(1);
    }
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
  }

  private static String[] answers() {
    List<String> answers = new ArrayList<>(Collections.nCopies(ITEMS, "done"));
    answers.add(BEFORE_PUSHING, "confirm 1.4.0");
    answers.add("finish");
    return answers.toArray(String[]::new);
  }

  private static int count(String text, String whole) {
    return whole.split(Pattern.quote(text), -1).length - 1;
  }
}

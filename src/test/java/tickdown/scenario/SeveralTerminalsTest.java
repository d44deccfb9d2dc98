package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two operators at two terminals and a script work on the same run.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class SeveralTerminalsTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void anAnswerIsSeenByTheOthers() {
    sandbox.started("harbour.md");
    try (TerminalSession ana = walking("ana");
        TerminalSession ben = walking("ben")) {
      ana.begins();
      ben.begins().presses("c").shows("Comment on").presses("half a").shows("> half a");
      ana.presses(" ").shows("1.1.1 done.");
      ben.shows("ana: 1.1.1 done", "1 of 28", "> half a").presses(" comment\r").hides("> half a");
      ana.shows("ben: ", "half a comment");
      sandbox.tickdown("tick", "1.1.3", "--operator", "cy").run().exits(0).whatever();
      ana.shows("cy: 1.1.3 done", "2 of 28");
      ben.shows("cy: 1.1.3 done", "2 of 28").presses("q").sees("Left with 2 of 28").exits(0);
      ana.presses("q").sees("Left with 2 of 28").exits(0);
    }
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
  }

  @Test
  void whoAnswersAnItemSecondIsTold() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession ana = walking("ana");
        TerminalSession ben = walking("ben")) {
      ana.begins();
      ben.begins().signals("STOP").presses(" ");
      ana.presses("s").shows("Why skip").types("late").shows("1.1.1 skipped: late.");
      // Whether the key or the news is read first is up to the system.
      ben.signals("CONT").showsOneOf("ana marked 1.1.1 skipped meanwhile", "Replace with done?");
      ben.presses("n")
          .shows("skipped ana")
          .hides("Replace with done?")
          .presses("q")
          .sees("Left with 1 of 28")
          .exits(0);
      ana.presses("q").sees("Left with 1 of 28").exits(0);
    }
    assertEquals(2, sandbox.journalText("1.4.0").split("\"kind\":\"answered\"").length);
  }

  @Test
  void aWalkWhoseRunWasFinishedByAnotherDoesNotPromiseToResume() {
    sandbox.started("harbour.md");
    try (TerminalSession ana = sandbox.tickdown("run", "--plain").onTerminal()) {
      ana.isAsked();
      sandbox
          .tickdown("finish", "--reason", "called off", "--operator", "ben")
          .run()
          .exits(0)
          .whatever();
      ana.types("quit").sees("ben finished the run in the meantime.").sees("tickdown log").exits(0);
    }
  }

  private TerminalSession walking(String operator) {
    return sandbox.tickdown("run", "--operator", operator).onTerminal();
  }
}

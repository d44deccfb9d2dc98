package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What commands print for programs, and options that come from the environment.
class DocumentsTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void startSaysWhereTheJournalIsAndWhetherItIsNew() {
    sandbox.checklist("bakery.md");
    for (boolean isNew : new boolean[] {true, false}) {
      sandbox
          .tickdown("start", "-r", "1.4.0", "--format", "json")
          .run()
          .exits(0)
          .prints(
              "{",
              "  \"format\" : 1,",
              "  \"run\" : \"1.4.0\",",
              "  \"checklist\" : \"RELEASE_CHECKLIST.md\",",
              "  \"started\" : %s,".formatted(isNew),
              "  \"journal\" : \"$DIR/shop.tickdown/release-checklist-1.4.0.yaml\"",
              "}")
          .says("");
    }
  }

  @Test
  void answersSayWhatWasRecordedAndWhatWasSoAlready() {
    sandbox.started("bakery.md").tickdown("tick", "1.1").run().exits(0).whatever();
    sandbox
        .tickdown("tick", "1.1", "1.2", "--format", "json")
        .run()
        .exits(0)
        .mentions(
            "\"recorded\" : [ {\n    \"by\" : \"ana\",",
            "\"kind\" : \"answered\",\n    \"number\" : \"1.2\",",
            "\"outcome\" : \"done\",\n    \"text\" : \"1.2 done · Yeast is alive\",",
            "\"unchanged\" : [ {\n    \"number\" : \"1.1\",",
            "\"settled\" : 2,\n  \"total\" : 5,\n  \"outstanding\" : 3")
        .says("");
    sandbox
        .tickdown("undo", "--format", "yaml")
        .run()
        .exits(0)
        .mentions("kind: \"undone\"", "unchanged: []", "settled: 1")
        .says("");
  }

  @Test
  void theLogHasEveryEventWithItsOutcome() {
    sandbox.started("bakery.md");
    sandbox.tickdown("skip", "1.2", "--reason", "no yeast").run().exits(0).whatever();
    sandbox.tickdown("undo").run().exits(0).whatever();
    sandbox
        .tickdown("log", "--format", "json")
        .run()
        .exits(0)
        .mentions(
            "\"kind\" : \"started\",\n    \"number\" : null,",
            "\"outcome\" : \"skipped\",\n    \"reason\" : \"no yeast\",",
            "\"text\" : \"1.2 skipped: no yeast · Yeast is alive\",\n    \"undone\" : true",
            "\"kind\" : \"undone\"")
        .says("");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aRunTakesOneLineOfANarrowTerminal() {
    sandbox.started("bakery.md");
    try (TerminalSession runs = sandbox.tickdown("runs").with("NO_COLOR", "1").onTerminal(60, 24)) {
      runs.sees("1.4.0           open      0/5       since ").sees("…").exits(0);
    }
  }

  @Test
  void runsHaveCountsAndDatesAndAState() {
    sandbox.started("bakery.md").tickdown("tick", "1.1").run().exits(0).whatever();
    sandbox
        .tickdown("runs")
        .run()
        .exits(0)
        .prints(
            "1.4.0           open      1/5       since $DATE, last ana $TIME"
                + "  RELEASE_CHECKLIST.md")
        .says("");
    sandbox.tickdown("finish", "--reason", "enough").run().exits(0).whatever();
    sandbox
        .tickdown("runs", "--format", "json")
        .run()
        .exits(0)
        .mentions(
            "\"run\" : \"1.4.0\",",
            "\"state\" : \"finished\",",
            "\"journal\" : \"$DIR/shop.tickdown/release-checklist-1.4.0.yaml\",",
            "\"started\" : {\n      \"by\" : \"ana\",",
            "\"settled\" : 1,\n"
                + "    \"total\" : 5,\n"
                + "    \"outstanding\" : 4,\n"
                + "    \"in-flight\" : false")
        .says("");
  }

  @Test
  void theCheckOfAJournalListsWhatItFinds() throws IOException {
    sandbox.started("bakery.md");
    sandbox
        .tickdown("journal", "verify", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"ok\" : true,\n  \"events\" : 1,\n  \"findings\" : [ ]")
        .says("");
    Files.writeString(
        sandbox.journal("1.4.0"), sandbox.journalText("1.4.0").replaceFirst("ana", "eve"));
    sandbox
        .tickdown("journal", "verify", "--format", "json")
        .run()
        .exits(3)
        .mentions("\"ok\" : false,", "\"line\" : 6,", "\"settled\" : false")
        .says("");
  }

  @Test
  void statusHasTheItemsTheirAnswersAndWhatHasChanged() {
    sandbox
        .write(
            "RELEASE_CHECKLIST.md",
            """
            # Bread
            ## Dough (for major releases only)
            - [ ] Mix X.Y.Z of <flour>
            - [ ] Rest
            """)
        .tickdown("start", "-r", "1.4.1")
        .run()
        .exits(0)
        .whatever();
    sandbox.tickdown("tick", "1.2").run().exits(0).whatever();
    sandbox.write(
        "RELEASE_CHECKLIST.md",
        """
        # Bread
        ## Dough (for major releases only)
        - [ ] Mix X.Y.Z of <flour>
        - [ ] Rest
        - [ ] Bake <!-- owner: oda -->
        """);
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions(
            "\"release-kind\" : \"patch\",\n  \"released-before\" : null,",
            "\"changes\" : [ {\n    \"change\" : \"added\",\n    \"number\" : \"1.3\",",
            "{\n    \"token\" : \"<flour>\",\n    \"value\" : null\n  }",
            "\"condition\" : \"for major releases only\",",
            "\"outcome\" : \"done\",\n    \"by\" : \"ana\",",
            "\"stale\" : false")
        .warns("note: RELEASE_CHECKLIST.md has changed");
    sandbox
        .tickdown("show", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"annotations\":{\"owner\":\"oda\"}")
        .says("");
  }

  @Test
  void optionsComeFromTheEnvironmentUnlessTheyAreGiven() {
    sandbox.started("bakery.md").tickdown("start", "-r", "1.5.0").run().exits(0).whatever();
    ProgramStart count = sandbox.tickdown("remaining", "--count").with("TICKDOWN_RELEASE", "1.5.0");
    assertEquals("5\n", count.succeeds());
    sandbox
        .tickdown("tick", "1.1", "-r", "1.4.0")
        .with("TICKDOWN_RELEASE", "1.5.0")
        .with("TICKDOWN_OPERATOR", "oda")
        .run()
        .exits(0)
        .whatever();
    sandbox.tickdown("log", "-r", "1.4.0").run().exits(0).mentions("oda  1.1 done").says("");
    sandbox
        .tickdown("run", "-r", "1.5.0")
        .with("TICKDOWN_PLAIN", "1")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("Left with 0 of 5 settled")
        .says("");
    sandbox
        .tickdown("show")
        .with("TICKDOWN_COLOR", "pink")
        .isRefused(
            2,
            "error: invalid color `pink`; use auto, always or never",
            "hint: TICKDOWN_COLOR is set to it; correct or unset it");
    sandbox
        .tickdown("run", "-r", "1.5.0")
        .with("TICKDOWN_PLAIN", "0")
        .run()
        .exits(2)
        .prints("")
        .warns("no terminal to ask on");
  }
}

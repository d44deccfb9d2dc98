package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Runs of releases under embargo.
class QuietRunTest {
  private static final String LIST =
      "# Lamp\n\n- [ ] Patch the burner\n- [ ] Publish the advisory\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void started(String front, String... options) {
    sandbox.write("RELEASE_CHECKLIST.md", front + LIST);
    sandbox.tickdown(with(options, "start", "-r", "1.4.1")).succeeds();
    sandbox.tickdown("comment", "1.1", "it burns").succeeds();
  }

  private static String[] with(String[] more, String... words) {
    return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private String redacted(String... words) {
    String output =
        sandbox
            .tickdown(words)
            .run()
            .exits(0)
            .warns("1.4.1 is a quiet run, so this is redacted; see `--unredacted`")
            .output();
    assertFalse(output.contains("burn") || output.contains("advisory"), output);
    return output;
  }

  @Test
  void whatCanBePassedOnIsRedacted() {
    started("", "--quiet-run");
    assertTrue(redacted("report").contains("REDACTED: this is a quiet run."));
    for (String format : new String[] {"html", "json", "junit", "runbook"}) {
      assertTrue(redacted("report", "--format", format).contains("REDACTED"));
    }
    assertTrue(redacted("export").contains("- [ ] [REDACTED]"));
    assertTrue(redacted("log").contains("[REDACTED]"));
    assertTrue(
        redacted("log", "--item", "1.1", "--format", "json").contains("\"redacted\" : true"));
    assertTrue(redacted("remaining").contains("1.2  [REDACTED]"));
    assertTrue(redacted("remaining", "--phase", "1", "--format", "json").contains("1.2"));
    assertTrue(redacted("status").contains("This is a quiet run: it is never shared"));
    assertTrue(redacted("status", "--format", "json").contains("\"quiet\" : true"));
    sandbox.tickdown("runs").run().exits(0).mentions("quiet, ").whatever();
    sandbox.tickdown("status", "--short").run().exits(0).prints("quiet run").whatever();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void unredactedHasToBeConfirmed() {
    started("---\nembargo: the burner\n---\n");
    sandbox
        .tickdown("report", "--unredacted")
        .isRefused(
            2,
            "error: 1.4.1 is under embargo, and there is no terminal to ask on",
            "hint: `--unredacted --yes` prints it all the same");
    sandbox
        .tickdown("report", "--unredacted", "--yes")
        .run()
        .exits(0)
        .mentions("UNDER EMBARGO")
        .mentions("it burns")
        .whatever();
    sandbox
        .tickdown("report", "--yes")
        .isRefused(2, "error: `--yes` needs `--unredacted`", "hint: leave it out");
    sandbox
        .tickdown("export", "--in-place")
        .run()
        .exits(2)
        .warns("1.4.1 is a quiet run; it is not written into its checklist")
        .whatever();
    try (TerminalSession sitting = sandbox.tickdown("report", "--unredacted").onTerminal()) {
      sitting.sees("1.4.1 is under embargo. Print everything? [y/N]").types("n");
      assertFalse(sitting.exits(2).contains("it burns"));
    }
    try (TerminalSession sitting = sandbox.tickdown("report", "--unredacted").onTerminal()) {
      sitting.sees("Print everything? [y/N]").types("y").sees("it burns").exits(0);
    }
    try (TerminalSession sitting = sandbox.tickdown("log").onTerminal()) {
      sitting.sees("it burns").exits(0);
    }
  }

  @Test
  void afterTheEmbargoNothingIsRedacted() {
    started("", "--quiet-run");
    sandbox.tickdown("comment", "1.1", "--lesson", "never in the kitchen").succeeds();
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("tick", "1.2", "--confirm", "1.4.1").succeeds();
    redacted("report");
    sandbox.tickdown("finish").succeeds();
    sandbox.tickdown("report", "-r", "1.4.1").run().exits(0).mentions("it burns").whatever();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void otherRunsDoNotRepeatWhatAQuietOneSays() {
    started("", "--quiet-run");
    sandbox.tickdown("comment", "1.1", "--lesson", "never in the kitchen").succeeds();
    sandbox.tickdown("finish", "--reason", "enough").succeeds();
    sandbox.tickdown("start", "-r", "1.5.0").succeeds();
    String other = sandbox.tickdown("status", "-r", "1.5.0", "--format", "json").succeeds();
    assertFalse(other.contains("kitchen"));
    sandbox.tickdown("start", "-r", "1.5.1", "--new", "--quiet-run").succeeds();
    try (TerminalSession sitting = sandbox.tickdown("status", "-r", "1.5.1").onTerminal()) {
      sitting.sees("lessons from earlier runs: ").exits(0);
    }
  }

  @Test
  void theJournalStillSaysSoIfItsFirstEventIsLost() throws IOException {
    started("", "--quiet-run");
    String[] lines = sandbox.journalText("1.4.1").split("(?<=\n)");
    StringBuilder damaged = new StringBuilder();
    for (String line : lines) {
      damaged.append(line.contains("\"kind\":\"started\"") ? "lost\n" : line);
    }
    Files.writeString(sandbox.journal("1.4.1"), damaged);
    sandbox.tickdown("journal", "salvage", "1.4.1").run().exits(0).whatever();
    redacted("remaining");
    redacted("log", "--format", "json");
  }

  @Test
  void aRunDoesNotBecomeQuietAndAQuietOneStaysSo() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox
        .tickdown("start", "-r", "1.4.0", "--quiet-run")
        .isRefused(
            2,
            "error: 1.4.0 is not a quiet run",
            "hint: a run is quiet from its start; `--new --quiet-run` starts another one");
    sandbox
        .tickdown("run", "--plain", "--quiet-run")
        .run()
        .exits(2)
        .warns("1.4.0 is not a quiet run")
        .whatever();
    sandbox.tickdown("finish", "--reason", "enough").succeeds();
    started("", "--quiet-run");
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("This is a quiet run: it is never shared")
        .whatever();
    sandbox
        .tickdown("stats")
        .run()
        .exits(0)
        .warns("1 quiet run is left out; see `--unredacted`")
        .whatever();
  }
}

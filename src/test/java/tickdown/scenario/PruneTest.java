package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `tickdown runs --prune`, and the last summary of `tickdown finish`.
class PruneTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void begin() {
    sandbox.started("bakery.md");
    sandbox.tickdown("finish", "--reason", "sold out").succeeds();
    sandbox.tickdown("start", "-r", "1.5.0").run().exits(0).whatever();
  }

  @Test
  void withoutATerminalItNeedsYes() {
    begin();
    sandbox
        .tickdown("runs", "--prune", "--keep", "0")
        .run()
        .exits(2)
        .mentions("1.4.0 of RELEASE_CHECKLIST.md", "    release-checklist-1.4.0.yaml\n", "1 run, ")
        .says(
            "error: nothing was deleted: there is no terminal to ask on",
            "hint: `--yes` deletes them");
    assertTrue(Files.exists(sandbox.journal("1.4.0")));
    sandbox
        .tickdown("runs", "--prune", "--keep", "0", "--yes")
        .run()
        .exits(0)
        .mentions("Deleted 1 run.")
        .says("");
    assertFalse(Files.exists(sandbox.journal("1.4.0")));
    assertTrue(Files.exists(sandbox.journal("1.5.0")), "an open run");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void onATerminalTheDefaultIsNo() {
    begin();
    for (String answer : new String[] {"", "n", "never"}) {
      try (TerminalSession asked =
          sandbox.tickdown("runs", "--prune", "--keep", "0").onTerminal()) {
        asked.sees("Delete them?").presses(answer + "\r").sees("Nothing was deleted.").exits(1);
      }
    }
    assertTrue(Files.exists(sandbox.journal("1.4.0")));
    try (TerminalSession asked = sandbox.tickdown("runs", "--prune", "--keep", "0").onTerminal()) {
      asked.sees("Delete them?").presses("y\r").sees("Deleted 1 run.").exits(0);
    }
    assertFalse(Files.exists(sandbox.journal("1.4.0")));
  }

  @Test
  void runsOfAnotherRepositoryInTheSameFolderStay() throws IOException {
    sandbox.checklist("bakery.md");
    Path other = Files.createDirectories(sandbox.folder().resolve("other/.git")).getParent();
    Files.writeString(other.resolve("RELEASE_CHECKLIST.md"), "# Shoes\n- [ ] Sewn\n");
    String shared = sandbox.folder().resolve("shared").toString();
    for (Path place : List.of(sandbox.shop(), other)) {
      for (String[] words :
          new String[][] {{"start", "-r", "1.4.0"}, {"finish", "--reason", "sold out"}}) {
        sandbox
            .tickdown(words)
            .with("TICKDOWN_STATE_DIR", shared)
            .in(place)
            .run()
            .exits(0)
            .whatever();
      }
    }
    for (String deleted : List.of("Deleted 1 run.", "No finished run is to be deleted.")) {
      sandbox
          .tickdown("runs", "--prune", "--keep", "0", "--yes")
          .with("TICKDOWN_STATE_DIR", shared)
          .in(other)
          .run()
          .exits(0)
          .mentions(deleted)
          .says("");
    }
    sandbox
        .tickdown("remaining", "--count", "-r", "1.4.0")
        .with("TICKDOWN_STATE_DIR", shared)
        .in(sandbox.shop())
        .succeeds();
  }

  @Test
  void whatIsYoungOrAmongTheLastStays() {
    begin();
    String none = "No finished run is to be deleted.\n";
    assertEquals(
        none, sandbox.tickdown("runs", "--prune", "--older-than", "1d", "--yes").succeeds());
    assertEquals(none, sandbox.tickdown("runs", "--prune", "--keep", "1", "--yes").succeeds());
    sandbox
        .tickdown("runs", "--prune", "--yes")
        .isRefused(
            2,
            "error: `--prune` needs `--older-than` or `--keep`",
            "hint: `--prune --keep 10` deletes all finished runs but the last ten");
    sandbox
        .tickdown("runs", "--yes")
        .isRefused(
            2,
            "error: `--older-than`, `--keep` and `--yes` need `--prune`",
            "hint: `tickdown runs` lists all runs");
  }

  @Test
  void finishingSaysWhatDeviates() {
    sandbox.started("bakery.md");
    sandbox.tickdown("skip", "1.2", "--reason", "no yeast today").succeeds();
    sandbox
        .tickdown("finish", "--reason", "sold out")
        .run()
        .exits(0)
        .prints(
            "Deviations: 1 skipped, 4 left open",
            "  left open: 1.1, 1.3, 2.1, 2.2",
            "  1.2 Yeast is alive (skipped: no yeast today)",
            "finished the run: sold out",
            "1 of 5 settled")
        .says("");
  }
}

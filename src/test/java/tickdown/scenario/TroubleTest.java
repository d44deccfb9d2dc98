package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A walk on the full screen whose journal cannot be written or has been altered.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class TroubleTest {
  private static final String LEFT = "\u001b[?25h\u001b[?7h\u001b[?2004l\u001b[?1049l";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void onAFullDiskNothingIsTickedAndTheWalkGoesOn() throws IOException {
    Files.createDirectories(sandbox.journals());
    try (MountedDisk _ = MountedDisk.ofKibibytes(64, sandbox, sandbox.journals())) {
      sandbox.started("bakery.md");
      try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
        sitting.begins().presses("s").shows("Why skip");
        String before = sandbox.journalText("1.4.0");
        fill(sandbox.journals().resolve("filler"));
        // More than can be left in the journal's last block.
        sitting.types("much ".repeat(790));
        sitting.shows("Not saved: cannot write the journal: no space left on device");
        sitting.shows("▶ ○ 1.1", "0 of 5");
        assertEquals(before, sandbox.journalText("1.4.0"));
        Files.delete(sandbox.journals().resolve("filler"));
        sitting.presses(" ").shows("1.1 done.", "1 of 5").presses("q");
        sitting.sees("Left with 1 of 5 settled").exits(0);
      }
      sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
    }
  }

  @Test
  void aJournalThatIsMovedAwayEndsTheWalk() throws IOException {
    sandbox.started("bakery.md");
    Path moved = sandbox.folder().resolve("moved");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses(" ").shows("1.1 done.");
      Files.move(sandbox.journal("1.4.0"), moved);
      sitting
          .presses(" ")
          .sees(LEFT)
          .sees("error: ")
          .sees("was deleted")
          .sees("by another program");
      sitting.sees("quit, inspect the file, and resume the run").exits(3);
    }
    assertTrue(Sandbox.text(moved).contains("\"answered\""));
  }

  @Test
  void aJournalThatIsDamagedEndsTheWalk() throws IOException {
    sandbox.started("bakery.md");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins();
      Files.writeString(
          sandbox.journal("1.4.0"), "  - {\"none\u001b[2J\"}\n", StandardOpenOption.APPEND);
      sitting.sees(LEFT).sees("error: ").sees("the journal of 1.4.0 is damaged in line").exits(3);
    }
  }

  private static void fill(Path file) throws IOException {
    byte[] page = new byte[4096];
    try (var stream = Files.newOutputStream(file)) {
      for (boolean room = true; room; ) {
        room = wrote(stream, page);
      }
    }
  }

  private static boolean wrote(OutputStream stream, byte[] page) {
    try {
      stream.write(page);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

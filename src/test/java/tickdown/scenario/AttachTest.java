package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Files as evidence.
class AttachTest {
  private static final String HELLO =
      "file-2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aFileIsAttachedAndUndone() {
    sandbox.started("bakery.md").write("notes/heat.csv", "hello");
    sandbox
        .tickdown("attach", "1.1", "notes/heat.csv", "-r", "1.4.0")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 file: heat.csv (5 bytes, kept as file-2cf24dba…)");
    assertEquals(List.of(HELLO), kept());
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .says("")
        .mentions(
            "\"kind\" : \"file\"",
            "\"text\" : \"heat.csv\"",
            "\"bytes\" : 5",
            "\"sha256\" : \"2cf24dba",
            "\"kept-as\" : \"" + HELLO + "\"");
    sandbox
        .tickdown("run", "--plain")
        .typing("go 1.1", "attach notes/heat.csv")
        .run()
        .exits(1)
        .mentions("file by ana: heat.csv (5 bytes, kept as file-2cf24dba…)")
        .whatever();
    sandbox.tickdown("undo").run().exits(0).says("").mentions("undone: 1.1 file: heat.csv");
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"evidence\" : [ ]")
        .says("");
    assertEquals(List.of(HELLO), kept());
    sandbox.tickdown("redo").run().exits(0).mentions("redone: 1.1 file: heat.csv").whatever();
  }

  @Test
  void whatCannotBeAttachedIsRefusedAndNotCopied() {
    sandbox.started("bakery.md").write("a.txt", "hello").write("large", new byte[(16 << 20) + 1]);
    sandbox
        .tickdown("attach", "1.1", "none.txt")
        .isRefused(2, "error: there is no file `none.txt`", "hint: check the path");
    sandbox
        .tickdown("attach", "1.1", ".")
        .isRefused(2, "error: `.` is a folder", "hint: attach a file, or an archive of it");
    sandbox
        .tickdown("attach", "1.1", "large")
        .isRefused(
            2,
            "error: `large` is larger than 16 MiB",
            "hint: attach an excerpt, or add a link to it");
    sandbox
        .tickdown("attach", "9.9", "a.txt")
        .run()
        .exits(2)
        .warns("no item matches `9.9`")
        .whatever();
    sandbox.tickdown("finish", "--reason", "enough").run().exits(0).whatever();
    sandbox
        .tickdown("attach", "1.1", "a.txt", "-r", "1.4.0")
        .run()
        .exits(2)
        .warns("this run is finished and read-only")
        .whatever();
    assertEquals(List.of(), kept());
  }

  @Test
  void aRehearsalAttachesNothing() {
    sandbox.checklist("bakery.md").write("a.txt", "hello");
    sandbox
        .tickdown("run", "--plain", "--rehearse", "-r", "1.4.0")
        .typing("attach a.txt")
        .run()
        .exits(1)
        .mentions("Rehearsal: a.txt would be attached; no copy was made.")
        .whatever();
    assertEquals(List.of(), kept());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can be called that")
  void aNameWithEscapeSequencesIsShownWithoutThem() {
    String name = "\u001b[31mheat\u001b]0;pwned\u0007.csv";
    sandbox.started("bakery.md").write(name, "hello");
    sandbox
        .tickdown("attach", "1.1", name)
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 file: heat.csv (5 bytes");
    sandbox.tickdown("log").run().exits(0).says("").mentions("file: heat.csv");
    sandbox.tickdown("status", "--format", "json").run().exits(0).says("").mentions("heat");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts both in sh")
  void twoProgramsAttachTheSameContentAtOnce() {
    sandbox.started("bakery.md").write("a.txt", "hello").write("b.txt", "hello");
    sandbox
        .shell(
            "$TICKDOWN attach 1.1 a.txt & one=$!; $TICKDOWN attach 1.2 b.txt & two=$!;"
                + " wait $one && wait $two")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 file: a.txt", "1.2 file: b.txt");
    assertEquals(List.of(HELLO), kept());
    sandbox.tickdown("journal", "verify").succeeds();
  }

  private List<String> kept() {
    return sandbox.files().stream()
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .filter(name -> name.contains("file-"))
        .toList();
  }
}

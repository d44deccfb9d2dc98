package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `tickdown export`: what it changes, where it writes, which text it takes.
class ExportingTest {
  private static final String FILE = "RELEASE_CHECKLIST.md";
  private static final String ITSELF =
      "error: `$DIR/shop/%s` is the checklist itself\n"
          + "hint: `--in-place` ticks the boxes in the checklist itself";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void onlyTheBoxesChange() {
    sandbox.started("bakery.md");
    String text = Sandbox.fixture("bakery.md");
    assertEquals(text, sandbox.tickdown("export").succeeds());
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("skip", "1.2", "--reason", "dead").succeeds();
    String ticked = text.replace("[ ] Flour", "[x] Flour");
    assertEquals(ticked, sandbox.tickdown("export").succeeds());
    assertEquals(ticked, sandbox.tickdown("export", "-o", "-").succeeds());
    assertEquals(
        ticked.replace("Yeast is alive", "~~Yeast is alive~~"),
        sandbox.tickdown("export", "--strike").succeeds());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "redirects in sh")
  void everyByteIsKept() throws IOException {
    String text = "\uFEFF# T\r\n\r\n-\t[ ]\tone\t\r* [X] two\n+ [\t] three\r\n\r\n\u001b[2J";
    sandbox.write(FILE, text);
    sandbox.tickdown("start", "-r", "1.4.0").run().exits(0).whatever();
    assertEquals(text, written("a.md"));
    sandbox.tickdown("tick", "1.1", "1.3").run().exits(0).whatever();
    assertEquals(text.replace("[ ]", "[x]").replace("[\t]", "[x]"), written("b.md"));
    sandbox.shell("\"$TICKDOWN\" export >c.md").succeeds();
    assertArrayEquals(bytes("b.md"), bytes("c.md"));
  }

  private String written(String name) throws IOException {
    sandbox
        .tickdown("export", "-o", name)
        .run()
        .exits(0)
        .prints("")
        .says("Wrote $DIR/shop/" + name + ".");
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(sandbox.shop().resolve(name));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
  void anExistingFileIsReplacedOnlyOnRequest() throws IOException {
    sandbox.started("bakery.md").write("out.md", "mine");
    Path out = sandbox.shop().resolve("out.md");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-rw----"));
    sandbox
        .tickdown("export", "-o", "out.md")
        .isRefused(
            2,
            "error: `$DIR/shop/out.md` already exists",
            "hint: replace it with `--force`, or write to another file");
    assertEquals("mine", Sandbox.text(out));
    sandbox
        .tickdown("export", "-o", "out.md", "--force")
        .run()
        .exits(0)
        .prints("")
        .says("Wrote $DIR/shop/out.md.");
    assertEquals(Sandbox.fixture("bakery.md"), Sandbox.text(out));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
    sandbox
        .tickdown("export", "-o", "none/out.md")
        .isRefused(2, "error: no such directory: `$DIR/shop/none`", "hint: create it first");
    sandbox
        .tickdown("export", "-o", ".", "--force")
        .isRefused(2, "error: `$DIR/shop` is a directory", "hint: name a file in it");
    assertFalse(sandbox.files().toString().contains(".new"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a symbolic link")
  void theChecklistAndTheJournalAreNeverTheOutput() throws IOException {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.1").succeeds();
    Path shop = sandbox.shop();
    Files.createSymbolicLink(shop.resolve("soft.md"), Path.of(FILE));
    Files.createLink(shop.resolve("hard.md"), shop.resolve(FILE));
    for (String name : List.of(FILE, "soft.md", "hard.md")) {
      for (String way : List.of(name, shop.resolve(name).toString(), "../shop/./" + name)) {
        sandbox
            .tickdown("export", "--force", "--output", way)
            .isRefused(2, ITSELF.formatted(name).split("\n"));
      }
    }
    String journal = sandbox.journalText("1.4.0");
    sandbox
        .tickdown("export", "--force", "-o", sandbox.journal("1.4.0").toString())
        .run()
        .exits(2)
        .prints("")
        .warns("is the journal of the run");
    assertEquals(journal, sandbox.journalText("1.4.0"));
    assertEquals(Sandbox.fixture("bakery.md"), Sandbox.text(shop.resolve(FILE)));
  }

  @Test
  void theChecklistIsTickedInPlaceOnRequest() {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.1").succeeds();
    String edited = Sandbox.fixture("bakery.md").replace("# Bakery", "# Our bakery");
    sandbox.write(FILE, edited);
    sandbox
        .tickdown("export", "--in-place")
        .run()
        .exits(0)
        .prints("")
        .says("Wrote $DIR/shop/" + FILE + ".");
    assertEquals(
        edited.replace("[ ] Flour", "[x] Flour"), Sandbox.text(sandbox.shop().resolve(FILE)));
    sandbox
        .tickdown("export", "--in-place")
        .run()
        .exits(0)
        .prints("")
        .says("No change: " + FILE + " is up to date.");
    sandbox
        .tickdown("export", "--in-place", "-o", "x.md")
        .isRefused(
            2, "error: `--in-place` and `--output` were both given", "hint: leave out one of them");
  }

  @Test
  void answersFollowTheirItemsToTheFileAsItIsNow() throws IOException {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.1", "2.2").succeeds();
    String text = Sandbox.fixture("bakery.md");
    String used = text.replace("[ ] Flour", "[x] Flour").replace("[ ] Bread", "[x] Bread");
    String edited =
        text.replace("- [ ] Flour weighed\n", "- [ ] Sugar weighed twice\n")
            .replace("## Oven", "## The oven");
    sandbox.write(FILE, edited);
    assertEquals(used, exported("1 removed (1 of them answered)"));
    assertEquals(
        edited.replace("[ ] Bread", "[x] Bread"),
        exported("note: answered, but not in this text: Flour weighed", "--current"));

    sandbox.write(FILE, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(used, exported("can no longer be used (the file is not UTF-8"));
    sandbox
        .tickdown("export", "--current")
        .run()
        .exits(2)
        .prints("")
        .warns("error: the file is not UTF-8: invalid byte 0xE9\n  --> " + FILE + ":1\n");

    Files.delete(sandbox.shop().resolve(FILE));
    assertEquals(used, exported("is not in $DIR/shop; using its text"));
    sandbox
        .tickdown("export", "--current")
        .run()
        .exits(2)
        .prints("")
        .warns("error: RELEASE_CHECKLIST.md is not in $DIR/shop\n", "hint: without `--current`");
  }

  private String exported(String warning, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "export";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return sandbox.tickdown(arguments).run().exits(0).warns(warning).output();
  }

  @Test
  void aFinishedRunIsExportedAsItWas() {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "--all", "1", "2").succeeds();
    sandbox.tickdown("finish").succeeds();
    String text = Sandbox.fixture("bakery.md");
    sandbox.write(FILE, text.replace("- [ ] Hot enough\n", ""));
    assertEquals(text.replace("[ ]", "[x]"), sandbox.tickdown("export", "-r", "1.4.0").succeeds());
    sandbox
        .tickdown("export", "-r", "1.4.0", "--current")
        .run()
        .exits(0)
        .mentions("- [x] Bread baked")
        .says(
            "note: RELEASE_CHECKLIST.md has changed since the run: 1 removed (1 of them answered)",
            "note: answered, but not in this text: Hot enough");
  }

  @Test
  void whatHasNoBoxOrCannotBeStruckThroughIsNamed() {
    sandbox.write(FILE, "# T\n- one\n- two ~/x\n- three\n");
    sandbox.tickdown("run", "--bullets", "-r", "1.4.0", "--plain").typing("done").run().whatever();
    sandbox.tickdown("skip", "1.2", "1.3", "--reason", "no").succeeds();
    sandbox
        .tickdown("export", "--strike")
        .run()
        .exits(0)
        .prints("# T", "- one", "- two ~/x", "- ~~three~~")
        .says(
            "note: done, but without a box to tick: 1.1",
            "note: not struck through, because of the markup in the text: 1.2");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aTerminalGetsNoControlCharacters() {
    sandbox.write(FILE, "# T\n\n- [ ] one \u001b]0;pwned\u0007\n");
    sandbox.tickdown("start", "-r", "1.4.0").run().exits(0).whatever();
    RequiredTool.SCRIPT.demanded();
    String shown =
        sandbox
            .shell("script -qec '\"$TICKDOWN\" export' /dev/null </dev/null | tr -d '\\r'")
            .run()
            .exits(0)
            .says("")
            .output();
    assertTrue(shown.contains("- [ ] one"), shown);
  }
}

package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Unusable input is rejected with one clear message, and leaves nothing behind.
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links, pipes and arguments that cmd would take apart")
class WrongInputTest {
  private static final String BAKERY = "bakery.md";
  private static final String NAME_ONE = "hint: name a Markdown file with a task list";
  private static final String WRITE_ONE =
      "hint: write each item on its own line: `- [ ] Tag pushed`";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aMissingFile() {
    refused("x.md", "error: no such file", "  --> x.md", NAME_ONE);
  }

  @Test
  void anEmptyFile() {
    sandbox.write("x.md", "");
    refused("x.md", "error: the file is empty", "  --> x.md", WRITE_ONE);
  }

  @Test
  void aBlankFile() {
    sandbox.write("x.md", " \n\t\n\n");
    refused("x.md", "error: the file is empty", "  --> x.md", WRITE_ONE);
  }

  @Test
  void aBinaryFile() {
    sandbox.write("x.md", new byte[] {'#', ' ', 'a', '\n', 0, 1, 2, (byte) 0xff});
    refused(
        "x.md",
        "error: the file is not text: it contains a NUL byte",
        "  --> x.md:2",
        "hint: name the Markdown file of the checklist");
  }

  @Test
  void aFileOf17Mebibytes() {
    sandbox.write("x.md", "a".repeat(17 << 20));
    refused(
        "x.md",
        "error: the file is too large: 17,825,792 bytes; the limit is 16 MiB",
        "  --> x.md",
        "hint: check that it is the right file");
  }

  @Test
  void itemsSixtyLevelsDeep() {
    String deep =
        IntStream.range(0, 60)
            .mapToObj(level -> "  ".repeat(level) + "- [ ] level " + level + "\n")
            .collect(Collectors.joining());
    sandbox.write("x.md", deep);
    refused(
        "x.md",
        "error: lists and quotes are nested more than 48 levels deep here",
        "  --> x.md:49",
        "hint: put the inner items under a heading of their own");
  }

  @Test
  void anotherEncoding() {
    sandbox.write("x.md", "- [ ] a\n".getBytes(StandardCharsets.UTF_16));
    refused(
        "x.md",
        "error: the file is UTF-16; a checklist must be UTF-8",
        "  --> x.md",
        "hint: convert it, for example with `iconv -f UTF-16 -t UTF-8`");
    sandbox.write("y.md", "- [ ] caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(
        "y.md",
        "error: the file is not UTF-8: invalid byte 0xE9",
        "  --> y.md:1",
        "hint: save it as UTF-8, or convert it, for example with `iconv -f WINDOWS-1252 -t UTF-8`");
  }

  @Test
  void windowsLineEndingsAndAByteOrderMarkAreNoTrouble() {
    sandbox.write("x.md", "\ufeff# Title\r\n\r\n- [ ] one\r\n- [ ] two\r\n");
    assertEquals(
        "Title \u00b7 2 items in 1 phase \u00b7 0 notes\n\n"
            + "1 Title\n"
            + "  1.1  [ ] one\n"
            + "  1.2  [ ] two\n",
        sandbox.tickdown("show", "x.md").succeeds());
    sandbox.tickdown("start", "x.md", "-r", "1").run().exits(0).mentions("2 items").says("");
  }

  @Test
  void aFolder() {
    refused("../shop", "error: this is a directory, not a checklist", "  --> ../shop", NAME_ONE);
  }

  @Test
  void aPipe() {
    RequiredTool.MKFIFO.demanded();
    sandbox.shell("mkfifo x.md").succeeds();
    refused("x.md", "error: this is not a regular file", "  --> x.md", NAME_ONE);
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(sandbox.shop().resolve("x.md"), Path.of("nowhere"));
    refused("x.md", "error: this is a broken link", "  --> x.md", NAME_ONE);
    Files.createSymbolicLink(sandbox.shop().resolve("y.md"), Path.of("y.md"));
    refused("y.md", "error: this is a broken link", "  --> y.md", NAME_ONE);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc, or permissions that hold")
  void aFileThatMayNotBeRead() throws IOException {
    if ("root".equals(System.getProperty("user.name"))) {
      // Nobody can read this file, not even root (proc(5): EIO or EINVAL without an offset).
      Files.createSymbolicLink(sandbox.shop().resolve("x.md"), Path.of("/proc/self/mem"));
      refused(
          "x.md",
          "error: the checklist cannot be read",
          "  --> x.md",
          "hint: check its permissions");
    } else {
      sandbox.write("x.md", "- [ ] a\n").shell("chmod 000 x.md").succeeds();
      refused("x.md", "error: the checklist may not be read", "  --> x.md", NAME_ONE);
    }
  }

  @Test
  void aFileWithoutItems() {
    sandbox.write("x.md", "# Title\n\n## More\n\nWords.\n\n- a\n- b\n");
    refused(
        "x.md",
        "error: no items, but 2 plain bullets and 2 headings",
        "  --> x.md",
        "hint: an item is a list item with a checkbox: `- [ ] Tag pushed`; `--bullets` walks plain"
            + " bullets");
  }

  @Test
  void noChecklistAtAll() {
    sandbox
        .tickdown("start")
        .isRefused(
            2,
            "error: no release checklist in `$DIR/shop`",
            "hint: `tickdown init` creates one; or name one, such as `tickdown run CHECKLIST`;"
                + " otherwise Tickdown looks for RELEASE_CHECKLIST.md here and in docs, .github"
                + " and checklists");
  }

  @Test
  void twoChecklistsOfEqualRank() {
    sandbox.write("RELEASE_CHECKLIST.md", "- [ ] a\n").write("release-checklist.md", "- [ ] b\n");
    sandbox
        .tickdown("start")
        .isRefused(
            2,
            "error: several files could be the checklist",
            "  $DIR/shop/RELEASE_CHECKLIST.md",
            "  $DIR/shop/release-checklist.md",
            "hint: say which one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "runs", "remaining"})
  void aStateFolderThatIsAFile(String command) throws IOException {
    sandbox.checklist(BAKERY);
    Files.writeString(sandbox.folder().resolve("file"), "");
    sandbox
        .tickdown(command, "--state-dir", "../file")
        .isRefused(
            3,
            "error: cannot read `$DIR/file`: not a directory",
            "  --> $DIR/file",
            "hint: make it readable, or choose another folder with `--state-dir` or"
                + " TICKDOWN_STATE_DIR");
  }

  @ParameterizedTest
  @CsvSource({"/proc/x, no such file or directory", "/dev/null/x, not a directory"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc, or permissions that hold")
  void aStateFolderThatCannotBeMade(String folder, String why) {
    sandbox
        .checklist(BAKERY)
        .tickdown("start")
        .with("TICKDOWN_STATE_DIR", folder)
        .isRefused(
            3,
            "error: cannot create the journal folder `%s`: %s".formatted(folder, why),
            "  --> " + folder,
            "hint: choose another folder with `--state-dir` or TICKDOWN_STATE_DIR");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc, or permissions that hold")
  void aStateFolderThatMayNotBeWritten() throws IOException {
    sandbox.checklist(BAKERY);
    Path state = Files.createDirectory(sandbox.folder().resolve("state"));
    try (MountedDisk _ = MountedDisk.readOnly(sandbox, state)) {
      sandbox
          .tickdown("start", "--state-dir", "../state")
          .run()
          .exits(3)
          .prints("")
          .warns(
              "error: cannot write `$DIR/state/", "hint: free some space or make it writable, or");
    }
  }

  @Test
  void aStateFolderWithoutAName() {
    sandbox
        .checklist(BAKERY)
        .tickdown("start", "--state-dir", "")
        .isRefused(
            2, "error: `--state-dir` is empty", "hint: name a folder, or leave the option out");
  }

  @Test
  void anUnknownCommand() {
    sandbox
        .tickdown("strat")
        .isRefused(
            2,
            "error: unknown command `strat`",
            "hint: did you mean `tickdown start`? `tickdown --help` lists the commands");
    sandbox
        .tickdown("frobnicate")
        .isRefused(
            2, "error: unknown command `frobnicate`", "hint: `tickdown --help` lists the commands");
    sandbox
        .tickdown("PLAN.md")
        .isRefused(
            2,
            "error: unknown command `PLAN.md`",
            "hint: to walk a checklist: `tickdown run PLAN.md`");
    sandbox
        .tickdown("done", "1.1.1")
        .isRefused(
            2,
            "error: unknown command `done`",
            "hint: did you mean `tickdown tick`? `tickdown --help` lists the commands");
    sandbox
        .tickdown("v1.4.1")
        .isRefused(
            2,
            "error: unknown command `v1.4.1`",
            "hint: to walk a release: `tickdown run --release v1.4.1`");
  }

  @Test
  void anUnknownOption() {
    sandbox
        .tickdown("run", "--rehease")
        .isRefused(
            2,
            "error: unknown option `--rehease`",
            "hint: did you mean `--rehearse`? see `tickdown run --help`");
    sandbox
        .tickdown("comment", "1.1", "-- by hand")
        .isRefused(
            2,
            "error: unknown option `-- by hand`",
            "hint: if these are words and not an option, put `--` before them; see `tickdown"
                + " comment --help`");
  }

  @Test
  void withoutATerminalTheTrueCauseIsNamed() {
    sandbox.tickdown("run", "x.md").isRefused(2, "error: no such file", "  --> x.md", NAME_ONE);
    sandbox
        .tickdown("resume")
        .isRefused(
            2,
            "error: no run has been started here",
            "hint: start one with `tickdown run` or `tickdown start`; looked in"
                + " $DIR/shop.tickdown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remaining --foo | unknown option `--foo`",
        "remaining --format xml | 'invalid format `xml`; use text, markdown, json or yaml'",
        "show --format yaml | invalid format `yaml`; use text or json",
        "completion tcsh | 'invalid shell `tcsh`; use bash, zsh or fish'",
        "completion | SHELL is missing",
        "remaining --color sometimes | invalid color `sometimes`; use auto, always or never",
        "remaining --format | FORMAT is missing",
        "tick | ITEM is missing",
        "show a b | unexpected argument `b`"
      })
  void anArgumentThatIsNoneOrMissing(String arguments, String why) {
    String command = arguments.split(" ")[0];
    sandbox
        .tickdown(arguments.split(" "))
        .isRefused(2, "error: " + why, "hint: see `tickdown %s --help`".formatted(command));
  }

  @Test
  void aRunThatThereIsNot() {
    sandbox
        .started(BAKERY)
        .tickdown("remaining", "-r", "9")
        .isRefused(
            2, "error: no run `9` in $DIR/shop.tickdown", "hint: `tickdown runs` lists the runs");
  }

  @Test
  void noRunAtAll() {
    sandbox
        .checklist(BAKERY)
        .tickdown("tick", "1.1")
        .isRefused(
            2,
            "error: no run has been started here",
            "hint: start one with `tickdown run` or `tickdown start`; looked in"
                + " $DIR/shop.tickdown");
  }

  @Test
  void aPhaseThatThereIsNot() {
    sandbox
        .started(BAKERY)
        .tickdown("remaining", "--phase", "9")
        .isRefused(
            2,
            "error: no phase matches `9`",
            "  1  Dough",
            "  2  Oven",
            "hint: use the number of the phase");
  }

  @Test
  void anItemThatThereIsNot() {
    sandbox
        .started(BAKERY)
        .tickdown("tick", "9.9")
        .isRefused(2, "error: no item matches `9.9`", "hint: `tickdown show` lists the items");
    sandbox
        .tickdown("tick", "1.1", "9.9")
        .isRefused(2, "error: no item matches `9.9`", "hint: `tickdown show` lists the items");
    assertEquals("5\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  @Test
  void wordsThatOccurInSeveralItems() {
    sandbox
        .started(BAKERY)
        .tickdown("tick", "h")
        .isRefused(
            2,
            "error: `h` matches 3 items",
            "  1.1  Flour weighed",
            "  1.3  Rested for an hour",
            "  2.1  Hot enough",
            "hint: use the number, such as `1.1`");
  }

  @Test
  void whatDemandsAReason() {
    sandbox
        .started(BAKERY)
        .tickdown("skip", "1.1")
        .isRefused(
            2,
            "error: `skip` needs a reason",
            "hint: add one: `--reason \"waiting for the vendor\"`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../x | `../x` is not a valid release name: `.` is not allowed there",
        "a b | `a b` is not a valid release name: ` ` is not allowed there",
        "a//b | `a//b` is not a valid release name: `/` is not allowed there",
        "v\u001b[2J | `v<U+001B>[2J` is not a valid release name: U+001B is not allowed there",
        "v1\u202e | `v1<U+202E>` is not a valid release name: U+202E is not allowed there",
        "\ud83d\ude80 | `\ud83d\ude80` is not a valid release name: `\ud83d\ude80` is not allowed"
            + " there"
      })
  void aReleaseThatCannotNameAFile(String name, String why) {
    sandbox
        .checklist(BAKERY)
        .tickdown("start", "-r", name)
        .isRefused(
            2,
            "error: " + why,
            "hint: use letters, digits and . + _ -, such as `--release 1.4.0-rc.1`");
    assertEquals(1, sandbox.files().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65, 5000})
  void aReleaseWithTooShortOrTooLongAName(int length) {
    sandbox
        .checklist(BAKERY)
        .tickdown("start", "-r", "1".repeat(length))
        .isRefused(
            2,
            "error: a release name has 1 to 64 characters",
            "hint: use a version, such as `--release 1.4.0`");
  }

  /// Every command that reads the file rejects it in the same way, and no journal is created.
  private void refused(String file, String... errors) {
    sandbox.tickdown("show", file).isRefused(2, errors);
    sandbox.tickdown("start", file).isRefused(2, errors);
    sandbox.tickdown("run", "--plain", file).isRefused(2, errors);
    assertEquals(0, sandbox.files().stream().filter(name -> name.contains(".tickdown")).count());
  }
}

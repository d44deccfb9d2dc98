package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The line for the prompt of a shell: `status --short`. What the launcher prints without the JVM
/// is always what the JVM would print.
@DisabledOnOs(
    value = {OS.WINDOWS, OS.MAC},
    disabledReason = "files are changed by sed and touch of GNU")
class PromptTest {
  /// The exit code of a launcher whose JVM cannot start.
  private static final int NEEDS_JVM = 99;

  /// What can happen to the files between two prompts. `$J` is the folder of the journals, `$L` the
  /// journal of 1.4.0.
  private static final List<String> HAPPENINGS =
      List.of(
          "$T tick 1.1",
          "$T tick 1.2 1.3",
          "$T skip 2.1 --reason rain",
          "$T undo",
          "$T fail 2.2 --reason cold",
          "$T reopen 2.2",
          "$T start -r 1.5.0",
          "$T start --new -r 1.4.0",
          "$T start packages/tea/RELEASE_CHECKLIST.md -r 9",
          "$T finish -r 1.5.0 --reason over",
          "$T finish -r 1.4.0 --reason over",
          "$T finish -r 9 --reason over",
          "$T rename 1.4.1",
          "$T discard -r 1.5.0",
          "sed -i 's/Flour weighed/Sugar weighed/' RELEASE_CHECKLIST.md",
          "printf -- '- [ ] Sold\\n' >>RELEASE_CHECKLIST.md",
          "sed -i 's/- \\[ \\] Yeast/- [x] Yeast/' RELEASE_CHECKLIST.md",
          "cp RELEASE_CHECKLIST.md z && touch -r RELEASE_CHECKLIST.md z"
              + " && mv z RELEASE_CHECKLIST.md",
          "touch RELEASE_CHECKLIST.md",
          "chmod 000 RELEASE_CHECKLIST.md",
          "rm RELEASE_CHECKLIST.md",
          "mv RELEASE_CHECKLIST.md docs/RELEASE_CHECKLIST.md",
          "printf '\\377' >>RELEASE_CHECKLIST.md",
          "cp -p $L z && sed -i 's/done/dont/' $L && touch -r z $L",
          "touch $L",
          "cp -p $L $J/other.yaml",
          "cp $L z && sed -i '$d' z && mv z $L",
          "truncate -s -7 $L",
          "printf '  - {\"id\":' >>$L",
          "rm $L",
          "mv $L $J/.hidden.yaml",
          "ln -sf $L $J/link.yaml",
          "mkdir $J/folder.yaml",
          "echo rubbish >$J/rubbish.yaml",
          "rm -f $J/*.yaml",
          "mv $J ../elsewhere && ln -s elsewhere $J",
          "chmod 500 $J",
          "rm -rf $J",
          "rm -f $J/.prompt",
          "sed -i '1s/./0/' $J/.prompt",
          "sed -i '$d' $J/.prompt",
          "printf 'x\\n' >$J/.prompt",
          "rm -f $J/.prompt; mkdir $J/.prompt",
          "mkdir ../.git",
          "mkdir packages/tea/.git",
          "mkdir .git/worktrees",
          "rm -rf .git",
          "mv .git .g && echo 'gitdir: .g' >.git",
          "git commit -q --allow-empty -m x",
          "printf '# Tea\\n\\n- [ ] Hot\\n' >packages/tea/RELEASE_CHECKLIST.md");

  private static final List<String> PLACES =
      List.of("shop", "shop", "shop", "shop/packages/tea", "shop/docs", "link", "link/docs", ".");

  private static final List<Map<String, String>> VARIABLES =
      List.of(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of("TICKDOWN_RELEASE", "1.5.0"),
          Map.of("TICKDOWN_CHECKLIST", "packages/tea/RELEASE_CHECKLIST.md"),
          Map.of("TICKDOWN_STATE_DIR", "elsewhere"),
          Map.of("LC_ALL", "de_DE.UTF-8"),
          Map.of("TICKDOWN_OPERATOR", "ben"));

  @RegisterExtension private final Sandbox sandbox = new Sandbox();
  private Path lame = Path.of("");

  /// The launcher of a package whose JVM cannot start.
  @BeforeEach
  void copyTheLauncher() throws IOException {
    lame = sandbox.folder().resolve("lame/bin/tickdown");
    Path java = sandbox.folder().resolve("lame/runtime/bin/java");
    Files.createDirectories(lame.getParent());
    Files.createDirectories(java.getParent());
    Files.copy(Sandbox.PROGRAM, lame);
    Files.writeString(java, "#!/bin/sh\nexit " + NEEDS_JVM + "\n");
    assertTrue(java.toFile().setExecutable(true) && lame.toFile().setExecutable(true));
  }

  /// A shop with a run, a second checklist, and a folder without one.
  private void begin() {
    sandbox.git("config", "user.name", "ana");
    sandbox.git("config", "user.email", "ana@example.org");
    sandbox
        .write("packages/tea/RELEASE_CHECKLIST.md", "# Tea\n\n- [ ] Water boils\n")
        .write("docs/words.md", "Words.\n")
        .started("bakery.md")
        .shell("ln -s shop ../link")
        .succeeds();
  }

  private String happens(String script) {
    String names =
        "T=\"$TICKDOWN\" J=../shop.tickdown L=../shop.tickdown/release-checklist-1.4.0.yaml\n";
    return sandbox.shell(names + "{ " + script + "; } 2>&1").run().whatever().output();
  }

  private String jvm() {
    return sandbox.tickdown("status", "--short", "--color", "never").succeeds();
  }

  /// What the launcher prints by itself.
  private String launcher() {
    return start(lame, Map.of(), sandbox.shop()).succeeds();
  }

  private ProgramStart start(
      Path program, Map<String, String> variables, Path place, String... more) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "status", "--short"));
    command.addAll(List.of(more));
    ProgramStart start = new ProgramStart(sandbox, command).in(place);
    variables.forEach(start::with);
    return start;
  }

  private void launcherNeedsTheJvm(Path place, Map<String, String> variables) {
    start(lame, variables, place).run().exits(NEEDS_JVM).whatever();
  }

  @Test
  void eachAnswerLeavesItsLine() {
    begin();
    assertEquals("1.4.0 0/5 · next 1.1\n", launcher());
    sandbox.tickdown("tick", "1.1").succeeds();
    assertEquals("1.4.0 1/5 · next 1.2\n", launcher());
    sandbox.tickdown("undo").succeeds();
    assertEquals("1.4.0 0/5 · next 1.1\n", launcher());
    sandbox.tickdown("finish", "--reason", "closed for today").succeeds();
    assertEquals("", launcher());
  }

  /// The format of macOS, translated for the stat that is here.
  @Test
  void theStatOfMacOsWillDo() throws IOException {
    begin();
    Path stat = sandbox.folder().resolve("bsd/stat");
    Files.createDirectories(stat.getParent());
    Files.writeString(
        stat,
        """
        #!/bin/sh
        [ "$1 $2 $3" = '-L -f %d %i %z %Fm %Fc %N' ] || exit 1
        shift 3
        PATH=${PATH#*:} exec stat -L -c '%d %i %s %.9Y %.9Z %n' "$@"
        """);
    assertTrue(stat.toFile().setExecutable(true));
    String path = stat.getParent() + ":" + System.getenv("PATH");
    assertEquals(
        "1.4.0 0/5 · next 1.1\n", start(lame, Map.of("PATH", path), sandbox.shop()).succeeds());
  }

  @Test
  void aWalkLeavesItsLineAsWell() {
    begin();
    sandbox.tickdown("run", "--plain").typing("done", "fail cold", "quit").run().whatever();
    assertEquals("1.4.0 1/5 · 1 failed · next 1.3\n", launcher());
  }

  @Test
  void whereNothingIsThereIsNothingToPrint() {
    assertEquals("", launcher());
    assertEquals("", jvm());
    sandbox
        .shell("mkdir gone; cd gone; rmdir ../gone; \"$TICKDOWN\" status --short 2>/dev/null")
        .succeeds();
  }

  @Test
  void itIsNeverAnError() {
    begin();
    sandbox.tickdown("status", "--short", "-r", "9.9").run().exits(0).prints("").says("");
    happens("echo rubbish >$L");
    assertEquals("journal unreadable\n", jvm());
    sandbox.tickdown("status", "--short", "--state-dir", "").run().exits(0).prints("").says("");
  }

  @Test
  void severalOpenRunsAreCounted() {
    begin();
    happens("$T start -r 1.5.0");
    assertEquals("2 runs open\n", jvm());
    assertEquals(
        "1.5.0 0/5 · next 1.1\n", sandbox.tickdown("status", "--short", "-r", "1.5.0").succeeds());
    launcherNeedsTheJvm(sandbox.shop(), Map.of());
  }

  @Test
  void itIsNotForPrograms() {
    sandbox
        .tickdown("status", "--short", "--format", "json")
        .isRefused(2, "error: `--short` is text", "hint: leave out `--format`, or `--short`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TICKDOWN_RELEASE", "TICKDOWN_CHECKLIST", "TICKDOWN_STATE_DIR", "TICKDOWN_COLOR"})
  void variablesThatSelectNeedTheJvm(String name) {
    begin();
    launcherNeedsTheJvm(sandbox.shop(), Map.of(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "touch $L",
        "cp -p $L z && mv z $L",
        "touch RELEASE_CHECKLIST.md",
        "mv RELEASE_CHECKLIST.md docs",
        "cp $L $J/second.yaml",
        "cp $L $J/.hidden.yaml",
        "sed -i '1s/./x/' $J/.prompt",
        "mkdir .git/worktrees",
        "mkdir ../.git"
      })
  void whateverCouldChangeTheLineNeedsTheJvm(String script) {
    begin();
    assertEquals("1.4.0 0/5 · next 1.1\n", launcher());
    happens(script);
    launcherNeedsTheJvm(sandbox.shop(), Map.of());
  }

  @Test
  void theJvmLeavesItsLineToo() {
    begin();
    happens("rm $J/.prompt");
    launcherNeedsTheJvm(sandbox.shop(), Map.of());
    String line = jvm();
    assertEquals(line, launcher());
  }

  @Test
  @Tag("slow")
  void theLauncherNeverSaysAnythingElse() {
    Random random = new Random(4);
    int printed = 0;
    for (int round = 0; round < 200; round++) {
      if (round % 20 == 0) {
        happens(
            "cd ..; rm -rf shop.tickdown elsewhere link .git shop/.[!.]* shop/*; mkdir -p"
                + " shop; cd shop; git init -q");
        begin();
      }
      String happening = HAPPENINGS.get(random.nextInt(HAPPENINGS.size()));
      Path place = sandbox.folder().resolve(PLACES.get(random.nextInt(PLACES.size())));
      Map<String, String> variables = VARIABLES.get(random.nextInt(VARIABLES.size()));
      happens(happening);
      if (Files.isDirectory(place)) {
        printed += agree(place, variables, happening) ? 1 : 0;
      }
    }
    assertTrue(printed > 40, "printed by the launcher: " + printed);
  }

  /// Compares both; returns whether the launcher printed the line by itself.
  private boolean agree(Path place, Map<String, String> variables, String happening) {
    Result own = start(lame, variables, place).run();
    String said =
        start(Sandbox.PROGRAM, variables, place, "--color", "never")
            .run()
            .exits(0)
            .says("")
            .output();
    own.whatever();
    if (own.exitCode() == NEEDS_JVM) {
      return false;
    }
    own.exits(0).says("");
    assertEquals(said, own.output(), () -> happening + " in " + place + " with " + variables);
    return true;
  }
}

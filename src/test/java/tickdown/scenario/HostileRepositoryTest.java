package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A repository whose configuration, attributes and hooks name programs in all places where git
/// knows some. No command runs any of them.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class HostileRepositoryTest {
  private static final String LIST =
      """
      # Lamp
      - [ ] Working directory is clean (`git status`)
      - [ ] Tag matches version in `pom.xml`
      - [ ] Light it (`git push origin vX.Y.Z`)
      - [ ] Admire it
      """;

  private static final List<String> HOOKS =
      List.of(
          "applypatch-msg",
          "post-checkout",
          "post-commit",
          "post-index-change",
          "pre-auto-gc",
          "pre-commit",
          "pre-push",
          "reference-transaction",
          "fsmonitor-watchman");

  /// `PROGRAM` stands for a command that leaves a mark.
  private static final String CONFIGURATION =
      """
      [core]
      \tfsmonitor = PROGRAM
      \thooksPath = HOOKS
      \tpager = PROGRAM
      \teditor = PROGRAM
      \taskPass = PROGRAM
      \tsshCommand = PROGRAM
      \tgitProxy = PROGRAM
      \talternateRefsCommand = PROGRAM
      [pager]
      \tstatus = PROGRAM
      \ttag = PROGRAM
      \tconfig = PROGRAM
      \tfor-each-ref = PROGRAM
      [alias]
      \tstatus = !PROGRAM
      \ttag = !PROGRAM
      \tconfig = !PROGRAM
      \trev-parse = !PROGRAM
      \tfor-each-ref = !PROGRAM
      [filter "lamp"]
      \tclean = PROGRAM; cat
      \tsmudge = PROGRAM; cat
      \tprocess = PROGRAM
      \trequired = true
      [diff]
      \texternal = PROGRAM
      [diff "lamp"]
      \ttextconv = PROGRAM
      \tcommand = PROGRAM
      [merge "lamp"]
      \tdriver = PROGRAM
      [interactive]
      \tdiffFilter = PROGRAM
      [credential]
      \thelper = !PROGRAM
      [gpg]
      \tprogram = PROGRAM
      [gpg "ssh"]
      \tprogram = PROGRAM
      \tdefaultKeyCommand = PROGRAM
      [log]
      \tshowSignature = true
      [tag]
      \tgpgSign = true
      [remote "origin"]
      \turl = ext::PROGRAM
      \tuploadpack = PROGRAM
      \treceivepack = PROGRAM
      \tvcs = PROGRAM
      [protocol "ext"]
      \tallow = always
      [uploadpack]
      \tpackObjectsHook = PROGRAM
      [submodule]
      \trecurse = true
      [submodule "wick"]
      \tpath = wick
      \tupdate = !PROGRAM
      [trailer "lamp"]
      \tcommand = PROGRAM
      [sequence]
      \teditor = PROGRAM
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show",
        "status",
        "status --format json",
        "start --new -r 1.5.0",
        "verify",
        "verify --all",
        "tick 1.4",
        "remaining",
        "log",
        "runs",
        "lint",
        "run --plain",
        "run --plain --rehearse",
        "finish --reason late"
      })
  void noCommandRunsWhatARepositoryNames(String command) throws Exception {
    makeHostile();
    sandbox.shell("echo quit | $TICKDOWN " + command).run().whatever();
    assertEquals(List.of(), marks());
  }

  @Test
  void neitherDoTheScreenAndTheQuestionBeforeAStep() throws Exception {
    makeHostile();
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses("r").shows("Run this? 1.1").escapes().presses("q").exits(0);
    }
    assertEquals(List.of(), marks());
  }

  @Test
  void gitItselfWouldRunThem() throws Exception {
    makeHostile();
    sandbox
        .shell("git status; git diff; git fetch; git commit --allow-empty -m x")
        .run()
        .whatever();
    assertTrue(marks().containsAll(List.of("fsmonitor", "process", "url")), marks().toString());
  }

  private void makeHostile() throws IOException {
    sandbox.write("list.md", LIST).write("wick.txt", "cotton\n");
    sandbox.write("pom.xml", "<project><version>1.4.0</version></project>\n");
    sandbox.git("add", ".");
    sandbox.git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "Wick");
    sandbox.git("tag", "v1.4.0");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    Path git = sandbox.shop().resolve(".git");
    Path hooks = Files.createDirectories(sandbox.folder().resolve("hooks"));
    for (String hook : HOOKS) {
      for (Path folder : List.of(hooks, git.resolve("hooks"))) {
        Path file = Files.createDirectories(folder).resolve(hook);
        Files.writeString(file, "#!/bin/sh\n" + mark(hook) + "\n");
        assertTrue(file.toFile().setExecutable(true));
      }
    }
    Path included = sandbox.folder().resolve("included");
    Files.writeString(included, hostile().replace("\"lamp\"", "\"other\""));
    Files.writeString(
        git.resolve("config"),
        Files.readString(git.resolve("config"))
            + hostile()
            + "[include]\n\tpath = %s\n[includeIf \"gitdir:**\"]\n\tpath = %s\n"
                .formatted(included, included));
    Files.writeString(
        sandbox.shop().resolve(".gitattributes"), "* filter=lamp diff=lamp merge=lamp\n");
    Files.createDirectories(git.resolve("info"));
    Files.writeString(git.resolve("info/attributes"), "*.txt filter=other diff=other\n");
    Files.setLastModifiedTime(sandbox.shop().resolve("wick.txt"), FileTime.from(Instant.EPOCH));
    Files.createDirectories(marksFolder());
  }

  private String hostile() {
    StringBuilder text = new StringBuilder();
    for (String line : CONFIGURATION.lines().toList()) {
      String name = line.strip().split(" ")[0];
      text.append(line.replace("PROGRAM", mark(name))).append('\n');
    }
    return text.toString().replace("HOOKS", sandbox.folder().resolve("hooks").toString());
  }

  private String mark(String name) {
    return "touch " + marksFolder().resolve(name);
  }

  private Path marksFolder() {
    return sandbox.folder().resolve("marks");
  }

  private List<String> marks() throws IOException {
    try (Stream<Path> files = Files.list(marksFolder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

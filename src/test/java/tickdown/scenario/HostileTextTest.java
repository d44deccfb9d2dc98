package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Text that would set a window title, clear the screen, overwrite or reverse words: none of it
/// reaches a terminal, wherever it comes from, and the journal stays valid YAML.
///
/// [Result] checks the output of every command for harmful sequences.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "arguments that cmd would take apart")
class HostileTextTest {
  /// A window title, a cleared screen and a link, also in 8-bit form; a carriage return, a
  /// reversal, a zero-width space, an escape at the end.
  private static final String EVIL =
      "e\u001b]0;pwned\u0007v\u001b[2Ji\u001b]8;;http://x\u001b\\l\u009b31m\u009d0;x\u0007"
          + "\rover\u202egnp.\u200b\u2066\u007f\u0085\u2028end\u001b";

  private static final String CHECKLIST =
      """
      # Title %1$s

      Prose %1$s

      ## Phase %1$s

      ### Section %1$s

      - [ ] first %1$s (`run %1$s`)
        - detail %1$s
      - [ ] second [link %1$s](http://example.org/%1$s) ![x](%1$s)
      - [ ] third <!-- id: %1$s -->
      - [x] fourth %1$s

      ```sh
      echo %1$s
      ```

      | a %1$s | b |
      |---|---|
      | %1$s | %1$s |

      -[ ] none %1$s
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aChecklistIsShownHarmlessly() {
    // A carriage return ends a line in Markdown; what follows would be prose.
    String evil = EVIL.replace("\r", "");
    sandbox.write("RELEASE_CHECKLIST.md", CHECKLIST.formatted(evil));
    start("1.4.0");
    sandbox.tickdown("show").run().exits(0).mentions("first").whatever();
    sandbox.tickdown("show", "--format", "json").run().exits(0).mentions("\\u001B").whatever();
    everyCommandIsHarmless();
    sandbox.tickdown("run", "--plain", "-r", "1.4.0").run().exits(1).whatever();
  }

  @Test
  void returnsAndNullsInAChecklist() {
    sandbox.write("RELEASE_CHECKLIST.md", "# T\n\n- [ ] a\rb\u202e\n- [ ] c&#27;[2J&#x9b;d\n");
    start("1.4.0");
    sandbox.tickdown("show").run().exits(0).whatever();
    everyCommandIsHarmless();
    sandbox.tickdown("run", "--plain", "-r", "1.4.0").run().exits(1).whatever();
    sandbox.write("null.md", "# T\n\n- [ ] a\0b\n");
    sandbox.tickdown("show", "null.md").run().exits(2).prints("").warns("NUL byte");
  }

  @Test
  void whatOperatorsTypeIsKeptAndShownHarmlessly() {
    sandbox.checklist("bakery.md");
    start("1.4.0");
    answer("tick", "1.1", "--note", EVIL, "--value", EVIL);
    answer("skip", "1.2", "--reason", EVIL);
    answer("na", "1.3", "--reason", EVIL, "--note", EVIL);
    answer("fail", "2.1", "--reason", EVIL);
    answer("defer", "2.2", "--reason", EVIL);
    answer("note", "2.2", EVIL);
    answer("undo");
    answer("redo");
    answer("finish", "--reason", EVIL);
    everyCommandIsHarmless();
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("next", "done")
        .run()
        .exits(0)
        .whatever();
  }

  @ParameterizedTest
  @MethodSource("operators")
  void anOperatorsNameIsShownHarmlessly(List<String> options, String variable, String git)
      throws IOException {
    sandbox.checklist("bakery.md");
    if (!git.isEmpty()) {
      sandbox.git("config", "user.name", git);
    }
    ProgramStart start =
        sandbox.tickdown(
            Stream.concat(Stream.of("start", "-r", "1.4.0"), options.stream())
                .toArray(String[]::new));
    (variable.isEmpty()
            ? start.without("TICKDOWN_OPERATOR")
            : start.with("TICKDOWN_OPERATOR", variable))
        .run()
        .exits(0)
        .whatever();
    isYaml();
    for (String command : List.of("log", "runs", "status --format json")) {
      sandbox.tickdown(command.split(" ")).run().exits(0).whatever();
    }
    sandbox.tickdown("run", "--plain").run().exits(1).whatever();
  }

  static Stream<Arguments> operators() {
    return Stream.of(
        Arguments.of(List.of("--operator", EVIL), "ana", ""),
        Arguments.of(List.of(), EVIL, ""),
        Arguments.of(List.of(), "", EVIL));
  }

  @Test
  void whatIsRefusedIsRepeatedHarmlessly() {
    sandbox.checklist("bakery.md");
    start("1.4.0");
    refused(EVIL);
    refused("run", "--" + EVIL);
    refused("remaining", "--format", EVIL);
    refused("remaining", "--phase", EVIL);
    refused("remaining", "--color", EVIL);
    refused("remaining", "-r", EVIL);
    refused("remaining", "--checklist", EVIL);
    refused("tick", EVIL);
    refused("tick", "1.1", "--link", EVIL);
    refused("tick", "1.1", "--link", "https://x/" + EVIL);
    refused("show", EVIL);
    refused("show", "a", EVIL);
    refused("start", "-r", EVIL);
    refused("start", EVIL + ".md");
    refused("completion", EVIL);
    refused("journal", EVIL);
    refused("journal", "verify", EVIL);
    refused("help", EVIL);
    refused("resume", EVIL);
    assertFalse(sandbox.journalText("1.4.0").contains("answered"));
  }

  @Test
  void filesAndFoldersAreNamedHarmlessly() throws IOException {
    String evil = EVIL.replace("/", "");
    Path folder = Files.createDirectories(sandbox.folder().resolve("f" + evil));
    Path file = folder.resolve("c" + evil + ".md");
    Files.writeString(file, Sandbox.fixture("bakery.md"));
    Result started = sandbox.tickdown("start", file.toString(), "-r", "1").in(folder).run();
    started.exits(0).whatever();
    for (String command : List.of("remaining", "status", "log", "runs", "journal verify")) {
      sandbox.tickdown(command.split(" ")).in(folder).run().exits(0).whatever();
    }
    sandbox.tickdown("tick", "1.1").in(folder).run().exits(0).whatever();
    sandbox.tickdown("run", "--plain").in(folder).run().exits(1).whatever();
    sandbox.tickdown("start", "--state-dir", "s" + evil, file.toString()).run().exits(0).whatever();
    sandbox.tickdown("start").in(folder).run().exits(2).whatever();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void theEnvironmentIsShownHarmlessly() {
    sandbox.checklist("bakery.md");
    start("1.4.0");
    for (String variable : List.of("TERM", "NO_COLOR", "CLICOLOR_FORCE", "USER", "HOME")) {
      sandbox.tickdown("status").with(variable, EVIL).run().exits(0).whatever();
    }
    sandbox.tickdown("runs").with("TICKDOWN_STATE_DIR", EVIL).run().exits(0).whatever();
    sandbox.tickdown("start").with("TICKDOWN_STATE_DIR", "/proc/" + EVIL).run().exits(3).whatever();
  }

  @Test
  void aWalkIsHarmless() {
    sandbox.write("RELEASE_CHECKLIST.md", CHECKLIST.formatted(EVIL.replace("\r", "")));
    String evil = EVIL.replace("\r", "");
    for (String answer : List.of("done " + evil, "skip\n" + evil, "comment " + evil)) {
      walk(answer).exits(1).whatever();
    }
    for (String other : List.of(EVIL, evil, "done " + EVIL, "go " + evil, "link " + evil)) {
      walk(other).exits(2).whatever();
    }
  }

  private Result walk(String line) {
    return sandbox.tickdown("run", "--plain", "--operator", EVIL).typing(line, "back").run();
  }

  @Test
  void coloursOfOursAreTheOnlySequences() {
    sandbox.write("RELEASE_CHECKLIST.md", CHECKLIST.formatted(EVIL.replace("\r", "")));
    start("1.4.0");
    answer("skip", "1.1.1", "--reason", EVIL);
    for (String command : List.of("remaining", "status", "log", "runs", "show")) {
      sandbox.tickdown(command, "--color", "always").run().exits(0).whatever();
    }
  }

  private void start(String release) {
    sandbox.tickdown("start", "-r", release).run().exits(0).whatever();
    isYaml();
  }

  private void answer(String... arguments) {
    sandbox.tickdown(arguments).run().exits(0).whatever();
    isYaml();
  }

  private void refused(String... arguments) {
    Result result = sandbox.tickdown(arguments).run().exits(2).prints("");
    String errors = result.errors();
    assertTrue(errors.startsWith("error: "), errors);
    assertTrue(errors.lines().count() <= 8, errors);
  }

  private void everyCommandIsHarmless() {
    for (String command :
        List.of(
            "show",
            "show --format json",
            "remaining",
            "remaining --format markdown",
            "remaining --format json",
            "remaining --format yaml",
            "status",
            "status --format json",
            "status --format yaml",
            "log",
            "runs",
            "journal verify 1.4.0")) {
      String[] words = command.split(" ");
      boolean aboutRun = !List.of("show", "runs", "journal").contains(words[0]);
      Stream<String> run = aboutRun ? Stream.of("-r", "1.4.0") : Stream.empty();
      Result result =
          sandbox
              .tickdown(Stream.concat(Stream.of(words), run).toArray(String[]::new))
              .run()
              .exits(0);
      result.whatever();
      if (command.endsWith("json") || command.endsWith("yaml")) {
        loaded(result.output());
      }
    }

    isYamlToPython();
  }

  private void isYaml() {
    assertTrue(loaded(sandbox.journalText("1.4.0")) instanceof Map<?, ?>);
  }

  /// Another YAML reader agrees, if there is one.
  private void isYamlToPython() {
    String python = "/usr/bin/python3 -c 'import yaml, sys; %s'";
    if (sandbox.shell(python.formatted("")).run().whatever().exitCode() == 0) {
      String load = "print(yaml.safe_load(open(sys.argv[1], encoding=\"utf-8\"))[\"run\"])";
      assertEquals(
          "1.4.0\n",
          sandbox.shell(python.formatted(load) + " '" + sandbox.journal("1.4.0") + "'").succeeds());
    }
  }

  private static Object loaded(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}

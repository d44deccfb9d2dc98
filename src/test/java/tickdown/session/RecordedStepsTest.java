package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.run.Attempts;
import tickdown.run.attempt.Ending;
import tickdown.walk.StepPlace;

/// What is on disk after a step was run: how it ended, and none of the secrets.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class RecordedStepsTest {
  @TempDir private Path folder;
  private Path state;
  private Path shop;

  @BeforeEach
  void folders() throws Exception {
    state = Files.createDirectories(folder.resolve("state"));
    shop = Files.createDirectories(folder.resolve("shop"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0",
    "exit 1, 1",
    "exit 2, 2",
    "exit 255, 255",
    "./not-executable, 126",
    "./no-such-program, 127",
    "kill -HUP $$, 129",
    "kill -INT $$, 130",
    "kill -QUIT $$, 131",
    "kill -ABRT $$, 134",
    "kill -KILL $$, 137",
    "kill -PIPE $$, 141",
    "kill -TERM $$, 143",
    "false | true, 0"
  })
  void theExitCodeIsRecorded(String command, int code) throws Exception {
    Files.createFile(shop.resolve("not-executable"));
    assertEquals(new Ending.Exited(code), ending(command, shop, "/bin/sh"));
  }

  @Test
  void whatCouldNotBeStartedIsRecordedAsThat() throws Exception {
    Path gone = folder.resolve("gone");
    Path file = Files.createFile(folder.resolve("sh"));
    assertEquals(new Ending.NotStarted("no such folder"), ending("true", gone, "/bin/sh"));
    assertEquals(new Ending.NotStarted("no such folder"), ending("true", file, "/bin/sh"));
    assertEquals(new Ending.NotStarted("no such shell"), ending("true", shop, "/no/such/sh"));
    assertEquals(new Ending.NotStarted("no such shell"), ending("true", shop, shop.toString()));
    assertEquals(
        new Ending.NotStarted("the shell is not executable"),
        ending("true", shop, file.toString()));
  }

  private Ending ending(String command, Path in, String shell) {
    StepPlace place = new StepPlace.Here(shell, in.toString());
    Attempts.Attempt attempt = new RealStep(state, Map.of()).run(command, place);
    assertEquals(command, attempt.what().what().command());
    return attempt.end().orElseThrow().ending();
  }

  /// Twenty variables, ten in the forms of tokens, five passwords in addresses, five keys of
  /// several lines.
  @Test
  void noneOfFortySecretsIsInTheStateFolder() throws Exception {
    Map<String, String> environment = new TreeMap<>();
    List<String> canaries = new ArrayList<>();
    variables(environment, canaries);
    List<String> tokens = tokens(canaries);
    assertEquals(40, canaries.size());
    Files.write(shop.resolve("printed.txt"), printed(environment, tokens));
    String script =
        """
        cat printed.txt
        while IFS= read -r line
        do printf '%s' "${line%"${line#????????????????}"}"; sleep 0.01; printf '%s\\n' "${line#????????????????}"
        done <printed.txt
        seq 1 3000
        cat printed.txt >&2
        """;
    Files.writeString(shop.resolve("print.sh"), script);
    String typed =
        "sh print.sh # %s %s".formatted(tokens.getFirst(), environment.get("SHOP0_TOKEN"));
    StepPlace place = new StepPlace.Here("/bin/sh", shop.toString());
    RealStep step = new RealStep(state, environment);
    Attempts.Attempt attempt =
        step.run("sh print.sh", place, List.of("run", "edit", typed, "yes", "leave"));
    assertEquals(new Ending.Exited(0), attempt.end().orElseThrow().ending());
    assertEquals("sh print.sh # [REDACTED] [REDACTED]", attempt.what().what().command());
    assertTrue(attempt.end().orElseThrow().output().file().isPresent());
    assertEquals(List.of(), found(canaries));
  }

  @Test
  void theSearchFindsWhatIsNotMasked() throws Exception {
    List<String> canaries = new ArrayList<>();
    variables(new TreeMap<>(), canaries);
    Files.writeString(shop.resolve("x"), canaries.getFirst());
    new RealStep(state, Map.of()).run("cat x", new StepPlace.Here("/bin/sh", shop.toString()));
    assertFalse(found(canaries).isEmpty());
  }

  private static void variables(Map<String, String> environment, List<String> canaries) {
    String[] names = {"TOKEN", "SECRET", "PASSWORD", "API_KEY", "CREDENTIALS", "AUTH", "PASSWD"};
    for (int i = 0; i < 20; i++) {
      String canary = "Can4ry/%s+%s~w'x\"y".formatted(i, Integer.toHexString(7919 * (i + 3)));
      environment.put("SHOP%s_%s".formatted(i, names[i % names.length]), canary);
      canaries.add(canary);
    }
    for (int i = 0; i < 5; i++) {
      String canary = "hunter%s%s".formatted(i, Integer.toHexString(104_729 * (i + 1)));
      environment.put("SHOP_URL" + i, "https://ana:" + canary + "@db.example/shop");
      canaries.add(canary);
    }
    for (int i = 0; i < 5; i++) {
      String line = "l1ne%s%s".formatted(i, Integer.toHexString(1_299_709 * (i + 1))).repeat(4);
      environment.put("PRIVATE_KEY_" + i, "begin of it\n" + line + "\nend of it\n");
      canaries.add(line);
    }
  }

  private static List<String> tokens(List<String> canaries) {
    List<String> forms =
        List.of(
            "ghp_%s",
            "github_pat_%s",
            "glpat-%s",
            "npm_%s",
            "pypi-%s",
            "sk_live_%s",
            "xoxb-%s",
            "https://ben:%s@git.example",
            "Authorization: Bearer %s",
            "hf_%s");
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      String canary = "Zq%s9".formatted((char) ('A' + i)).repeat(15);
      canaries.add(canary);
      tokens.add(forms.get(i).formatted(canary));
    }
    return tokens;
  }

  private static List<String> printed(Map<String, String> environment, List<String> tokens) {
    List<String> printed = new ArrayList<>();
    for (String value : Stream.concat(environment.values().stream(), tokens.stream()).toList()) {
      printed.addAll(value.lines().toList());
    }
    for (String value : environment.values()) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      printed.add("a " + value.replace("\n", "\\n") + " b");
      printed.add(Base64.getEncoder().encodeToString(bytes));
      printed.add(Base64.getUrlEncoder().encodeToString(bytes));
      printed.add(Base64.getEncoder().encodeToString(("k=" + value).getBytes()));
      printed.add(Base64.getMimeEncoder().encodeToString(bytes).replace("\r", ""));
      printed.add("?q=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&x");
      printed.add("{\"x\": \"" + value.replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
    }
    return printed;
  }

  /// The canaries that are in a file, in any of their forms.
  private List<String> found(List<String> canaries) throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        canaries.stream()
            .filter(canary -> forms(canary).anyMatch(text::contains))
            .forEach(canary -> found.add(canary + " in " + file.getFileName()));
      }
    }
    return found;
  }

  private static Stream<String> forms(String canary) {
    Stream<String> plain =
        Stream.of(
            canary,
            canary.replace("\"", "\\\""),
            canary.replace("\"", "\\\\\\\""),
            URLEncoder.encode(canary, StandardCharsets.UTF_8));
    Stream<String> encoded =
        Stream.of("", "a", "ab")
            .map(before -> (before + canary).getBytes(StandardCharsets.UTF_8))
            .map(bytes -> Base64.getEncoder().encodeToString(bytes).substring(4, 16))
            .flatMap(text -> Stream.of(text, text.replace('+', '-').replace('/', '_')));
    return Stream.concat(plain, encoded);
  }
}

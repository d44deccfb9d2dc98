package tickdown.execution;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// Forty secrets, printed in all ways that are promised to be masked: nothing of them is shown,
/// recorded or in a file.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class StepSecretsTest {
  private static final List<String> NAMES =
      List.of("TOKEN", "SECRET", "PASSWORD", "KEY", "CREDENTIALS", "AUTH", "PASSWD", "PASSPHRASE");
  private static final List<String> FORMS =
      List.of(
          "ghp_%s",
          "github_pat_%s",
          "glpat-%s",
          "npm_%s",
          "pypi-%s",
          "sk_live_%s",
          "xoxb-%s",
          "https://ana:%s@git.example",
          "Authorization: Bearer %s",
          "hf_%s");

  @TempDir private Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> canaries = new ArrayList<>();
  private TriedCommand attempts;

  @BeforeEach
  void canaries() {
    attempts = new TriedCommand(folder);
    for (int i = 0; i < 30; i++) {
      String canary = "Can4ry/%s+%s~%s".formatted(i, Integer.toHexString(7919 * (i + 3)), "w'x");
      environment.put("SHOP%s_%s".formatted(i, NAMES.get(i % NAMES.size())), canary);
      canaries.add(canary);
    }
    for (int i = 0; i < FORMS.size(); i++) {
      String canary = "Zq%s".formatted((char) ('A' + i)).repeat(20);
      tokens.add(FORMS.get(i).formatted(canary));
      canaries.add(canary);
    }
    assertEquals(40, canaries.size());
  }

  @Test
  void nothingOfASecretIsShownRecordedOrInAFile() throws Exception {
    List<String> printed = new ArrayList<>(tokens);
    for (String canary : environment.values()) {
      byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
      printed.add("plain " + canary);
      printed.add(Base64.getEncoder().encodeToString(bytes));
      printed.add(Base64.getUrlEncoder().encodeToString(("ana:" + canary + "!").getBytes()));
      printed.add(Base64.getEncoder().encodeToString(("k=" + canary + "\n").getBytes()));
      printed.add("?q=" + URLEncoder.encode(canary, StandardCharsets.UTF_8) + "&x");
      printed.add("{\"x\": \"" + canary.replace("/", "\\/") + "\"}");
    }
    Path text = folder.resolve("printed.txt");
    Files.write(text, printed);
    StepResult result = run("cat printed.txt; env | grep SHOP; rm printed.txt; seq 1 2000");
    assertTrue(result.output().file().isPresent());
    assertEquals(1, countFiles());
  }

  @Test
  void aShortOutputIsMaskedInTheRecord() throws Exception {
    StepOutput output = run("env | grep SHOP1_ >&2").output();
    assertEquals("SHOP1_SECRET=[REDACTED]", output.head());
  }

  @Test
  void aSecretInSeveralWritesIsMasked() throws Exception {
    String token = tokens.getFirst();
    String command =
        "printf '%s' \"${SHOP0_TOKEN%%+*}\"; sleep 0.2; printf '%s\\n' \"+${SHOP0_TOKEN#*+}\";"
            + "printf '%s' "
            + token.substring(0, 20)
            + "; sleep 0.2; echo "
            + token.substring(20);
    assertEquals("[REDACTED]\n[REDACTED]", run(command).output().head());
  }

  @Test
  void aSecretAtTheEdgeOfWhatIsKeptIsMasked() throws Exception {
    StepResult result =
        run("head -c 8388600 /dev/zero | tr '\\0' x; env | grep SHOP; seq 1 3000000");
    assertTrue(result.output().bytes() > 16L * 1024 * 1024);
  }

  private StepResult run(String command) throws Exception {
    Invocation invocation = attempts.invocation(command, environment);
    StepProcess step = StepProcess.start(invocation, Secrets.of(environment), folder);
    StepResult result = TriedCommand.result(step);
    assertFree(result.output().head() + result.output().tail());
    step.lastLines(1_000).forEach(line -> assertFree(line.text()));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertFree(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return result;
  }

  private void assertFree(String text) {
    for (String canary : canaries) {
      assertFalse(text.contains(canary), canary);
      assertFalse(text.contains(URLEncoder.encode(canary, StandardCharsets.UTF_8)), canary);
      for (int offset = 0; offset < 3; offset++) {
        byte[] inside = ("abc".substring(0, offset) + canary).getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(inside).substring(4, 16);
        assertFalse(text.contains(encoded), canary);
        assertFalse(text.contains(encoded.replace('+', '-').replace('/', '_')), canary);
      }
    }
  }

  private long countFiles() throws Exception {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}

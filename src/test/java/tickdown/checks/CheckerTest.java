package tickdown.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.checklist.Entry;
import tickdown.execution.masking.Secrets;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Finding;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.PlannedCheck;
import tickdown.trust.TrustFolder;
import tickdown.trust.TrustedPlace;

/// Checks by commands that are trusted.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for sh")
class CheckerTest {
  private static final String LIST =
      """
      # Lamp
      - [ ] Glows <!-- verify: echo x >> runs; exit 3 -->
      - [ ] Glows, too <!-- verify: echo x >> runs; exit 3 -->
      - [ ] Version X.Y.Z <!-- verify: test X.Y.Z = "$TICKDOWN_RELEASE" -->
      - [ ] Named <name> <!-- verify: test -n <name> -->
      - [ ] Shines <!-- verify: sleep 30 --> <!-- verify-timeout: 200ms -->
      - [ ] Secret <!-- verify: echo "$LAMP_TOKEN"; false -->
      - [ ] Not trusted <!-- verify: touch untrusted -->
      """;

  @TempDir private Path folder;

  private Map<String, Finding> findings() throws IOException, InterruptedException {
    Run run = new Story(LIST).run();
    TrustedPlace place =
        new TrustedPlace(Optional.of(new TrustFolder(folder.resolve("trust"))), "/lamp");
    Secrets secrets = Secrets.of(Map.of("LAMP_TOKEN", "shines-at-night"));
    Checker checker = new Checker(Optional.empty(), folder.toString(), secrets, place);
    List<PlannedCheck> checks =
        run.entries().stream().flatMap(entry -> ItemChecks.verifying(entry).stream()).toList();
    for (PlannedCheck check : checks) {
      if (!check.words().startsWith("touch")) {
        checker.trust(check);
      }
    }
    Map<Entry, Finding> found = new HashMap<>();
    checker.over(checks, run.values(), (check, finding) -> found.put(check.entry(), finding));
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> each.getKey().number(), Map.Entry::getValue, (a, _) -> a, TreeMap::new));
  }

  @Test
  void trustedCommandsFindOut() throws IOException, InterruptedException {
    Map<String, Finding> found = findings();
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6"), List.copyOf(found.keySet()));
    assertEquals(new Finding.Denied("its check exited with 3"), found.get("1.1"));
    assertEquals(found.get("1.1"), found.get("1.2"));
    assertEquals("x\n", Files.readString(folder.resolve("runs")), "the same command runs once");
    assertInstanceOf(Finding.Undecided.class, found.get("1.4"));
    assertEquals(new Finding.Undecided("its check took longer than 200 ms"), found.get("1.5"));
    assertTrue(found.get("1.6").sentence().startsWith("its check exited with 1"));
    assertTrue(!found.get("1.6").sentence().contains("night"), found.get("1.6").sentence());
    assertTrue(Files.notExists(folder.resolve("untrusted")));
  }
}

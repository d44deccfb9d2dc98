package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `tickdown doctor` says of good and of bad surroundings.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX, and a PATH of its own")
class DoctorTest {
  private static final String LIST =
      """
      # Lamp

      ## Prepare

      - [ ] Fill the oil
      - [ ] Trim the wick
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void inGoodSurroundingsNothingIsWrong() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    String seen = sandbox.masked(sandbox.tickdown("doctor").succeeds());
    assertTrue(seen.contains("start-up    the cache is in use\n"), seen);
    assertTrue(seen.contains("checklist   RELEASE_CHECKLIST.md, 2 items\n"), seen);
    assertTrue(seen.contains("journals    $DIR/shop.tickdown: 1 open, 0 finished\n"), seen);
    assertTrue(seen.endsWith("\nNothing is wrong.\n"), seen);
    assertTrue(seen.lines().count() < 24, "it fits one screen");
  }

  @Test
  void nothingIsCreatedWhereNothingWas() {
    sandbox.tickdown("doctor").succeeds();
    assertTrue(Files.notExists(sandbox.journals()));
  }

  @Test
  void whatIsWrongIsNamedWithWhatToDo() throws IOException {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    Files.setPosixFilePermissions(sandbox.journals(), PosixFilePermissions.fromString("rwxrwxrwx"));
    sandbox
        .tickdown("doctor")
        .with("LC_ALL", "C")
        .run()
        .exits(1)
        .mentions(
            "locale: the locale is not UTF-8, so signs beyond ASCII are replaced",
            "journals: other users may write there, so they can replace what is recorded",
            "hint: `chmod go-w $DIR/shop.tickdown` prevents it",
            "2 problems found.")
        .says("");
  }

  @Test
  void aJournalThatCannotBeReadIsAProblem() throws IOException {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    Files.writeString(sandbox.journal("1.4.0"), "no journal\n");
    sandbox
        .tickdown("doctor")
        .run()
        .exits(1)
        .mentions("journals: 1 journal cannot be read")
        .says("");
  }

  @Test
  void withoutGitItSaysWhatDoesNotWork() {
    sandbox
        .tickdown("doctor")
        .with("PATH", "/nonexistent")
        .run()
        .exits(1)
        .mentions("git         not found  !", "hint: install git, or add it to the PATH")
        .says("");
  }

  @Test
  void programsGetTheSame() throws IOException {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    JsonNode document =
        JsonMapper.shared()
            .readTree(
                sandbox
                    .tickdown("doctor", "--format", "json")
                    .with("LC_ALL", "C")
                    .run()
                    .exits(1)
                    .says("")
                    .output());
    assertEquals(1, document.get("format").asInt());
    JsonNode locale = seen(document, "locale");
    assertEquals("LC_ALL=C", locale.get("seen").asString());
    assertEquals(
        "the locale is not UTF-8, so signs beyond ASCII are replaced",
        locale.get("problem").asString());
    assertTrue(seen(document, "git").get("problem").isNull());
  }

  private static JsonNode seen(JsonNode document, String subject) {
    for (JsonNode each : document.get("seen")) {
      if (each.get("subject").asString().equals(subject)) {
        return each;
      }
    }
    throw new AssertionError("nothing about " + subject);
  }

  @Test
  void theVersionNamesCommitAndRuntime() {
    String version = sandbox.tickdown("--version").succeeds();
    assertTrue(
        version.matches(
            "tickdown [0-9]+\\.[0-9]+\\.[0-9]+\\S*( \\([0-9a-f]{8}.*\\))?, Java 25.*\n"),
        version);
  }
}

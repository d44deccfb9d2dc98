package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The commands of a checklist check items once exactly they are trusted.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for sh")
class TrustTest {
  private static final String LIST =
      """
      ---
      tools: [echo lamp 3.1]
      ---
      # Lamp

      ## Try
      - [ ] It glows <!-- verify: touch ran && test -f glow -->
      - [ ] It is version X.Y.Z <!-- verify: test "$TICKDOWN_RELEASE" = X.Y.Z -->
      - [ ] Look at it

      ## Ship
      - [ ] Sell it <!-- needs: test -f token --> <!-- irreversible -->
      - [ ] Mail it <!-- needs: no-such-mailer --> <!-- needs: true -->
      - [ ] Watch it <!-- wait: 24h --> <!-- abort-if: test -f smoke -->
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void aRunIsStarted() {
    sandbox.write("list.md", LIST);
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
  }

  private boolean hasRun() {
    return Files.exists(sandbox.shop().resolve("ran"));
  }

  private String journal(String release) {
    return Sandbox.text(sandbox.journals().resolve("list-" + release + ".yaml"));
  }

  private String digest() {
    Result shown = sandbox.tickdown("trust", "list.md").run().exits(1).whatever();
    Matcher digest = Pattern.compile("--digest ([0-9a-f]{64})").matcher(shown.output());
    assertTrue(digest.find(), shown.output());
    return digest.group(1);
  }

  private void trust() {
    sandbox.tickdown("trust", "list.md", "--digest", digest()).run().exits(0).whatever();
  }

  @Test
  void nothingRunsBeforeItIsTrusted() {
    sandbox
        .tickdown("verify")
        .run()
        .exits(1)
        .says(
            "note: not checked, because 2 commands are not trusted: 1.1, 1.2; see `tickdown trust`")
        .whatever();
    sandbox.tickdown("verify", "--needs").run().exits(1).whatever();
    sandbox.tickdown("run", "--plain").typing("verify all", "verify needs").run().whatever();
    assertFalse(hasRun());
  }

  @Test
  void aPipeTrustsNothing() {
    sandbox
        .tickdown("trust", "list.md")
        .typing("yes", "yes")
        .run()
        .exits(1)
        .mentions("line 7  touch ran && test -f glow", "tickdown trust --digest ")
        .says("note: nothing was trusted: no terminal to ask on");
    sandbox.tickdown("trust", "list.md", "--digest", "0".repeat(64)).run().exits(2).whatever();
    sandbox.tickdown("trust", "--list").run().exits(0).says("").prints("No command is trusted.");
    sandbox.tickdown("verify").run().exits(1).whatever();
    assertFalse(hasRun());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aYesOnATerminalTrusts() {
    try (TerminalSession sitting = sandbox.tickdown("trust", "list.md").onTerminal()) {
      sitting.sees("touch ran && test -f glow").sees("Trust them?").types("").sees("Nothing was");
      sitting.exits(1);
    }
    try (TerminalSession sitting = sandbox.tickdown("trust", "list.md").onTerminal()) {
      sitting.sees("Trust them?").types("y").sees("Nothing was trusted.").exits(1);
    }
    sandbox.tickdown("trust", "--list").run().exits(0).says("").prints("No command is trusted.");
    try (TerminalSession sitting = sandbox.tickdown("trust", "list.md").onTerminal()) {
      sitting.sees("Trust them?").types("yes").sees("Trusted 7 commands.").exits(0);
    }
    sandbox
        .tickdown("trust", "--list")
        .run()
        .exits(0)
        .says("")
        .mentions("touch ran && test -f glow");
    sandbox.tickdown("verify", "1.1").run().exits(1).mentions("1.1 check failed").whatever();
    assertTrue(hasRun());
  }

  @Test
  void trustedCommandsAnswerItems() {
    trust();
    sandbox.write("glow", "");
    sandbox
        .tickdown("verify")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 verified: its check succeeded", "1.1 done · It glows")
        .mentions("1.2 done · It is version 1.4.0", "2 of 6 settled");
  }

  @Test
  void aChangedCommandIsNotTrusted() {
    trust();
    sandbox.write("list.md", LIST.replace("test -f glow", "test -f glow || true"));
    sandbox
        .tickdown("verify", "1.1")
        .run()
        .exits(1)
        .warns("not checked, because 1 command is not trusted: 1.1")
        .whatever();
    assertFalse(hasRun());
    sandbox
        .tickdown("trust", "list.md")
        .run()
        .exits(1)
        .mentions("list.md runs 1 command as checks without asking", "6 others are trusted already")
        .whatever();
  }

  @Test
  void anotherPlaceIsNotTrusted() throws IOException {
    trust();
    Path other = Files.createDirectory(sandbox.folder().resolve("other"));
    Files.writeString(other.resolve("list.md"), LIST);
    sandbox
        .shell(
            "cd '%s' && \"$TICKDOWN\" start list.md -r 1.4.0 && \"$TICKDOWN\" verify"
                .formatted(other))
        .run()
        .exits(1)
        .whatever();
    assertFalse(Files.exists(other.resolve("ran")));
  }

  @Test
  void whatOthersCouldHaveWrittenIsNotTrusted() throws IOException {
    trust();
    Path trusted = sandbox.folder().resolve("home/.local/state/tickdown/trust");
    assertEquals("rwx------", permissions(trusted));
    Files.setPosixFilePermissions(trusted, PosixFilePermissions.fromString("rwxrwxrwx"));
    sandbox.tickdown("verify", "1.1").run().exits(1).whatever();
    assertFalse(hasRun());
    Files.setPosixFilePermissions(trusted, PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> files = Files.list(trusted)) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file) + " ");
      }
    }
    sandbox.tickdown("verify", "1.1").run().exits(1).whatever();
    assertFalse(hasRun());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whatIsTrustedNoLongerDoesNotRun() {
    trust();
    sandbox
        .tickdown("untrust")
        .run()
        .exits(0)
        .says("")
        .mentions("7 commands of ", " no longer trusted");
    sandbox.tickdown("verify").run().exits(1).whatever();
    assertFalse(hasRun());
  }

  @Test
  void needsAreCheckedAhead() {
    trust();
    sandbox
        .tickdown("verify", "--needs")
        .run()
        .exits(1)
        .says("")
        .mentions("2.1 needs `test -f token`: missing; its check exited with 1")
        .mentions("2.2 needs `true`: fine")
        .mentions("2.2 needs `no-such-mailer`: missing; the command of its check was not found")
        .mentions(
            "2 of 2 later items cannot succeed: `test -f token` (2.1), `no-such-mailer` (2.2).");
    sandbox
        .tickdown("tick", "2.1", "--confirm", "1.4.0")
        .run()
        .exits(2)
        .warns("missing what they need", "before 2.1")
        .whatever();
  }

  @Test
  void aCheckThatFailsBlocksFinishing() {
    trust();
    sandbox.tickdown("tick", "1.1", "1.2", "1.3").run().exits(0).whatever();
    sandbox.tickdown("na", "2.1", "2.2", "2.3").run().exits(0).whatever();
    sandbox.tickdown("verify", "1.1").run().exits(1).whatever();
    sandbox
        .tickdown("finish")
        .run()
        .exits(2)
        .warns("error: 1 item is contradicted by a check: 1.1")
        .whatever();
    sandbox.tickdown("finish", "--reason", "it glows enough").run().exits(0).whatever();
  }

  @Test
  void aWaitIsAborted() {
    trust();
    sandbox.tickdown("tick", "2.3").run().exits(0).mentions("wait of 24 h started").whatever();
    sandbox
        .tickdown("verify", "2.3")
        .run()
        .exits(0)
        .mentions("2.3 no reason to abort: `test -f smoke`")
        .whatever();
    sandbox.write("smoke", "");
    sandbox
        .tickdown("verify", "2.3")
        .run()
        .exits(1)
        .mentions("2.3 has to be aborted: `test -f smoke` succeeded", "2.3 failed")
        .whatever();
    sandbox.tickdown("status").run().exits(0).mentions("1 failed").whatever();
  }

  @Test
  void versionsOfToolsAreRecorded() {
    trust();
    sandbox.tickdown("start", "list.md", "-r", "1.5.0").run().exits(0).whatever();
    assertTrue(journal("1.5.0").contains("\"versions\":[\"lamp 3.1\"]"), journal("1.5.0"));
    assertFalse(journal("1.4.0").contains("tools-seen"));
  }

  @Test
  void checksAreToldAsTestResults() {
    trust();
    sandbox
        .tickdown("verify", "--format", "junit")
        .run()
        .exits(1)
        .says("")
        .mentions("<testsuites name=\"1.4.0\" tests=\"2\" failures=\"1\" errors=\"0\">")
        .mentions("<failure message=\"its check exited with 1\"/>")
        .mentions("<testcase classname=\"Try\" name=\"1.2 It is version 1.4.0\"/>");
    sandbox
        .tickdown("verify", "--format", "json")
        .run()
        .exits(1)
        .mentions("\"finding\" : \"denied\"", "\"check\" : \"touch ran && test -f glow\"")
        .whatever();
  }

  @Test
  void aRehearsalChecksNothing() {
    trust();
    sandbox
        .tickdown("run", "--plain", "--rehearse", "list.md", "-r", "2.0.0")
        .typing("verify all")
        .run()
        .mentions("Rehearsal: nothing is checked.", "1.1  run `touch ran && test -f glow`")
        .whatever();
    assertFalse(hasRun());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void aWalkAsksWhetherToTrust() {
    sandbox.write("glow", "");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("help>").types("verify").sees("touch ran && test -f glow");
      sitting.sees("Trust exactly this?").types("").sees("Nothing was trusted.");
      sitting.sees("Trust exactly this?").types("no").sees("help>");
      assertFalse(hasRun());
      sitting.types("verify").sees("Trust exactly this?").types("yes").sees("1.1 done");
      sitting.types("quit").exits(0);
    }
    assertTrue(hasRun());
    sandbox.tickdown("trust", "--list").run().exits(0).says("").mentions("touch ran");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void theScreenAsksWhetherToTrust() {
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting
          .begins()
          .lists()
          .presses("v")
          .shows("Trust exactly this?", "touch ran && test -f glow");
      sitting.presses("\r").shows("Nothing was trusted.");
      for (String letter : List.of("m", "a", "y", "b", "e")) {
        sitting.presses(letter);
      }
      sitting.shows("Trust exactly this?").escapes().lists();
      assertFalse(hasRun());
      sitting.presses("v").shows("Trust exactly this?").isRead();
      sitting.presses("y").shows("check failed");
      sitting.presses("q").exits(0);
    }
    assertTrue(hasRun());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void theGateBeforeWhatCannotBeUndoneChecksFirst() {
    trust();
    sandbox.write("glow", "");
    sandbox.tickdown("verify").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.3").run().exits(0).whatever();
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("2.1").types("done").sees("2.1 needs `test -f token`: missing");
      sitting.sees("2 of 2 later items cannot succeed").types("1.4.0").sees("Why");
      sitting.types("the token is on its way").sees("2.1 done");
      sitting.types("quit").exits(0);
    }
  }
}

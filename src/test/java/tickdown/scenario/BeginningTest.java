package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How a run begins, gets its name, and is given up again.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class BeginningTest {
  private static final String LIST = "# List\n- [ ] Tag `git tag vX.Y.Z` is pushed\n- [ ] Told\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void theVersionIsAskedFirstAndNamesTheRun() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting
          .sees("What version are you releasing?")
          .types("a b")
          .sees("` ` is not allowed there.");
      sitting.sees("What version are you releasing?").types("1.4.0").sees("Starting ");
      sitting.sees("git tag v1.4.0").isAsked().types("done").sees("1.1 done.").types("quit");
      sitting.sees("Every answer is saved").exits(0);
    }
    assertTrue(sandbox.journalText("1.4.0").contains("run: 1.4.0"));
  }

  @Test
  void lookingAtANewRunLeavesNothingBehind() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("What version are you releasing?").types("1.4.0");
      sitting.isAsked().types("next").isAsked().types("quit");
      sitting.sees("Nothing was recorded, so no run was started.").exits(0);
    }
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("What version are you releasing?").types("quit");
      sitting.sees("No run was started.").exits(0);
    }
    assertFalse(Files.exists(sandbox.journals()));
  }

  @Test
  void lookingAtANamedRunLeavesNothingBehindEither() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses("q");
      sitting.sees("Nothing was recorded, so no run was started.").exits(0);
    }
    sandbox
        .tickdown("run", "--plain", "--new", "-r", "1.4.0")
        .run()
        .exits(1)
        .mentions("Nothing was recorded, so no run was started.")
        .says("");
    assertFalse(Files.exists(sandbox.journals()));
  }

  @Test
  void whoStartsTheSameReleaseAgainIsToldHowToCorrectTheFirst() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4").succeeds();
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .isRefused(
            2,
            "error: 1.4 is open",
            "hint: `tickdown run` resumes it; `tickdown rename 1.4.0` renames it; `tickdown"
                + " discard` deletes it; `--new` starts 1.4.0 as well");
    sandbox.tickdown("tick", "1.2").succeeds();
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .isRefused(
            2,
            "error: 1.4 is open",
            "hint: `tickdown run` resumes it; `tickdown rename 1.4.0` renames it; `--new` starts"
                + " 1.4.0 as well");
    sandbox
        .tickdown("run", "--plain", "-r", "1.5.0")
        .isRefused(
            2,
            "error: 1.4 is open",
            "hint: `tickdown run` resumes it; `--new` starts 1.5.0 as well");
  }

  @Test
  void whatIsReleasedStaysWhenTheRunIsRenamedAndThatIsSaid() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4").succeeds();
    sandbox
        .tickdown("rename", "1.4.0")
        .run()
        .exits(0)
        .prints(
            "renamed 1.4 to 1.4.0",
            "X.Y.Z still stands for 1.4; `tickdown fill X.Y.Z 1.4.0 -r 1.4.0` changes it",
            "0 of 2 settled")
        .says("");
    sandbox.tickdown("fill", "vX.Y.Z", "1.4.0", "-r", "1.4.0").succeeds();
    String remaining = sandbox.tickdown("remaining").succeeds();
    assertTrue(remaining.contains("git tag v1.4.0"), remaining);
    sandbox
        .tickdown("rename", "1.4.0")
        .run()
        .exits(0)
        .prints("No change.", "0 of 2 settled")
        .says("");
  }

  @Test
  void enterNamesTheRunByTheDateAndTheVersionIsNotAskedAgain() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("What version are you releasing?").types("");
      sitting.sees("git tag vX.Y.Z").isAsked().types("done").sees("1.1 done.").types("quit");
      sitting.sees("Every answer is saved").exits(0);
    }
    sandbox.tickdown("rename", "1.4.0").run().exits(0).mentions("renamed $DATE to 1.4.0").says("");
    String remaining = sandbox.tickdown("remaining", "-r", "1.4.0").succeeds();
    assertTrue(remaining.contains("Told"), remaining);
    String log = sandbox.tickdown("log").succeeds();
    assertTrue(log.contains("git tag v1.4.0"), log);
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("is OK").says("");
  }

  @Test
  void afterAFinishedRunItCanBeLookedAt() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("finish", "--reason", "given up").succeeds();
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("was finished by ana on").sees("What version comes next?").types("look");
      sitting.sees("This run is finished and read-only.").sees("next, back, or help>");
      sitting.types("quit").sees("`tickdown log -r 1.4.0` shows what happened.").exits(0);
    }
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.sees("What version comes next?").types("1.4.0");
      sitting.sees("This is another attempt at 1.4.0: 1.4.0-attempt-2.").isAsked().types("quit");
      sitting.sees("no run was started.").exits(0);
    }
  }

  @Test
  void aRunIsRenamedButNotToTheNameOfAnother() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("start", "-r", "1.5.0").succeeds();
    sandbox
        .tickdown("rename", "1.5.0", "-r", "1.4.0")
        .isRefused(
            2,
            "error: the run 1.5.0 of RELEASE_CHECKLIST.md already exists",
            "hint: choose another name");
    sandbox.tickdown("rename", "spring", "-r", "1.4.0").run().exits(0).mentions().says("");
    String remaining = sandbox.tickdown("remaining", "-r", "spring").succeeds();
    assertTrue(remaining.contains("git tag v1.4.0"), remaining);
    sandbox.tickdown("runs").run().exits(0).mentions("spring ").says("");
  }

  @Test
  void onlyARunWithoutAnswersIsDiscarded() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox
        .tickdown("discard")
        .run()
        .exits(0)
        .prints("Discarded 1.4.0; nothing had been answered in it.")
        .says("");
    assertFalse(sandbox.files().contains("shop.tickdown/release-checklist-1.4.0.yaml"));
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("undo").succeeds();
    sandbox
        .tickdown("discard")
        .isRefused(
            2,
            "error: the run 1.4.0 has answers, so it is kept",
            "hint: `tickdown finish -r 1.4.0 --reason WORDS` closes it");
    assertTrue(sandbox.files().contains("shop.tickdown/release-checklist-1.4.0.yaml"));
  }
}

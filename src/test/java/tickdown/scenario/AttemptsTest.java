package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run is called and what it releases are two things.
class AttemptsTest {
  private static final String LIST = "# List\n- [ ] Tag `git tag vX.Y.Z` is pushed\n- [ ] Told\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aFinishedReleaseCanBeAttemptedAgain() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("finish", "--reason", "the build broke").succeeds();
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .run()
        .exits(0)
        .mentions("Looking at 1.4.0 of", "This run is finished and read-only.")
        .says("");
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0", "--new")
        .typing("done", "quit")
        .run()
        .exits(0)
        .mentions("Starting 1.4.0-attempt-2 of", "1.1 Tag `git tag v1.4.0` is pushed")
        .says("");
    sandbox
        .tickdown("tick", "-r", "1.4.0", "told")
        .run()
        .exits(0)
        .mentions("2 of 2 settled")
        .says("");
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0-attempt-2").says("");
  }

  @Test
  void aSecondAttemptIsNotStartedWhileOneIsOpen() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox
        .tickdown("start", "-r", "v1.4.0", "--new")
        .isRefused(
            2,
            "error: the run 1.4.0 of RELEASE_CHECKLIST.md already exists",
            "hint: resume it with `tickdown run -r 1.4.0`");
  }

  @Test
  void aRunMayHaveANameOfItsOwn() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "2.0.1", "--name", "spring").succeeds();
    for (String name : new String[] {"spring", "2.0.1", "v2.0.1"}) {
      String remaining = sandbox.tickdown("remaining", "-r", name).succeeds();
      assertTrue(remaining.contains("git tag v2.0.1"), remaining);
    }
    sandbox
        .tickdown("log")
        .run()
        .exits(0)
        .prints("$TIME  ana  started spring, which releases 2.0.1")
        .says("");
  }

  @ParameterizedTest
  @CsvSource({
    "@acme/core@1.2.0, release-checklist-acme-core-1.2.0.yaml, v1.2.0",
    "pkg/v1.4.0, release-checklist-pkg-v1.4.0.yaml, v1.4.0",
    "cmd/tool/v2.0.0-rc.1, release-checklist-cmd-tool-v2.0.0-rc.1.yaml, v2.0.0-rc.1"
  })
  void aNameMayHaveThePackageBeforeTheVersion(String name, String file, String tag) {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", name).run().exits(0).mentions("/" + file).says("");
    String remaining = sandbox.tickdown("remaining", "-r", name).succeeds();
    assertTrue(remaining.contains("git tag " + tag + "`"), remaining);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a//b", "a/", "/a", "@", "a@", "a/../b", "-x", "a/-b", "a b"})
  void otherNamesAreRefused(String name) {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox
        .tickdown("start", "--release=" + name)
        .run()
        .exits(2)
        .prints("")
        .warns("is not a valid release name");
  }

  @Test
  void runsOfTwoListsAreToldApartByTheirLists() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST).write("hotfix.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("start", "hotfix.md", "-r", "1.4.0").succeeds();
    sandbox
        .tickdown("remaining")
        .isRefused(
            2,
            "error: 2 runs match",
            "  1.4.0 of hotfix.md",
            "  1.4.0 of RELEASE_CHECKLIST.md",
            "hint: say which one: `--checklist hotfix.md`");
  }
}

package tickdown.scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Items that are checked by looking at a real repository.
class VerifyTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void aRunIsStarted() {
    sandbox.write("pom.xml", "<project><version>1.4.0</version></project>\n");
    sandbox.write(
        "list.md",
        """
        # List
        - [ ] Working tree is clean
        - [ ] Tag matches the version in `pom.xml`
        - [ ] Lamp works <!-- verify: ./lamp --on -->
        - [ ] Tea is ready
        """);
    commit("first");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
  }

  private void commit(String message) {
    sandbox.git("add", "-A");
    sandbox.git(
        "-c", "user.name=ana", "-c", "user.email=ana@example.org", "commit", "-qm", message);
  }

  @Test
  void whatHoldsIsDoneAndVerified() {
    sandbox.git("tag", "v1.4.0");
    sandbox
        .tickdown("verify")
        .run()
        .exits(1)
        .says("note: not checked, because 1 command is not trusted: 1.3; see `tickdown trust`")
        .mentions("1.1 verified: the working tree is clean", "1.1 done")
        .mentions("1.2 verified: tag `v1.4.0` matches version 1.4.0 in `pom.xml`", "1.2 done");
    sandbox.tickdown("status").run().exits(0).mentions("2 of 4 settled").whatever();
  }

  @Test
  void whatIsDeniedStaysOpen() {
    sandbox.git("tag", "v1.3.0");
    sandbox.write("tea.txt", "hot");
    sandbox
        .tickdown("verify", "1.1", "1.2")
        .run()
        .exits(1)
        .says("")
        .mentions("1.1 check failed: 1 uncommitted change in the working tree, such as `tea.txt`")
        .mentions("1.2 check failed: tag `v1.3.0` does not match version 1.4.0 in `pom.xml`");
    sandbox.tickdown("status").run().exits(0).mentions("0 of 4 settled").whatever();
  }

  @Test
  void aTickedItemIsContradictedUntilItIsOverridden() {
    sandbox.tickdown("tick", "1.1").run().exits(0).whatever();
    sandbox.write("tea.txt", "hot");
    sandbox.tickdown("verify", "1.1").run().exits(1).whatever();
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("1.1 contradicted by a check: 1 uncommitted change")
        .whatever();
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions("contradicted")
        .whatever();
    sandbox.tickdown("tick", "1.1", "--comment", "tea is no code").run().exits(0).whatever();
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("1.1 done in spite of a failed check: 1 uncommitted change")
        .whatever();
  }

  @Test
  void theGateOfAContradictedItemIsNoGo() {
    sandbox.tickdown("tick", "1.1", "1.2", "1.3", "1.4").run().exits(0).whatever();
    sandbox.git("tag", "v1.4.0");
    sandbox.write("tea.txt", "hot");
    sandbox.tickdown("verify").run().exits(1).whatever();
    sandbox
        .shell("printf '1\\ndone\\n' | \"$TICKDOWN\" run --plain")
        .run()
        .mentions("NO GO")
        .whatever();
  }

  @Test
  void itIsSaidThatNothingCanBeChecked() {
    sandbox
        .tickdown("verify", "1.4")
        .run()
        .exits(0)
        .prints("")
        .says("note: nothing here can be checked");
  }
}

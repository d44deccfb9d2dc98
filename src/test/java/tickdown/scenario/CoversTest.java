package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Answers that hold on another commit, because nothing that their items cover has changed.
class CoversTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void anAnswerHoldsUntilSomethingThatItCoversChanges() {
    sandbox.git("config", "user.name", "Ana");
    sandbox.git("config", "user.email", "ana@example.org");
    sandbox.write(
        "list.md",
        "# List\n- [ ] Guide is right (`make docs`) <!-- covers: docs/**, README.md -->\n"
            + "- [ ] Lamp burns (`make test`)\n- [ ] Told\n");
    commit("src/Lamp.java", "first");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.1", "1.2").run().exits(0).whatever();

    commit("src/Lamp.java", "second");
    sandbox.tickdown("status").run().exits(0).says("").mentions("stale: 1.2 (ticked");
    sandbox
        .tickdown("run", "--plain")
        .typing("go 1.1")
        .run()
        .exits(1)
        .mentions("1 answer is stale", "still holds: nothing it covers changed since ")
        .whatever();

    commit("docs/guide/first.md", "third");
    sandbox.tickdown("status").run().exits(0).says("").mentions("stale: 1.1, 1.2 (ticked");
    sandbox
        .tickdown("run", "--plain")
        .typing("go 1.1")
        .run()
        .exits(1)
        .mentions("2 answers are stale", "stale: answered on ")
        .whatever();
  }

  private void commit(String file, String text) {
    sandbox.write(file, text);
    sandbox.git("add", ".");
    sandbox.git("commit", "-q", "-m", text);
  }
}

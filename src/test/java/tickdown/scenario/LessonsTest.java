package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What one run leaves for the next: debts and lessons.
class LessonsTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void theNextRunIsToldWhatIsOwedAndWhatWasLearned() {
    sandbox.write("RELEASE_CHECKLIST.md", "# Ship\n- [ ] Lamp is lit\n- [ ] Docs are printed\n");
    sandbox.tickdown("start", "-r", "1.0").succeeds();
    sandbox.tickdown("comment", "1.1", "--lesson", "buy oil first", "--operator", "ben").succeeds();
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("skip", "1.2", "--reason", "no paper", "--operator", "ben").succeeds();
    sandbox.tickdown("finish").succeeds();
    sandbox.tickdown("start", "-r", "1.1").succeeds();
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("owed from the last run: 1.2", "lessons from earlier runs: 1.1")
        .whatever();
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"text\" : \"buy oil first\"", "\"reason\" : \"no paper\"")
        .whatever();
    sandbox
        .tickdown("run", "--plain")
        .typing("next", "quit")
        .run()
        .mentions("lesson from 1.0 (ben): buy oil first", "owed from 1.0: skipped by ben, ")
        .whatever();
    sandbox.tickdown("tick", "1.1", "1.2").succeeds();
    sandbox.tickdown("status").run().exits(0).mentions("2 of 2 settled").whatever();
  }
}

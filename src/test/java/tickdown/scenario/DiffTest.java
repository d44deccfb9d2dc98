package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two runs of a checklist compared.
class DiffTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void whatWasAnsweredDifferentlyIsNamed() {
    sandbox.write("RELEASE_CHECKLIST.md", "# Ship\n- [ ] Lamp is lit\n- [ ] Docs are printed\n");
    sandbox.tickdown("start", "-r", "1.0").succeeds();
    sandbox.tickdown("tick", "1.1", "1.2").succeeds();
    sandbox.tickdown("finish").succeeds();
    sandbox.tickdown("start", "-r", "1.1").succeeds();
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("skip", "1.2", "--reason", "no paper").succeeds();
    sandbox
        .tickdown("diff", "1.0", "1.1")
        .run()
        .exits(0)
        .says("")
        .mentions("Answered differently", "  1.2 Docs are printed: done → skipped: no paper")
        .whatever();
    sandbox
        .tickdown("diff", "1.0", "1.1", "--format", "json")
        .run()
        .exits(0)
        .says("")
        .mentions("\"kind\" : \"answer\"")
        .whatever();
    sandbox
        .tickdown("diff", "1.0", "1.0")
        .isRefused(
            2, "error: `1.0` and `1.0` are the same run", "hint: `tickdown runs` lists the runs");
  }
}

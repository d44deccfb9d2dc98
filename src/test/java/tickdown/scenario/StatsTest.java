package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The runs of a checklist compared.
class StatsTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void runs(int count) {
    sandbox.write("RELEASE_CHECKLIST.md", "# Ship\n- [ ] Lamp is lit\n- [ ] Docs are printed\n");
    for (int i = 0; i < count; i++) {
      sandbox.tickdown("start", "-r", "1." + i).succeeds();
      sandbox.tickdown("tick", "1.1", "-r", "1." + i).succeeds();
      sandbox.tickdown("skip", "1.2", "-r", "1." + i, "--reason", "no paper").succeeds();
      sandbox.tickdown("finish", "-r", "1." + i).succeeds();
    }
  }

  @Test
  void whatWasAlwaysSkippedIsNamed() {
    runs(3);
    sandbox
        .tickdown("stats")
        .run()
        .exits(0)
        .mentions("RELEASE_CHECKLIST.md: 3 runs, ")
        .mentions("What to change in RELEASE_CHECKLIST.md")
        .mentions(
            "1.2 Docs are printed: skipped in all of the last 3 runs (last: no paper); remove it,"
                + " or make it conditional")
        .whatever();
    sandbox
        .tickdown("stats", "--last", "2", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"advice\" : [ ]")
        .whatever();
    sandbox
        .tickdown("stats", "--last", "0")
        .isRefused(
            2,
            "error: `0` is not a number of runs",
            "hint: use a number from 1, such as `--last 5`");
  }

  @Test
  void withoutAFinishedRunThereIsNothingToCompare() {
    sandbox.write("RELEASE_CHECKLIST.md", "# Ship\n- [ ] Lamp is lit\n");
    sandbox
        .tickdown("stats")
        .run()
        .exits(0)
        .says("No run of RELEASE_CHECKLIST.md is finished yet; nothing to compare.")
        .whatever();
  }
}

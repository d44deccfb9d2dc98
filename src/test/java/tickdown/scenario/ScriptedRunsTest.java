package tickdown.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What scripts repeat, and what they ask about a part of a run.
class ScriptedRunsTest {
  private static final String BAKERY = "bakery.md";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aSectionIsReopenedWithAllThatIsAnsweredInIt() {
    sandbox
        .started(BAKERY)
        .tickdown("tick", "1.1", "1.2")
        .run()
        .exits(0)
        .says("")
        .mentions("1.2 done");
    sandbox
        .tickdown("reopen", "1")
        .isRefused(
            2, "error: `1` is a group of items; 2 are answered", "hint: `--all` means all of them");
    sandbox
        .tickdown("reopen", "--all", "1")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 reopened")
        .mentions("1.2 reopened");
    sandbox
        .tickdown("reopen", "--all", "1")
        .run()
        .exits(0)
        .says("")
        .mentions("Nothing to do; nothing recorded.");
  }

  @Test
  void aSettledSectionIsAnsweredOnceMoreWithoutAnError() {
    sandbox
        .started(BAKERY)
        .tickdown("tick", "--all", "1")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 done");
    sandbox
        .tickdown("tick", "--all", "1")
        .run()
        .exits(0)
        .says("")
        .mentions("Nothing to do; nothing recorded.");
  }

  @Test
  void whatCannotBeUndoneIsTickedWithTheNameOfTheRelease() {
    sandbox.write(
        "list.md",
        "# List\n- [ ] Lamp is tested\n- [ ] Push the tag\n- [ ] Deploy to production\n");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    sandbox
        .tickdown("tick", "1.2")
        .isRefused(
            2,
            "error: 1.2 cannot be undone, and nobody has confirmed the release yet",
            "hint: confirm it: `confirm 1.4.0` in a walk, or `--confirm 1.4.0`");
    sandbox
        .tickdown("tick", "1.2", "--confirm", "1.4")
        .isRefused(
            2,
            "error: `1.4` is not the name of this run",
            "hint: type 1.4.0 to confirm the release");
    sandbox
        .tickdown("tick", "1.2", "--confirm", "1.4.0")
        .isRefused(
            2,
            "error: 1 item is open, failed or not signed off before 1.2",
            "hint: give a reason to continue anyway");
    sandbox
        .tickdown("tick", "1.2", "--confirm", "1.4.0", "--reason", "tested by hand")
        .run()
        .exits(0)
        .says("")
        .mentions("confirmed the release before 1.2: tested by hand")
        .mentions("1.2 done");
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("In flight: 1.2 is done; 1 irreversible item left (1.3).")
        .whatever();
  }

  @Test
  void anItemWaits() {
    sandbox.write("list.md", "# List\n- [ ] No errors for a day <!-- wait: 24h -->\n");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.1").run().exits(0).says("").mentions("1.1 wait of 24 h started");
    sandbox.tickdown("tick", "1.1").run().exits(2).warns("1.1 waits for another ").whatever();
    sandbox.tickdown("status").run().exits(0).mentions("1.1 waits until ").whatever();
    sandbox
        .tickdown("tick", "1.1", "--comment", "nobody uses it yet")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 wait ended early: nobody uses it yet", "1.1 done");
  }

  @Test
  void whatOnlyAPersonMayAnswerIsRefused() {
    sandbox.write("list.md", "# List\n- [ ] Lamp is seen <!-- human -->\n- [ ] Told\n");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    sandbox
        .tickdown("tick", "1.1")
        .isRefused(
            2,
            "error: only a person at a terminal may answer 1.1",
            "hint: answer it in a walk: `tickdown run`, then `1.1`");
    sandbox
        .tickdown("run", "--plain")
        .typing("done")
        .run()
        .exits(2)
        .mentions("Not saved: only a person at a terminal may answer 1.1.")
        .whatever();
  }

  @Test
  void anotherOperatorSignsOff() {
    sandbox.write("list.md", "# List\n- [ ] Lamp is tested <!-- sign-off: 2 -->\n");
    sandbox.tickdown("start", "list.md", "-r", "1.4.0").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.1", "--operator", "ana").run().exits(0).whatever();
    sandbox
        .tickdown("sign", "1.1", "--operator", "ana")
        .isRefused(
            2,
            "error: ana has already answered or signed off 1.1",
            "hint: another operator has to sign it off (`--operator NAME` says who you are)");
    sandbox
        .tickdown("status")
        .run()
        .exits(0)
        .mentions("not signed off: 1.1 (needs 1 more)")
        .whatever();
    sandbox
        .tickdown("remaining", "--exit-code")
        .run()
        .exits(1)
        .says("")
        .mentions("1.1  Lamp is tested (1 of 2 sign-offs missing)");
    sandbox
        .tickdown("remaining", "--format", "json")
        .run()
        .exits(0)
        .says("")
        .mentions("\"outcome\" : \"done\"", "\"sign-offs-missing\" : 1");
    sandbox
        .tickdown("sign", "1.1", "--operator", "ben", "--comment", "seen")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 signed off");
    sandbox.tickdown("remaining", "--count").run().exits(0).prints("0").says("");
  }

  @Test
  void whatIsOpenIsNotStartedAgain() {
    sandbox.started(BAKERY);
    for (String release : new String[] {"1.4.0", "v1.4.0"}) {
      sandbox
          .tickdown("start", "-r", release)
          .run()
          .exits(0)
          .says("")
          .prints(
              "1.4.0 of RELEASE_CHECKLIST.md is already open; nothing started.",
              "Journal: $DIR/shop.tickdown/release-checklist-1.4.0.yaml");
    }
    sandbox.tickdown("start").run().exits(0).says("").mentions("Started ");
    sandbox.tickdown("start").run().exits(0).says("").mentions("is already open; nothing started.");
  }

  @Test
  void whatRemainsOfAPhaseIsSaidOfThatPhase() {
    sandbox
        .started(BAKERY)
        .tickdown("tick", "--all", "1")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 done");
    sandbox
        .tickdown("remaining", "--phase", "1")
        .run()
        .exits(0)
        .prints("")
        .says("Nothing is outstanding in phase 1 Dough of 1.4.0; 2 items elsewhere.");
    sandbox
        .tickdown("remaining", "--phase", "1", "--format", "json")
        .run()
        .exits(0)
        .says("")
        .mentions("\"phase\" : \"1\"", "\"outstanding\" : 0");
  }

  @Test
  void afterTheEndTheRunThatWasFinishedLastIsRead() {
    sandbox.started(BAKERY).tickdown("finish", "--reason", "x").run().exits(0).says("").whatever();
    for (String command : new String[] {"status", "log", "remaining"}) {
      sandbox
          .tickdown(command)
          .run()
          .exits(0)
          .warns("note: no run is open; 1.4.0 was finished last")
          .whatever();
    }
  }

  @Test
  void theNewestFinishedRunIsTheExample() {
    sandbox
        .started(BAKERY)
        .tickdown("finish", "--reason", "x")
        .run()
        .exits(0)
        .says("")
        .mentions("finished");
    sandbox.tickdown("start", "-r", "1.3.9").run().exits(0).says("").mentions("Started 1.3.9");
    sandbox.tickdown("finish", "--reason", "x").run().exits(0).says("").mentions("finished");
    sandbox
        .tickdown("tick", "1.1")
        .run()
        .exits(2)
        .prints("")
        .warns("name a finished run to read it: `--release 1.3.9`");
  }
}

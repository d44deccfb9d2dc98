package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A checklist that changes during a run: it is reported on standard error, and no answer is lost.
class ChangedChecklistTest {
  private static final String BAKERY = "bakery.md";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void tickTwo() {
    sandbox.started(BAKERY).tickdown("tick", "1.1", "1.2").run().exits(0).whatever();
  }

  @Test
  void anItemIsAdded() {
    changed(Sandbox.fixture(BAKERY) + "- [ ] Crumbs swept\n");
    sandbox
        .tickdown("remaining", "--count")
        .run()
        .exits(0)
        .prints("4")
        .says(
            "note: RELEASE_CHECKLIST.md has changed since the run was started: 1 added; `tickdown"
                + " run` shows the changes");
  }

  @Test
  void anAnsweredItemIsRemoved() {
    changed(Sandbox.fixture(BAKERY).replace("- [ ] Flour weighed\n", ""));
    sandbox
        .tickdown("remaining", "--count")
        .run()
        .exits(0)
        .prints("3")
        .warns("1 removed (1 of them answered)");
    sandbox.tickdown("status").run().exits(0).mentions("items that are gone: 1").warns("1 removed");
    sandbox.tickdown("log").run().exits(0).mentions("“Flour weighed” done").whatever();
    changed(Sandbox.fixture(BAKERY));
    assertEquals("3\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  @Test
  void anAnswerCanBeGivenToANewItem() {
    changed(Sandbox.fixture(BAKERY) + "- [ ] Crumbs swept\n");
    sandbox.tickdown("tick", "crumbs").run().exits(0).mentions("2.3 done").warns("1 added");
    assertTrue(sandbox.journalText("1.4.0").contains("crumbs-swept"));
  }

  @Test
  void aNumberNeverMeansAnotherItemThanBefore() {
    changed(Sandbox.fixture(BAKERY).replace("- [ ] Hot", "- [ ] Door unlocked\n- [ ] Hot"));
    for (String command : new String[] {"tick", "reopen", "comment"}) {
      sandbox
          .tickdown(command, "2.1")
          .run()
          .exits(2)
          .prints("")
          .warns(
              "error: 2.1 is not the same item as before: RELEASE_CHECKLIST.md has changed\n"
                  + "  was: Hot enough (now 2.2)\n"
                  + "  now: Door unlocked\n"
                  + "hint: use words from its text, or its id; `tickdown run` shows the changes\n");
    }
    sandbox.tickdown("tick", "hot enough").run().exits(0).mentions("2.2 done").warns("1 added");
    sandbox.tickdown("tick", "1.3", "2.3").run().exits(0).mentions("1.3 done").warns("1 added");
    sandbox.tickdown("run", "--plain").typing("quit").run().exits(0).whatever();
    sandbox.tickdown("tick", "2.1").run().exits(0).mentions("2.1 done · Door unlocked").says("");
  }

  @Test
  void aSectionNumberNeverMeansAnotherSection() {
    changed(Sandbox.fixture(BAKERY).replace("## Oven", "## Shop\n- [ ] Door unlocked\n## Oven"));
    sandbox
        .tickdown("tick", "--all", "2")
        .run()
        .exits(2)
        .prints("")
        .warns("  was: Oven\n  now: Shop\n");
    sandbox.tickdown("tick", "--all", "1").run().exits(0).mentions("1.3 done").warns("1 added");
  }

  @Test
  void theFirstOfTwoEqualItemsIsRemoved() {
    changed("# B\n- [ ] Oven cleaned\n- [ ] Dough\n- [ ] Oven cleaned\n- [ ] Bread\n");
    sandbox.tickdown("start", "-r", "2.0.0").succeeds();
    sandbox.tickdown("tick", "-r", "2.0.0", "1.3").run().exits(0).whatever();
    changed("# B\n- [ ] Dough\n- [ ] Oven cleaned\n- [ ] Bread\n");
    sandbox
        .tickdown("remaining", "-r", "2.0.0")
        .run()
        .exits(0)
        .prints(
            "1 B                                                       2 left",
            "  1.1  Dough",
            "  1.3  Bread")
        .warns("1 removed;");
    sandbox
        .tickdown("tick", "-r", "2.0.0", "b/oven-cleaned")
        .run()
        .exits(0)
        .mentions("is already done")
        .warns("1 removed;");
  }

  @Test
  void aWalkShowsTheChangesOnceAndGoesOn() {
    changed(
        """
        # Bakery
        ## The dough
        - [ ] Flour weighed on scales
        - [ ] Yeast is alive
        - [ ] Rested for an hour
        ## Oven
        - [ ] Flour weighed twice for the big loaf
        - [ ] Bread baked
        ## Shop
        - [ ] Hot enough
        """);
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("go 1.1", "quit")
        .run()
        .exits(0)
        .mentions(
            "note: RELEASE_CHECKLIST.md has changed: 1 added, 1 reworded, 1 moved",
            "Added:\n  2.1 Flour weighed twice for the big loaf\n",
            "Reworded:\n  was: Flour weighed\n  now: 1.1 Flour weighed on scales (done by"
                + " ana)\n",
            "Moved:\n  3.1 Hot enough, from Oven\n",
            "2 of 6 settled",
            "reworded since answered; it was: Flour weighed\n")
        .says("");
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("quit")
        .run()
        .exits(0)
        .prints(
            "Resuming 1.4.0 of RELEASE_CHECKLIST.md: 2 of 6 settled; last answer $AGO; next is"
                + " 1.3.",
            "",
            "1 The dough, item 3 of 3",
            "1.3 Rested for an hour",
            "answer, or help> quit",
            "Left with 2 of 6 settled; next is 1.3.",
            "Every answer is saved; `tickdown` resumes.")
        .says("");
    sandbox
        .tickdown("log")
        .run()
        .exits(0)
        .mentions(
            "1.1 done · Flour weighed (reworded since: Flour weighed on scales)",
            "continued with the changed checklist")
        .says("");
    sandbox.tickdown("status").run().exits(0).mentions("reworded since answered: 1.1").says("");
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
  }

  @Test
  void otherCommandsAndAnnotationsAreShown() {
    changed(
        Sandbox.fixture(BAKERY)
            .replace("weighed\n", "weighed <!-- verify: test -s flour -->\n")
            .replace("baked\n", "baked\n\n  ```sh\n  bake --hot\n  taste\n  ```\n"));
    sandbox.tickdown("remaining", "--count").run().exits(0).prints("3").warns("2 amended");
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions(
            "note: RELEASE_CHECKLIST.md has changed: 2 amended",
            """
            Amended:
              1.1 Flour weighed (done by ana)
                + verify: test -s flour
              2.2 Bread baked
                + $ bake --hot
                + taste
            """)
        .says("");
    changed(
        Sandbox.fixture(BAKERY).replace("weighed\n", "weighed <!-- verify: test -e flour -->\n"));
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"change\" : \"amended\"")
        .whatever();
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("    - verify: test -s flour\n    + verify: test -e flour\n")
        .says("");
    sandbox
        .tickdown("report")
        .run()
        .exits(0)
        .mentions("Amended after the answer", "added since: verify: test -e flour")
        .says("");
  }

  @Test
  void notesAreNoChange() {
    changed("Be quick.\n\n" + Sandbox.fixture(BAKERY).replace("alive\n", "alive\n\n  Smell it.\n"));
    assertEquals("3\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("run", "--plain").run().exits(1).mentions("2 of 5 settled").says("");
    assertFalse(sandbox.journalText("1.4.0").contains("revised"));
  }

  @Test
  void aFinishedRunKeepsItsChecklist() {
    changed(Sandbox.fixture(BAKERY) + "- [ ] Crumbs swept\n");
    sandbox.tickdown("tick", "2.3").run().exits(0).mentions("2.3 done").warns("1 added");
    sandbox
        .tickdown("finish", "--reason", "sold out")
        .run()
        .exits(0)
        .mentions("finished the run", "3 of 6 settled")
        .warns("1 added");
    changed("# Bakery\n- [ ] Something else\n");
    sandbox.tickdown("status", "-r", "1.4.0").run().exits(0).mentions("3 of 6 settled").says("");
  }

  @Test
  void manyChangesStayReadable() {
    StringBuilder many = new StringBuilder("# Bakery\n");
    for (int i = 0; i < 300; i++) {
      many.append("- [ ] Loaf number ").append(i).append(" baked\n");
    }
    changed(many.toString());
    String output = sandbox.tickdown("run", "--plain").run().exits(1).says("").output();
    assertTrue(output.contains("300 added, 5 removed (2 of them answered)"), output);
    assertTrue(output.contains("  and 280 more\n"), output);
    assertTrue(output.lines().count() < 50, output);
  }

  @Test
  void allItemsAreRemoved() {
    changed("# Bakery\n\nClosed.\n");
    keepsItsAnswers("can no longer be used (no items, but 1 heading)");
  }

  @Test
  void theFileIsDeleted() throws IOException {
    Files.delete(sandbox.shop().resolve("RELEASE_CHECKLIST.md"));
    keepsItsAnswers("is not in $DIR/shop");
  }

  @Test
  void theFileIsGarbage() {
    sandbox.write("RELEASE_CHECKLIST.md", new byte[] {0, 1, 2, 3});
    keepsItsAnswers("can no longer be used (the file is not text: it contains a NUL byte)");
  }

  private void keepsItsAnswers(String why) {
    String note =
        "note: RELEASE_CHECKLIST.md %s; using its text from the start of the run".formatted(why);
    sandbox.tickdown("remaining", "--count").run().exits(0).prints("3").says(note);
    sandbox
        .tickdown("tick", "2.1")
        .run()
        .exits(0)
        .mentions("2.1 done · ", "3 of 5 settled")
        .says(note);
    sandbox.tickdown("run", "--plain").run().exits(1).mentions(note, "3 of 5 settled").says("");
  }

  private void changed(String text) {
    sandbox.write("RELEASE_CHECKLIST.md", text);
  }
}

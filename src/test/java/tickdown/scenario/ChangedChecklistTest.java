package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A checklist that changes under an open run: said on standard error, and no answer is lost.
@DisabledOnOs(OS.WINDOWS)
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
            "note: RELEASE_CHECKLIST.md has changed since the run was started: 1 items are new, 0"
                + " are gone");
  }

  @Test
  void anAnsweredItemIsRemoved() {
    changed(Sandbox.fixture(BAKERY).replace("- [ ] Flour weighed\n", ""));
    sandbox
        .tickdown("remaining", "--count")
        .run()
        .exits(0)
        .prints("3")
        .warns("1 are gone", "1 answers belong to items that it has no more");
    sandbox.tickdown("log").run().exits(0).mentions("done: Flour weighed").whatever();
    changed(Sandbox.fixture(BAKERY));
    assertEquals("3\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  @Test
  void anAnswerCanBeGivenToANewItem() {
    changed(Sandbox.fixture(BAKERY) + "- [ ] Crumbs swept\n");
    sandbox.tickdown("tick", "crumbs").run().exits(0).mentions("2.3 done").warns("1 items are new");
    assertTrue(sandbox.journalText("1.4.0").contains("crumbs-swept"));
  }

  @Test
  void allItemsAreRemoved() {
    changed("# Bakery\n\nClosed.\n");
    keepsItsAnswers("cannot be walked any more (no items, but 1 heading)");
  }

  @Test
  void theFileIsDeleted() throws IOException {
    Files.delete(sandbox.shop().resolve("RELEASE_CHECKLIST.md"));
    keepsItsAnswers("is gone");
  }

  @Test
  void theFileIsGarbage() {
    sandbox.write("RELEASE_CHECKLIST.md", new byte[] {0, 1, 2, 3});
    keepsItsAnswers("cannot be walked any more (the file is not text: it holds a NUL byte)");
  }

  private void keepsItsAnswers(String why) {
    String note =
        "note: RELEASE_CHECKLIST.md %s; this is its text from the start of the run".formatted(why);
    sandbox.tickdown("remaining", "--count").run().exits(0).prints("3").says(note);
    sandbox.tickdown("tick", "2.1").run().exits(0).prints("2.1 done", "3 of 5 settled").says(note);
    sandbox.tickdown("run", "--plain").run().exits(1).mentions(note, "3 of 5 settled").says("");
  }

  private void changed(String text) {
    sandbox.write("RELEASE_CHECKLIST.md", text);
  }
}

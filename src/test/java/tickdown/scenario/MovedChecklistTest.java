package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A checklist that is renamed or moved during a run: the run is found by what it is.
class MovedChecklistTest {
  private static final String BAKERY = "bakery.md";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void tickOne() {
    sandbox.started(BAKERY).tickdown("tick", "1.1").succeeds();
  }

  @Test
  void theRunIsResumedWhereverItsListIs() throws IOException {
    move("RELEASE_CHECKLIST.md", "docs/RELEASE_CHECKLIST.md");
    walked("docs/RELEASE_CHECKLIST.md", "RELEASE_CHECKLIST.md");
    move("docs/RELEASE_CHECKLIST.md", "BAKING.md");
    walked("BAKING.md", "docs/RELEASE_CHECKLIST.md");
    sandbox
        .tickdown("run", "--plain", "BAKING.md", "-r", "1.4.0")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("Resuming 1.4.0 of BAKING.md: 1 of 5 settled")
        .says("");
    sandbox
        .tickdown("log")
        .run()
        .exits(0)
        .mentions("the checklist RELEASE_CHECKLIST.md is now docs/RELEASE_CHECKLIST.md")
        .says("");
    sandbox.tickdown("journal", "verify").run().exits(0).mentions("1.4.0").says("");
    assertEquals(1, sandbox.files().stream().filter(name -> name.endsWith(".yaml")).count());
  }

  @Test
  void commandsThatCannotAskSaySo() throws IOException {
    move("RELEASE_CHECKLIST.md", "docs/RELEASE_CHECKLIST.md");
    sandbox
        .tickdown("tick", "1.2")
        .run()
        .exits(0)
        .mentions("2 of 5 settled")
        .says("note: the checklist RELEASE_CHECKLIST.md is now docs/RELEASE_CHECKLIST.md");
  }

  @Test
  void aListThatWasEditedAsWellIsKnownByItsItems() throws IOException {
    move("RELEASE_CHECKLIST.md", "docs/BAKING.md");
    sandbox.write("docs/BAKING.md", Sandbox.fixture(BAKERY) + "- [ ] Crumbs swept\n");
    sandbox
        .tickdown("run", "--plain", "docs/BAKING.md")
        .typing("quit")
        .run()
        .exits(0)
        .mentions(
            "note: the checklist RELEASE_CHECKLIST.md is now docs/BAKING.md",
            "note: docs/BAKING.md has changed: 1 added",
            "Resuming 1.4.0 of docs/BAKING.md: 1 of 6 settled")
        .says("");
  }

  @Test
  void anotherListIsNotTakenForIt() throws IOException {
    move("RELEASE_CHECKLIST.md", "notes.txt");
    sandbox.write("docs/RELEASE_CHECKLIST.md", "# Harbour\n- [ ] Anchor up\n- [ ] Sails set\n");
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions(
            "1.4.0 of RELEASE_CHECKLIST.md, which is not in $DIR/shop, is still open;"
                + " `tickdown resume 1.4.0` resumes it",
            "Starting $DATE of docs/RELEASE_CHECKLIST.md")
        .says("");
  }

  private void walked(String now, String before) {
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions(
            "note: the checklist %s is now %s".formatted(before, now),
            "Resuming 1.4.0 of %s: 1 of 5 settled".formatted(now))
        .says("");
  }

  private void move(String from, String to) throws IOException {
    Path target = sandbox.shop().resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(sandbox.shop().resolve(from), target);
  }
}

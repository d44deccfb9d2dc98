package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The clones of a shared run have different versions of its checklist: none of them takes an item
/// out of the run just because it is older.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks git through sh")
class ChecklistOfSharedRunTest extends TwoClones {
  private static final String ADDED = "- [ ] Oil the hinges\n";

  @Test
  void anOlderFileTakesNothingOutOfTheRun() throws IOException {
    joined();
    anaAddsAnItem();
    ben("sync");
    bens("resume", "1.4.0", "--plain")
        .typing("quit")
        .run()
        .mentions(
            "RELEASE_CHECKLIST.md is older than the version that ana adopted (this file: 1"
                + " removed); using ana's version; `git pull` may update it")
        .whatever();
    assertTrue(
        bens("remaining").run().exits(0).warns("1 removed").output().contains("Oil the hinges"));
    assertTrue(
        bens("tick", "hinges").run().exits(0).warns("1 removed").output().contains("1.4 done"));
    assertFalse(log().contains("ben  continued with the changed checklist"));
    add(bensFile());
    bens("remaining").run().exits(0).says("").whatever();
  }

  @Test
  void aNewerFileIsNotAdoptedInPassingEither() throws IOException {
    joined();
    add(bensFile());
    bens("resume", "1.4.0", "--plain")
        .typing("quit")
        .run()
        .mentions(
            "RELEASE_CHECKLIST.md differs from the version that ana started with (this file: 1"
                + " added); using ana's version; pull, or adopt this file for everyone with"
                + " `tickdown resume --adopt`")
        .whatever();
    bens("resume", "1.4.0", "--plain", "--adopt")
        .typing("quit")
        .run()
        .mentions("RELEASE_CHECKLIST.md has changed: 1 added")
        .whatever();
    assertTrue(log().contains("ben  continued with the changed checklist"));
    ben("sync");
    ana("sync");
    assertTrue(
        anas("remaining")
            .run()
            .exits(0)
            .warns("is older than the version that ben adopted (this file: 1 removed)")
            .output()
            .contains("Oil the hinges"));
  }

  @Test
  void aWalkTakesOverWhatAnotherHasAdoptedBeforeItFinishes() throws IOException {
    joined();
    anaAddsAnItem();
    bens("resume", "1.4.0", "--plain")
        .typing("sync", "reload", "finish enough", "yes")
        .run()
        .exits(0)
        .mentions("ana has adopted a changed checklist; `reload` loads it.")
        .mentions("Loaded the run's version of RELEASE_CHECKLIST.md: 1 added.")
        .mentions("1.4 Oil the hinges")
        .mentions("5 items are still open.")
        .whatever();
    assertFalse(log().contains("ben  continued with the changed checklist"));
  }

  @Test
  void aWalkThatIsBehindDoesNotFinishTheRun() throws IOException {
    joined();
    anaAddsAnItem();
    bens("resume", "1.4.0", "--plain")
        .typing("sync", "finish enough")
        .run()
        .exits(2)
        .mentions("the run has adopted another version of the checklist meanwhile")
        .whatever();
    assertTrue(ben("runs").contains("open"));
  }

  @Test
  void aWalkThatIsBehindRunsNoStep() throws IOException {
    joined();
    ben("drive");
    anaAddsAnItem();
    bens("resume", "1.4.0", "--plain")
        .typing("sync", "go 2.1", "run")
        .run()
        .exits(2)
        .mentions("the run has adopted another version of the checklist meanwhile")
        .whatever();
    assertFalse(log().contains("git push"));
  }

  @Test
  void afterUnsharingTheVersionStaysInUse() throws IOException {
    joined();
    anaAddsAnItem();
    ben("sync");
    ben("unshare");
    assertTrue(
        bens("remaining")
            .run()
            .exits(0)
            .warns("is older than the version that ana adopted")
            .output()
            .contains("Oil the hinges"));
  }

  @Test
  void headingsAndBoxesOfAnOlderFileCountAsLittle() throws IOException {
    joined();
    Files.writeString(
        bensFile(),
        Files.readString(bensFile())
            .replace("## Light", "## Light <!-- on-demand -->")
            .replace("[ ] Clean", "[x] Clean"));
    assertEquals(
        "4\n",
        bens("remaining", "--count").run().exits(0).warns("(this file: 3 amended)").output());
  }

  @Test
  void theChecksOfTheVersionInUseCanBeTrusted() throws IOException {
    joined();
    Path list = sandbox.folder().resolve("shop/RELEASE_CHECKLIST.md");
    Files.writeString(
        list, Files.readString(list).replace("glass", "glass <!-- verify: test -s glass -->"));
    anas("resume", "1.4.0", "--plain").typing("quit").run().whatever();
    ana("sync");
    ben("sync");
    bens("trust")
        .run()
        .exits(1)
        .mentions("open run  test -s glass")
        .warns("nothing was trusted")
        .whatever();
  }

  private void anaAddsAnItem() throws IOException {
    add(sandbox.folder().resolve("shop/RELEASE_CHECKLIST.md"));
    anas("resume", "1.4.0", "--plain").typing("quit").run().mentions("1 added").whatever();
    ana("sync");
  }

  private Path bensFile() {
    return sandbox.folder().resolve("other/RELEASE_CHECKLIST.md");
  }

  private static void add(Path list) throws IOException {
    String text = Files.readString(list);
    Files.writeString(
        list, text.replace("- [ ] Clean the glass\n", "- [ ] Clean the glass\n" + ADDED));
    assertEquals(text.length() + ADDED.length(), Files.readString(list).length());
  }

  private String log() {
    return bens("log").run().whatever().output();
  }
}

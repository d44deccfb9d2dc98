package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where journals are, who can read them, and what is left untouched.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, permissions and owners of POSIX")
class PlacesTest {
  private static final String BAKERY = "bakery.md";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void journalsLieBesideTheRepositoryWhichStaysClean() {
    sandbox.checklist(BAKERY);
    commitEverything();
    sandbox
        .tickdown("start", "-r", "1.4.0")
        .run()
        .exits(0)
        .prints(
            "Started 1.4.0 of RELEASE_CHECKLIST.md: 5 items.",
            "Journal: $DIR/shop.tickdown/release-checklist-1.4.0.yaml")
        .says("");
    sandbox.tickdown("run", "--plain").typing("done", "quit").run().exits(0).whatever();
    sandbox.shell("git status --porcelain --ignored").run().exits(0).prints("").says("");
    assertEquals(List.of(), belowHome());
  }

  @Test
  void onlyTheOperatorMayReadThem() throws IOException {
    sandbox.started(BAKERY).shell("umask 0; \"$TICKDOWN\" tick 1.1").run().exits(0).whatever();
    assertEquals("rwx------", permissions(sandbox.journals()));
    for (String name : sandbox.files()) {
      if (name.startsWith("shop.tickdown/")) {
        assertEquals("rw-------", permissions(sandbox.folder().resolve(name)), name);
      }
    }
  }

  @Test
  void anyFolderOfTheRepositoryWillDo() {
    sandbox.started(BAKERY).write("deep/er/file", "");
    assertEquals(
        "5\n",
        sandbox.tickdown("remaining", "--count").in(sandbox.shop().resolve("deep/er")).succeeds());
  }

  /// As in a container, where the working directory often is the root.
  @Test
  void theRootIsAFolderLikeAnyOther() {
    Path root = Path.of("/");
    assumeTrue(Stream.of(root, root.resolve("docs")).noneMatch(PlacesTest::hasMarkdown));
    for (String command : List.of("lint", "show", "run", "trust", "start -r 1")) {
      sandbox
          .tickdown(command.split(" "))
          .in(root)
          .run()
          .exits(2)
          .prints("")
          .says(
              "error: no release checklist in `/`",
              "hint: `tickdown init` creates one; or name one, such as `tickdown run CHECKLIST`;"
                  + " otherwise Tickdown looks for RELEASE_CHECKLIST.md here and in docs, .github"
                  + " and checklists");
    }
    sandbox.tickdown("doctor").in(root).run().exits(0).mentions("checklist   none found").says("");
    sandbox
        .tickdown("show", "/")
        .run()
        .exits(2)
        .prints("")
        .warns("this is a directory, not a checklist");
  }

  private static boolean hasMarkdown(Path folder) {
    String[] files = folder.toFile().list((_, name) -> name.endsWith(".md"));
    return files != null && files.length > 0;
  }

  @Test
  void withoutARepositoryTheyLieBesideTheChecklist() throws IOException {
    Path place = Files.createDirectories(sandbox.folder().resolve("plain"));
    Files.writeString(place.resolve("plan.md"), Sandbox.fixture(BAKERY));
    sandbox
        .tickdown("start", "plan.md", "-r", "1")
        .in(place)
        .run()
        .exits(0)
        .mentions("Journal: $DIR/plain/.tickdown/plan-1.yaml")
        .says("");
    assertEquals("5\n", sandbox.tickdown("remaining", "--count").in(place).succeeds());
  }

  @Test
  void allWorkTreesOfARepositoryHaveOnePlace() throws IOException {
    sandbox.started(BAKERY);
    commitEverything();
    sandbox.git("worktree", "add", "-q", "../linked");
    sandbox.git("worktree", "add", "-q", "inside");
    Path linked = sandbox.folder().resolve("linked");
    for (String tree : List.of("linked", "shop/inside")) {
      String run = tree.replace("/", "-");
      sandbox
          .tickdown("start", "-r", run)
          .in(sandbox.folder().resolve(tree))
          .run()
          .exits(0)
          .mentions("Journal: $DIR/shop.tickdown/release-checklist-" + run + ".yaml")
          .says("");
    }
    sandbox.tickdown("tick", "1.1", "-r", "linked").in(linked).run().exits(0).whatever();
    String head = sandbox.shell("git rev-parse HEAD").succeeds().strip();
    String journal = sandbox.journalText("linked");
    assertTrue(journal.lines().toList().getLast().contains(head.substring(0, 7)), journal);
    sandbox.tickdown("runs").run().exits(0).mentions("linked", "shop-inside", "1.4.0").says("");
    assertEquals("4\n", sandbox.tickdown("remaining", "--count", "-r", "linked").succeeds());
  }

  @Test
  void aRunThatAnEarlierVersionKeptBesideALinkedWorkTreeIsFound() throws IOException {
    sandbox.started(BAKERY);
    commitEverything();
    sandbox.git("worktree", "add", "-q", "../linked");
    Path former = Files.createDirectories(sandbox.folder().resolve("linked.tickdown"));
    Files.move(sandbox.journal("1.4.0"), former.resolve("release-checklist-1.4.0.yaml"));
    sandbox.tickdown("tick", "1.1").run().exits(0).mentions("1 of 5 settled").says("");
    sandbox.tickdown("runs").run().exits(0).mentions("1.4.0").says("");
  }

  @Test
  void aRepositoryInsideAnotherHasItsPlaceOutsideOfBoth() throws IOException {
    Path inner = Files.createDirectories(sandbox.shop().resolve("libs/core/.git")).getParent();
    Files.writeString(inner.resolve("RELEASE_CHECKLIST.md"), Sandbox.fixture(BAKERY));
    sandbox
        .tickdown("start", "-r", "2")
        .in(inner)
        .run()
        .exits(0)
        .mentions("Journal: $DIR/shop-libs-core.tickdown/release-checklist-2.yaml")
        .says("");
  }

  @Test
  void theNearestChecklistIsMeant() throws IOException {
    sandbox.checklist(BAKERY).write("packages/a/docs/RELEASE_CHECKLIST.md", "# A\n- [ ] Built\n");
    Path src = Files.createDirectories(sandbox.shop().resolve("packages/a/src"));
    Path other = Files.createDirectories(sandbox.shop().resolve("packages/b"));
    sandbox.tickdown("show").in(src).run().exits(0).mentions("A · 1 item").says("");
    sandbox.tickdown("show").in(other).run().exits(0).mentions("Bakery · 5 items").says("");
    sandbox
        .tickdown("start", "-r", "1")
        .in(src)
        .run()
        .exits(0)
        .mentions("Started 1 of packages/a/docs/RELEASE_CHECKLIST.md: 1 item.")
        .says("");
  }

  @Test
  void repositoriesThatShareAFolderKeepTheirRunsApart() throws IOException {
    sandbox.checklist(BAKERY);
    Path other = Files.createDirectories(sandbox.folder().resolve("other/.git")).getParent();
    Files.writeString(other.resolve("RELEASE_CHECKLIST.md"), "# Shoes\n- [ ] Sewn\n");
    String shared = sandbox.folder().resolve("shared").toString();
    for (Path place : List.of(sandbox.shop(), other)) {
      sandbox
          .tickdown("start", "-r", "1.4.0")
          .with("TICKDOWN_STATE_DIR", shared)
          .in(place)
          .run()
          .exits(0)
          .mentions("Started 1.4.0")
          .says("");
    }
    Map<Path, String> outstanding = Map.of(sandbox.shop(), "5\n", other, "1\n");
    outstanding.forEach((place, count) ->
        assertEquals(
            count,
            sandbox
                .tickdown("remaining", "--count")
                .with("TICKDOWN_STATE_DIR", shared)
                .in(place)
                .succeeds()));
    sandbox
        .tickdown("remaining")
        .with("TICKDOWN_STATE_DIR", shared)
        .in(sandbox.folder())
        .run()
        .exits(2)
        .prints("")
        .warns("error: 2 runs match");
    sandbox
        .tickdown("runs")
        .with("TICKDOWN_STATE_DIR", shared)
        .run()
        .exits(0)
        .mentions("$DIR/shop/RELEASE_CHECKLIST.md", "$DIR/other/RELEASE_CHECKLIST.md")
        .says("");
    sandbox
        .tickdown("finish", "--reason", "no")
        .with("TICKDOWN_STATE_DIR", shared)
        .in(other)
        .run()
        .exits(0)
        .whatever();
    sandbox
        .tickdown("tick", "1.1")
        .with("TICKDOWN_STATE_DIR", shared)
        .in(sandbox.folder())
        .run()
        .exits(0)
        .prints("1.1 done · Flour weighed", "1 of 5 settled")
        .says("");
  }

  @Test
  void theRunOfTheNearestChecklistIsMeant() throws IOException {
    sandbox.checklist(BAKERY).write("a/RELEASE_CHECKLIST.md", "# A\n- [ ] Built\n- [ ] Sent\n");
    Path a = sandbox.shop().resolve("a");
    Path b = Files.createDirectories(sandbox.shop().resolve("b"));
    Files.writeString(b.resolve("RELEASE_CHECKLIST.md"), "# B\n- [ ] Built\n");
    sandbox.tickdown("start", "-r", "a1").in(a).run().exits(0).whatever();
    sandbox
        .tickdown("tick", "1.1")
        .in(b)
        .run()
        .exits(0)
        .prints("1.1 done · Built", "1 of 2 settled")
        .says("note: this is a1 of a/RELEASE_CHECKLIST.md");
    sandbox.tickdown("start", "-r", "b1").in(b).run().exits(0).whatever();
    sandbox.tickdown("start", "-r", "1").run().exits(0).whatever();
    assertEquals("1\n", sandbox.tickdown("remaining", "--count").in(a).succeeds());
    assertEquals("1\n", sandbox.tickdown("remaining", "--count").in(b).succeeds());
    assertEquals("5\n", sandbox.tickdown("remaining", "--count").succeeds());
    assertEquals("1\n", sandbox.tickdown("remaining", "--count", "-r", "a1").in(b).succeeds());
  }

  @Test
  void aFolderThatWasDeletedIsNoPlaceToStartIn() {
    sandbox
        .checklist(BAKERY)
        .shell("mkdir gone && cd gone && rmdir ../gone && \"$TICKDOWN\" status")
        .run()
        .exits(2)
        .prints("")
        .warns("error: the working directory no longer exists\n", "hint: change to another folder");
  }

  @Test
  void everyPlaceThatWasLookedAtIsNamed() throws IOException {
    Path deep = Files.createDirectories(sandbox.shop().resolve("packages/a"));
    sandbox
        .tickdown("show")
        .in(deep)
        .run()
        .exits(2)
        .prints("")
        .warns(
            "error: no release checklist in `$DIR/shop/packages/a`\n",
            "  nor in `$DIR/shop/packages`\n  nor in `$DIR/shop`\n");
  }

  @Test
  void theOptionGoesBeforeTheVariable() {
    sandbox.checklist(BAKERY);
    ProgramStart byVariable =
        sandbox.tickdown("start", "-r", "1").with("TICKDOWN_STATE_DIR", "../var");
    byVariable.run().exits(0).mentions("$DIR/var/release-checklist-1.yaml").says("");
    sandbox
        .tickdown("start", "-r", "1", "--state-dir", "../option")
        .with("TICKDOWN_STATE_DIR", "../var")
        .run()
        .exits(0)
        .mentions("$DIR/option/release-checklist-1.yaml")
        .says("");
    sandbox
        .tickdown("start", "-r", "1")
        .with("TICKDOWN_STATE_DIR", "")
        .run()
        .exits(0)
        .mentions("$DIR/shop.tickdown/release-checklist-1.yaml")
        .says("");
  }

  @Test
  void aRehearsalLeavesNothingBehind() {
    sandbox.checklist(BAKERY);
    List<String> before = sandbox.files();
    sandbox
        .tickdown("run", "--plain", "--rehearse")
        .typing("done", "done", "note hello", "undo", "skip no time", "finish enough", "yes")
        .run()
        .exits(0)
        .mentions("This is a rehearsal: nothing is saved.")
        .says("");
    assertEquals(before, sandbox.files());
    sandbox.tickdown("runs").run().exits(0).prints("").warns("No run has been started");
  }

  @Test
  void lookingLeavesNothingBehind() {
    sandbox.checklist(BAKERY);
    List<String> before = sandbox.files();
    sandbox.tickdown("show").run().exits(0).whatever();
    sandbox.tickdown("runs").run().exits(0).whatever();
    sandbox.tickdown("status").run().exits(2).whatever();
    sandbox.tickdown("tick", "1.1").run().exits(2).whatever();
    assertEquals(before, sandbox.files());
  }

  @Test
  void theOperatorIsNamedByOptionVariableOrGit() {
    sandbox.started(BAKERY);
    sandbox.git("config", "user.name", "gil");
    sandbox.tickdown("tick", "1.1", "--operator", "oda").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.2").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.3").without("TICKDOWN_OPERATOR").run().exits(0).whatever();
    sandbox
        .tickdown("log")
        .run()
        .exits(0)
        .prints(
            "$TIME  ana  started 1.4.0",
            "$TIME  oda  1.1 done · Flour weighed",
            "$TIME  ana  1.2 done · Yeast is alive",
            "$TIME  gil  1.3 done · Rested for an hour")
        .says("");
  }

  @Test
  void outsideOfARepositoryTheNameInTheUsersOwnSettingsOfGitCounts() throws IOException {
    Path loose = Files.createDirectories(sandbox.folder().resolve("loose/refs")).getParent();
    Files.createDirectory(loose.resolve("objects"));
    Files.writeString(loose.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(loose.resolve("config"), "[user]\n\tname = Mallory\n");
    Files.writeString(loose.resolve("RELEASE_CHECKLIST.md"), Sandbox.fixture(BAKERY));
    Path settings = sandbox.folder().resolve("gitconfig");
    Files.writeString(settings, "[user]\n\tname = Gil Loose\n");
    sandbox
        .tickdown("start", "-r", "2")
        .in(loose)
        .without("TICKDOWN_OPERATOR")
        .with("GIT_CONFIG_GLOBAL", settings.toString())
        .run()
        .exits(0)
        .whatever();
    sandbox.tickdown("log").in(loose).run().exits(0).prints("$TIME  Gil Loose  started 2").says("");
  }

  @Test
  void aHomeDirectoryKeptInGitDoesNotCount() throws IOException {
    assumeTrue(isRoot(), "only root can give a folder to somebody else");
    sandbox.checklist(BAKERY);
    Files.createDirectories(sandbox.shop().resolve("src/pie/.git/refs"));
    Path inner = sandbox.shop().resolve("src/pie");
    Files.writeString(inner.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    Files.writeString(inner.resolve("RELEASE_CHECKLIST.md"), Sandbox.fixture(BAKERY));
    Files.setAttribute(sandbox.shop(), "unix:uid", 12345);
    sandbox
        .tickdown("start", "-r", "2")
        .in(inner)
        .run()
        .exits(0)
        .mentions("Journal: $DIR/shop/src/pie.tickdown/release-checklist-2.yaml")
        .says("");
  }

  @Test
  void underSudoTheOperatorIsWhoCalledIt() throws IOException {
    assumeTrue(isRoot(), "only root is somebody else under sudo");
    sandbox.started(BAKERY);
    sandbox.git("config", "user.name", "gil");
    sandbox
        .tickdown("tick", "1.1")
        .without("TICKDOWN_OPERATOR")
        .with("SUDO_USER", "sal")
        .run()
        .exits(0)
        .whatever();
    sandbox.tickdown("log").run().exits(0).mentions("$TIME  sal  1.1 done").says("");
  }

  @Test
  void underSudoTheJournalBelongsToTheOwnerOfTheRepository() throws IOException {
    assumeTrue(isRoot(), "only root can give a file to somebody else");
    sandbox.checklist(BAKERY);
    Files.setAttribute(sandbox.shop(), "unix:uid", 12345);
    Files.setAttribute(sandbox.shop(), "unix:gid", 23456);
    sandbox
        .tickdown("start", "-r", "1")
        .with("SUDO_UID", "12345")
        .run()
        .exits(0)
        .mentions("Started 1")
        .says("");
    sandbox.tickdown("tick", "1.1").run().exits(0).whatever();
    try (Stream<Path> made = Files.walk(sandbox.journals())) {
      for (Path file : made.toList()) {
        assertEquals(12345, Files.getAttribute(file, "unix:uid"), file.toString());
        assertEquals(23456, Files.getAttribute(file, "unix:gid"), file.toString());
      }
    }
  }

  @Test
  void aRepositoryOfAnotherUserIsLeftAlone() throws IOException {
    assumeTrue(isRoot(), "only root can give a file to somebody else");
    sandbox.checklist(BAKERY);
    sandbox.git("config", "user.name", "Mallory");
    sandbox.git("config", "core.fsmonitor", "touch ../pwned");
    Files.setAttribute(sandbox.shop().resolve(".git"), "unix:uid", 12345);
    sandbox
        .tickdown("start", "-r", "1")
        .without("TICKDOWN_OPERATOR")
        .with("USER", "ana")
        .run()
        .exits(0)
        .mentions("Started 1")
        .says(
            "note: $DIR/shop belongs to another user, so git leaves it alone; if you trust it,"
                + " `git config --global --add safe.directory $DIR/shop` allows it");
    sandbox
        .tickdown("tick", "1.1")
        .without("TICKDOWN_OPERATOR")
        .with("USER", "ana")
        .run()
        .exits(0)
        .says("")
        .mentions("1.1 done");
    sandbox.tickdown("log").run().exits(0).says("").mentions("ana  1.1 done");
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .mentions("belongs to another user, so git leaves it alone")
        .whatever();
    assertFalse(Files.exists(sandbox.folder().resolve("pwned")));
  }

  @Test
  void aFolderInWhichOthersMayWriteIsRemarked() throws IOException {
    sandbox.started(BAKERY);
    Files.setPosixFilePermissions(sandbox.journals(), PosixFilePermissions.fromString("rwxrwx---"));
    String remark =
        "other users may write in $DIR/shop.tickdown, so they can replace what is recorded there;"
            + " `chmod go-w $DIR/shop.tickdown` prevents it";
    sandbox
        .tickdown("start", "-r", "2", "--new")
        .run()
        .exits(0)
        .mentions("Started 2")
        .says("note: " + remark);
    sandbox
        .tickdown("run", "-r", "2", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("ther users may write in $DIR/shop.tickdown")
        .says("");
  }

  @Test
  void theChecklistOfARunIsFoundFromAnyDirectory() throws IOException {
    sandbox.started(BAKERY);
    commitEverything();
    String head = sandbox.shell("git rev-parse HEAD").succeeds().strip();
    Path other = Files.createDirectories(sandbox.folder().resolve("other/.git")).getParent();
    for (Path place : List.of(sandbox.folder(), other)) {
      sandbox
          .tickdown("status", "--state-dir", sandbox.journals().toString())
          .in(place)
          .run()
          .exits(0)
          .mentions("1.4.0 of RELEASE_CHECKLIST.md")
          .says("");
      sandbox
          .tickdown("tick", "1.1", "--state-dir", sandbox.journals().toString())
          .in(place)
          .run()
          .exits(0)
          .mentions("1 of 5 settled")
          .says("");
      sandbox.tickdown("undo").run().exits(0).whatever();
    }
    assertTrue(sandbox.journalText("1.4.0").contains("\"head\":\"" + head), head);
  }

  @Test
  void theNewestTagSaysWhatKindOfReleaseItIs() {
    sandbox.write(
        "RELEASE_CHECKLIST.md",
        "# Bread\n\n- [ ] Announce (for major releases only)\n- [ ] Bake\n");
    commitEverything();
    for (String tag : List.of("v1.9.9", "v0.3.0", "v2.0.0-rc.1", "pan/v2.0.0")) {
      sandbox.git("tag", tag);
    }
    sandbox.tickdown("start", "-r", "2.0.1").run().exits(0).whatever();
    sandbox
        .tickdown("run", "--plain")
        .typing("quit")
        .run()
        .exits(0)
        .mentions("2.0.1 after the tag v1.9.9 is a major release")
        .says("");
    sandbox.tickdown("na", "1.1").run().exits(0).whatever();
    sandbox.tickdown("finish", "--reason", "half").run().exits(0).whatever();
    sandbox.tickdown("start", "-r", "2.1.0").run().exits(0).whatever();
    sandbox
        .tickdown("na", "1.1")
        .run()
        .exits(0)
        .mentions("condition not met: “for major releases only”; this is a minor release")
        .says("");
    sandbox.tickdown("finish", "--reason", "half").run().exits(0).whatever();
    sandbox.tickdown("start", "-r", "2.1.0", "--new").run().exits(0).whatever();
    sandbox
        .tickdown("status", "--format", "json")
        .run()
        .exits(0)
        .mentions("\"released-before\" : \"v1.9.9\"")
        .says("");
  }

  @Test
  @Tag("slow")
  void aGitThatDoesNotAnswerIsNotWaitedForAndSaid() throws IOException {
    sandbox.started(BAKERY).write("../bin/git", "#!/bin/sh\nexec sleep 600\n");
    Path git = sandbox.folder().resolve("bin/git");
    Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("rwx------"));
    sandbox
        .tickdown("tick", "1.1")
        .without("TICKDOWN_OPERATOR")
        .with("USER", "oda")
        .with("PATH", git.getParent() + ":" + System.getenv("PATH"))
        .run()
        .exits(0)
        .mentions("1.1 done")
        .says(
            "note: git did not tell your name within 5 seconds, so you are recorded as oda;"
                + " `--operator` or TICKDOWN_OPERATOR names you");
    sandbox.tickdown("log").run().exits(0).mentions("$TIME  oda  1.1 done").says("");
    sandbox.write(".git/reftable/tables.list", "");
    sandbox
        .tickdown("tick", "1.2")
        .with("PATH", git.getParent() + ":" + System.getenv("PATH"))
        .run()
        .exits(0)
        .mentions("1.2 done")
        .says("note: git did not answer within 5 seconds, so the commit is not recorded");
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
  }

  private void commitEverything() {
    sandbox.git("add", ".");
    sandbox.git("-c", "user.name=ana", "-c", "user.email=a@example.org", "commit", "-qm", "all");
  }

  private List<String> belowHome() {
    return sandbox.files().stream().filter(name -> name.startsWith("home/")).toList();
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}

package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What two operators can do in a shared run.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks git through sh")
class SharingTest extends TwoClones {
  @Test
  void sharingAgainIsAsItWasBefore() {
    ana("share", "--branch");
    assertEquals("Nothing new: 1.4.0 is already shared at origin.\n", ana("share"));
    ana("drive");
    assertEquals(
        """
        1.4.0 is no longer exchanged with origin; what was shared stays there.
        Nobody drives it any more.
        """,
        ana("unshare"));
    ana("share");
    Path refs = sandbox.folder().resolve("hub.git/refs");
    assertTrue(Files.exists(refs.resolve("heads/tickdown")));
    assertTrue(!Files.exists(refs.resolve("tickdown")));
    ana("finish", "--reason", "enough");
    sandbox
        .tickdown("drive", "1.4.0")
        .with("TICKDOWN_OPERATOR", "ana")
        .run()
        .exits(2)
        .warns("error: 1.4.0 is finished, so there is nothing to drive")
        .whatever();
    ana("start", "-r", "1.5.0");
    ana("start", "-r", "1.6.0");
    sandbox
        .tickdown("share")
        .with("TICKDOWN_OPERATOR", "ana")
        .run()
        .exits(2)
        .warns("hint: name the run, such as `1.5.0`, after the command")
        .whatever();
  }

  @Test
  void whoJoinsHasAllAnswersAndBothGoOn() {
    joined();
    assertTrue(ben("log").contains("ana  1.1 done"));
    ben("tick", "1.2");
    assertTrue(ben("sync").startsWith("Sent 1 event to origin.\n"));
    assertTrue(ana("sync").contains("ben: 1.2 done · Trim the wick"));
    assertEquals(ana("remaining"), ben("remaining"));
    assertEquals("", sandbox.shell("git status --short").succeeds());
    assertEquals(List.of("refs/heads/main"), refs("refs/heads"));
  }

  @Test
  void runFindsTheSharedRunAsWell() {
    ana("share");
    bens("run", "-r", "1.4.0", "--plain")
        .typing("done")
        .run()
        .warns("joined 1.4.0, which ana started on ")
        .whatever();
    assertTrue(ana("sync").contains("ben: 1.1 done · Fill the oil"), "the walk has sent it");
  }

  @Test
  void differentAnswersStayOpenUntilSomeoneSettlesThem() {
    joined();
    ben("skip", "1.2", "--reason", "no scissors");
    ana("tick", "1.2");
    ben("sync");
    assertTrue(ana("sync").contains("1.2: conflict: skipped by ben: no scissors, done by ana"));
    assertTrue(ana("remaining").contains("Trim the wick"));
    ben("sync");
    ben("tick", "1.2", "--reason", "found some");
    ben("sync");
    ana("sync");
    assertTrue(!ana("remaining").contains("Trim the wick"));
    assertTrue(ana("report").contains("settled by ben: done) | found some |"));
  }

  @Test
  void withoutTheRemoteBothGoOn() throws IOException {
    joined();
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    ana("tick", "1.2");
    ben("tick", "1.3");
    bens("sync").run().exits(2).warns("cannot find origin").whatever();
    Files.move(hub.resolveSibling("away.git"), hub);
    ben("sync");
    ana("sync");
    ben("sync");
    assertEquals(ana("remaining"), ben("remaining"));
  }

  @Test
  void onlyTheDriverDoesWhatCannotBeUndone() {
    joined();
    ben("drive");
    sandbox
        .tickdown("drive")
        .with("TICKDOWN_OPERATOR", "ana")
        .isRefused(
            2,
            "error: ben drives 1.4.0",
            "hint: ask for `tickdown drive --leave`, or add `--take-over`");
    sandbox
        .tickdown("tick", "2.1", "--confirm", "1.4.0", "--reason", "late")
        .with("TICKDOWN_OPERATOR", "ana")
        .isRefused(
            2,
            "error: 2.1 cannot be undone, and ben drives this run",
            "hint: leave it to ben, or take over: `tickdown drive --take-over`");
    assertEquals(
        "You now drive 1.4.0; ben no longer does.\n",
        ana("drive", "--take-over", "--reason", "ben is asleep"));
    ana("tick", "2.1", "--confirm", "1.4.0", "--reason", "late");
    ben("sync");
    assertTrue(ben("log").contains("ana  took over driving from ben: ben is asleep"));
  }

  @Test
  void withoutTheRemoteItTakesAReasonToDoWhatCannotBeUndone() throws IOException {
    joined();
    ana("drive");
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    sandbox
        .tickdown("tick", "2.1", "--confirm", "1.4.0", "--reason", "late")
        .with("TICKDOWN_OPERATOR", "ana")
        .run()
        .exits(2)
        .warns("it is not known who drives")
        .whatever();
    ana("drive", "--without-lease", "--reason", "the village waits");
    ana("tick", "2.1", "--confirm", "1.4.0", "--reason", "late");
    assertTrue(ana("log").contains("began to drive without the lease: the village waits"));
    assertTrue(ana("status").contains("ana drives without the lease since"));
    Files.move(hub.resolveSibling("away.git"), hub);
    assertTrue(ana("sync").contains("\nYou drive 1.4.0 with the lease now.\n"));
    ben("sync");
    assertTrue(ben("status").contains("ana has been driving since"));
    assertFalse(ben("status").contains("without the lease"));
    assertEquals(
        "Nobody drives 1.4.0 any more.\n", ana("drive", "--leave", "--reason", "off to bed"));
    assertTrue(ana("log").contains("ana  stopped driving: off to bed"));
  }

  @Test
  void whileTheRemoteAnswersNobodyDrivesWithoutTheLease() {
    joined();
    assertEquals(
        "You now drive 1.4.0.\n", ana("drive", "--without-lease", "--reason", "just in case"));
    bens("drive", "--without-lease", "--reason", "in a hurry")
        .isRefused(
            2,
            "error: ana drives 1.4.0",
            "hint: ask for `tickdown drive --leave`, or add `--take-over`");
    ben("sync");
    assertTrue(ben("status").contains("ana has been driving since"));
    assertFalse(ben("status").contains("without the lease"));
  }

  @Test
  void whoDrivesWithoutTheLeaseIsShownBesideItsHolderAndCanStop() throws IOException {
    joined();
    ana("drive");
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    assertTrue(
        ben("drive", "--without-lease", "--reason", "the village waits")
            .startsWith("You drive 1.4.0 without the lease: cannot find origin"));
    String json = ben("status", "--format", "json");
    assertTrue(
        json.contains(
            """
            "without-lease" : [ {
                  "by" : "ben",
            """
                .stripTrailing()),
        json);
    assertTrue(ben("status").contains("ben drives without the lease since"));
    assertEquals(
        "You no longer drive 1.4.0 without the lease.\n",
        ben("drive", "--leave", "--reason", "the village sleeps"));
    assertTrue(ben("log").contains("ben  stopped driving: the village sleeps"));
    assertFalse(ben("status").contains("without the lease"));
    Files.move(hub.resolveSibling("away.git"), hub);
  }

  @Test
  void onceTheRemoteSaysThatAnotherHasTheLeaseNobodyDrivesWithoutIt() throws IOException {
    joined();
    ana("drive");
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    ben("drive", "--without-lease", "--reason", "the village waits");
    Files.move(hub.resolveSibling("away.git"), hub);
    bens("tick", "2.1", "--confirm", "1.4.0", "--reason", "late")
        .run()
        .exits(2)
        .warns("note: you no longer drive 1.4.0: ana has the lease")
        .warns("error: 2.1 cannot be undone, and ana drives this run")
        .whatever();
    assertTrue(ben("log").contains("ben  stopped driving without the lease, which ana has"));
    assertTrue(ben("status").contains("ben drove without the lease until"));
    ana("sync");
    assertTrue(ana("status").contains("ben drove without the lease until"));
    ben("drive", "--take-over", "--reason", "ana agreed");
    assertFalse(ben("status").contains("without the lease"));
    ben("tick", "2.1", "--confirm", "1.4.0", "--reason", "late");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void anOpenWalkLearnsThatAnotherHasTheLease() throws IOException {
    joined();
    ana("drive");
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    ben("drive", "--without-lease", "--reason", "the village waits");
    try (TerminalSession ben = bens("run", "--phase", "2").onTerminal()) {
      ben.begins().shows("you drive").presses(" ").shows("Type 1.4.0 to").presses("1.4");
      Files.move(hub.resolveSibling("away.git"), hub);
      ben.shows("You no longer drive: ana has the lease");
      ben.isRead().presses(" ").shows("2.1 cannot be undone, and ana drives this run");
      ben.isRead().presses("q").sees("Left with 1 of 5").exits(0);
    }
  }

  @Test
  void aWalkTellsWhoDoesNotDriveBeforeItAsks() {
    joined();
    ana("drive");
    bens("resume", "--plain")
        .typing("2.1", "done 1.4.0")
        .run()
        .exits(2)
        .mentions("Not saved: 2.1 cannot be undone, and ana drives this run.")
        .mentions("Leave it to ana, or take over: `drive`.")
        .whatever();
  }

  @Test
  void theDrivingChangesHandsInTwoWalks() {
    joined();
    bens("resume", "--plain")
        .typing("drive", "2.1", "confirm 1.4.0 late", "done", "drive leave", "sync", "quit")
        .run()
        .mentions("Asking origin who drives…")
        .mentions("You now drive 1.4.0.")
        .mentions("2.1 done")
        .mentions("Nobody drives 1.4.0 any more.")
        .mentions("Exchanged with origin.")
        .whatever();
    sandbox
        .tickdown("resume", "--plain")
        .with("TICKDOWN_OPERATOR", "ana")
        .typing("sync", "sharing", "drive", "quit")
        .run()
        .mentions("Nobody drives.")
        .mentions("You now drive 1.4.0.")
        .whatever();
    assertTrue(ana("log").contains("ben  stopped driving"));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void whileTheRemoteIsSilentTheScreenListensAndCanBeLeft() {
    joined();
    ana("drive");
    sandbox.git("remote", "set-url", "origin", "ssh://localhost/silent");
    try (TerminalSession ana =
        sandbox
            .tickdown("run", "--phase", "2")
            .with("TICKDOWN_OPERATOR", "ana")
            .with("GIT_SSH_COMMAND", "sleep 60 #")
            .onTerminal()) {
      ana.begins().presses(" ").shows("Type 1.4.0 to").presses("1.4.0 late").shows("1.4.0 late");
      ana.presses("\r").shows("Asking origin who drives").presses("x").shows("still being asked");
      ana.escapes().shows("Cancelled.");
      ana.presses("q").sees("Left with 1 of 5").exits(0);
    }
  }

  @Test
  void aQuietRunIsNeverShared() {
    ana("start", "-r", "1.4.1", "--quiet-run", "--new");
    sandbox
        .tickdown("share", "1.4.1")
        .isRefused(
            2,
            "error: 1.4.1 is a quiet run, so it is never shared",
            "hint: everything about it stays in its journal");
  }

  @Test
  void aRunOfTheSameNameThatSomeoneElseStartedIsNotMixedWithIt() {
    ben("start", "-r", "1.4.0");
    ana("share");
    bens("share").run().exits(2).warns("origin has another run 1.4.0, started by ana").whatever();
    ben("rename", "1.4.0-ben", "-r", "1.4.0");
    assertTrue(ben("share").startsWith("Shared 1.4.0-ben at origin: 3 events."));
    assertEquals(2, refs("refs/tickdown").size());
    bens("discard")
        .isRefused(
            2,
            "error: the run 1.4.0-ben was shared, so it is kept",
            "hint: `tickdown finish -r 1.4.0-ben --reason WORDS` closes it");
  }

  @Test
  void aRunOfOnesOwnCanBeRenamedAndTheSharedOneJoinedAsWell() {
    ben("start", "-r", "1.4.0");
    ana("tick", "1.1");
    ana("share");
    bens("join")
        .isRefused(
            2,
            "error: there is a run 1.4.0 of your own here",
            "hint: `tickdown rename NAME -r 1.4.0` renames it; then `tickdown join 1.4.0`");
    ben("rename", "1.4.0-ben", "-r", "1.4.0");
    String joined = ben("join", "1.4.0");
    assertTrue(joined.startsWith("Joined 1.4.0, which ana started on "), joined);
    assertTrue(
        joined.endsWith(", at origin.\n`tickdown resume 1.4.0` walks through it.\n"), joined);
    assertFalse(ben("remaining", "-r", "1.4.0").contains("Fill the oil"), "ana has done it");
    assertTrue(ben("remaining", "-r", "1.4.0-ben").contains("Fill the oil"));
    bens("join", "1.4.0")
        .isRefused(
            2,
            "error: 1.4.0 is here already",
            "hint: `tickdown sync` exchanges it, `tickdown resume` walks through it");
    bens("join")
        .isRefused(
            2,
            "error: all runs that are shared at origin are here already",
            "hint: `tickdown sync` exchanges one, `tickdown resume` walks through it");
  }

  @Test
  void startJoinsTheSharedRunInsteadOfStartingARival() {
    ana("share");
    bens("start", "-r", "1.4.0", "--new")
        .isRefused(
            2,
            "error: origin has a shared run 1.4.0",
            "hint: `tickdown join 1.4.0` joins it; `--name` gives yours another name");
    bens("start", "-r", "1.4.0")
        .run()
        .exits(0)
        .warns("joined 1.4.0, which ana started on ")
        .mentions("1.4.0 of RELEASE_CHECKLIST.md is already open; nothing started.");
    assertTrue(ben("log").contains("ana  started"));
  }

  @Test
  void withoutATerminalASharedRunIsNotSaidToBeMissing() {
    ana("share");
    bens("resume", "1.4.0").run().exits(2).warns("no terminal to ask on").whatever();
    bens("resume", "1.5.0").run().exits(2).warns("no run `1.5.0`").whatever();
  }

  @Test
  void whileAnotherRunIsOpenASharedOneCanBeJoined() {
    ben("start", "-r", "1.3.9");
    ana("share");
    bens("run", "-r", "1.4.0", "--plain")
        .typing("quit")
        .run()
        .warns("joined 1.4.0, which ana started on ")
        .whatever();
  }

  @Test
  void whoSharesThroughAnotherRemoteIsJoinedThere() {
    sandbox.git("init", "-q", "--bare", "../second.git");
    sandbox.git("remote", "add", "second", "../second.git");
    ana("share", "--remote", "second");
    sandbox.git("-C", "../other", "remote", "add", "second", "../second.git");
    bens("join", "1.4.0").run().exits(2).warns("nothing is shared at origin").whatever();
    ben("join", "1.4.0", "--remote", "second");
    ben("tick", "1.1");
    ben("sync");
    assertTrue(ana("sync").contains("ben: 1.1 done · Fill the oil"));
  }
}

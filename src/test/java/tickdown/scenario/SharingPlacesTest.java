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

/// Where a run is shared, and under which name: one run never becomes two.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks git through sh")
class SharingPlacesTest extends TwoClones {

  @Test
  void aRenamedRunIsSharedUnderItsFirstName() {
    joined();
    ana("rename", "-r", "1.4.0", "1.7.0");
    assertTrue(ana("share", "1.7.0").startsWith("Shared 1.7.0 at origin: "));
    assertEquals("Nothing new: 1.7.0 is already shared at origin.\n", ana("share", "1.7.0"));
    ben("sync");
    ana("tick", "1.2");
    ana("unshare");
    assertTrue(
        ana("share")
            .endsWith(
                "Others join it with `tickdown join release-checklist-1.4.0` in their clones.\n"));
    assertTrue(ben("sync").contains("ana: 1.2 done"));
    assertEquals(List.of("release-checklist-1.4.0"), runs());
  }

  @Test
  void afterUnshareItIsSharedWhereItWas() {
    sandbox.git("init", "-q", "--bare", "../second.git");
    sandbox.git("remote", "add", "second", "../second.git");
    ana("share", "--remote", "second");
    anas("share", "--remote", "origin")
        .isRefused(
            2,
            "error: 1.4.0 is already shared, through second",
            "hint: `tickdown unshare 1.4.0` first, then `tickdown share 1.4.0 --remote origin`");
    ana("unshare");
    anas("sync").run().exits(2).warns("error: 1.4.0 is not shared").whatever();
    assertTrue(ana("share").startsWith("Shared 1.4.0 at second: "));
    assertEquals(List.of(), runs());
  }

  @Test
  void branchesAreRefusedForARunThatOthersShareWithoutThem() {
    joined();
    for (ProgramStart share : List.of(bens("share", "--branch"), anas("share", "--branch"))) {
      share.isRefused(
          2,
          "error: 1.4.0 is already shared at origin, without branches",
          "hint: leave out `--branch`, so that all operators exchange it in one place");
    }
    ben("unshare");
    bens("share", "--branch").run().exits(2).warns("already shared at origin").whatever();
    assertEquals(List.of("refs/heads/main"), refs("refs/heads"));
  }

  @Test
  void whatWasSharedInTwoPlacesIsJoinedWhereMoreOperatorsAre() {
    joined();
    String other = refs("refs/tickdown").getFirst();
    ben("tick", "1.2");
    ben("sync");
    String split = other.replace("refs/tickdown/v1/", "refs/heads/tickdown/");
    sandbox.shell("git --git-dir ../hub.git update-ref " + split + " " + other).succeeds();
    sandbox.git("clone", "-q", "-b", "main", "../hub.git", "../third");
    for (List<String> words : List.of(List.of("join"), List.of("tick", "1.3"), List.of("sync"))) {
      sandbox
          .tickdown(words.toArray(String[]::new))
          .in(sandbox.folder().resolve("third"))
          .with("TICKDOWN_OPERATOR", "coy")
          .succeeds();
    }
    assertEquals(3, refs("refs/tickdown").size());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void anOpenWalkNoticesThatTheRunIsSharedNoLonger() throws IOException {
    ana("share");
    try (TerminalSession walk = anas("run").onTerminal()) {
      walk.begins().shows("shared ");
      ana("unshare");
      walk.shows("No longer shared at origin");
      walk.presses(" ").shows("1 of 5");
      walk.presses("q").sees("Left with 1 of 5").exits(0);
    }
    assertFalse(ana("status").contains("shared at"));
    anas("sync").run().exits(2).warns("error: 1.4.0 is not shared").whatever();
  }

  @Test
  void whatWasNeverSentIsNamedWhenItIsUnshared() throws IOException {
    joined();
    ana("drive");
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    ana("tick", "1.2");
    assertEquals(
        """
        1.4.0 is no longer exchanged with origin; what was shared stays there.
        Only here, because never sent: 1 event; `tickdown share 1.4.0` sends what is missing.
        origin did not take back the lease: as far as the last exchange knew, you still drive it\
         there. `tickdown share 1.4.0`, then `tickdown drive --leave 1.4.0`, leaves it.
        """,
        ana("unshare"));
    Files.move(hub.resolveSibling("away.git"), hub);
    ana("share");
    assertTrue(ben("sync").contains("ana: 1.2 done"));
    ben("drive", "--take-over");
    assertEquals(
        """
        1.4.0 is no longer exchanged with origin; what was shared stays there.
        """,
        ben("unshare").replace("Nobody drives it any more.\n", ""));
  }

  @Test
  void whoeverHasTakenOverIsNamedWhenItIsUnshared() {
    joined();
    ana("drive");
    ben("drive", "--take-over");
    assertEquals(
        """
        1.4.0 is no longer exchanged with origin; what was shared stays there.
        ben drives it.
        """,
        ana("unshare"));
  }

  private List<String> runs() {
    return refs("refs/tickdown").stream().map(ref -> ref.split("/")[3]).distinct().toList();
  }
}

package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Before a shared run is finished, it is said who is in the walk and what was not sent.
class FinishingSharedRunTest extends TwoClones {

  @Test
  void inAScriptItIsANote() throws IOException {
    joined();
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    ana("tick", "1.2");
    anas("finish", "--reason", "it is enough")
        .run()
        .exits(0)
        .warns("note: 1 event is not shared yet: cannot find origin")
        .mentions("finished the run: it is enough")
        .whatever();
    Files.move(hub.resolveSibling("away.git"), hub);
  }

  @Test
  void whereAllIsSharedAndNobodyIsThereNothingIsSaid() {
    joined();
    assertFalse(ana("finish", "--reason", "it is enough").contains("anyway"));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void onATerminalItIsAskedAndWhoIsInTheWalkIsNamed() {
    joined();
    try (TerminalSession ben = bens("resume").onTerminal()) {
      ben.begins().presses(" ").shows("1.2 done");
      long end = System.nanoTime() + 60_000_000_000L;
      while (!ana("sync").contains("ben is at 1.") && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertTrue(ana("status").contains("ben is at 1."));
      try (TerminalSession ana = anas("finish", "--reason", "it is enough").onTerminal()) {
        ana.sees("last heard from at").sees("Finish anyway? Type yes or no:");
        ana.isRead().types("no").sees("No change.").exits(1);
      }
      assertFalse(ana("log").contains("finished the run"));
      anas("finish").run().exits(2).warns("reason").whatever();
      anas("finish", "--reason", "it is enough")
          .run()
          .exits(0)
          .warns("note: ben is at 1.")
          .whatever();
    }
  }

  @Test
  void pipedIntoAWalkItIsTold() throws IOException {
    joined();
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    anas("resume", "--plain")
        .typing("done", "done", "2.1", "na", "2.2", "done", "finish")
        .run()
        .exits(0)
        .mentions("not shared yet.")
        .mentions("Finished 1.4.0")
        .whatever();
    Files.move(hub.resolveSibling("away.git"), hub);
    assertEquals(0, refs("refs/heads/tickdown").size());
  }

  @Test
  void theOthersAreSentThatItIsFinished() {
    joined();
    assertTrue(ben("finish", "--reason", "enough").endsWith("Sent to origin.\n"));
    anas("sync", "1.4.0").run().whatever();
    assertTrue(ana("runs").contains("finished"));
  }

  @Test
  void withoutTheRemoteItIsSaidHowToSendIt() throws IOException {
    joined();
    Path hub = sandbox.folder().resolve("hub.git");
    Files.move(hub, hub.resolveSibling("away.git"));
    bens("finish", "--reason", "enough")
        .run()
        .exits(0)
        .mentions("Not sent to origin yet: `tickdown sync 1.4.0` sends it.")
        .whatever();
  }
}

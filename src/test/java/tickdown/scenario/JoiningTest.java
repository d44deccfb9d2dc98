package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What somebody reads who looks for a run that others share.
class JoiningTest extends TwoClones {

  @Test
  void whereNothingIsSharedItIsSaid() {
    bens("join")
        .isRefused(
            2,
            "error: nothing is shared at origin",
            "hint: whoever has a run shares it with `tickdown share`");
    for (String command : new String[] {"status", "sync", "drive"}) {
      bens(command)
          .run()
          .exits(2)
          .warns("error: no run has been started here")
          .warns("or join a shared one with `tickdown join`; looked in")
          .whatever();
    }
  }

  @Test
  void onlyRunsThatAreNotHereAreListed() {
    ana("share");
    for (String release : new String[] {"1.5.0", "1.6.0"}) {
      ana("start", "-r", release, "--new");
      ana("share", release);
    }
    bens("join")
        .run()
        .exits(2)
        .warns("error: 3 shared runs match")
        .warns("\n  1.4.0, started by ana on ")
        .warns("\n  1.5.0, started by ana on ")
        .warns("\n  1.6.0, started by ana on ")
        .warns("hint: `tickdown join RUN` joins one of them")
        .whatever();
    ben("join", "1.4.0");
    ben("finish", "-r", "1.4.0", "--reason", "enough");
    bens("resume", "--plain")
        .run()
        .exits(2)
        .warns("error: 2 shared runs match")
        .warns("\n  1.5.0, started by ana on ")
        .warns("\n  1.6.0, started by ana on ")
        .whatever();
    ben("join", "1.5.0");
    ben("unshare", "1.5.0");
    bens("join", "1.5.0")
        .isRefused(2, "error: 1.5.0 is here already", "hint: `tickdown share` shares it again");
    assertTrue(ben("join").startsWith("Joined 1.6.0, which ana started on "));
  }
}

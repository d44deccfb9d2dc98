package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `tickdown log`: what is left out, and what is printed as it happens.
class LogCommandTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void begin() {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("tick", "1.2", "--operator", "ben").succeeds();
    sandbox.tickdown("skip", "2.1", "--reason", "rain").succeeds();
  }

  private Result log(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "log";
    System.arraycopy(options, 0, all, 1, options.length);
    return sandbox.tickdown(all).run().exits(0).says("");
  }

  @Test
  void filtersLeaveOutTheRest() {
    begin();
    log("--item", "1.2").prints("$TIME  ben  1.2 done · Yeast is alive");
    log("--item", "Oven").prints("$TIME  ana  2.1 skipped: rain · Hot enough");
    log("--by", "BEN").prints("$TIME  ben  1.2 done · Yeast is alive");
    log("-n", "1").prints("$TIME  ana  2.1 skipped: rain · Hot enough");
    log("-n", "2", "--by", "ana", "--since", "2h")
        .prints(
            "$TIME  ana  1.1 done · Flour weighed", "$TIME  ana  2.1 skipped: rain · Hot enough");
    log("--until", "yesterday").prints("");
    log("--since", "today", "--until", "today", "-n", "1", "--utc").mentions("rain");
    log("--item", "2", "--format", "json").mentions("\"skipped\"");
  }

  @Test
  void whatIsNoTimeOrNumberIsRefused() {
    begin();
    sandbox
        .tickdown("log", "--since", "soon")
        .isRefused(
            2,
            "error: `soon` is not a time",
            "hint: --since takes a date ($DATE), a time (10:01), both, `today`, `yesterday`,"
                + " or how long ago (2h, 3d)");
    sandbox
        .tickdown("log", "-n", "-1")
        .isRefused(2, "error: `-1` is not a number of events", "hint: `-n 5` prints the last five");
    sandbox
        .tickdown("log", "--follow", "--format", "yaml")
        .isRefused(2, "error: `--follow` prints text or JSON", "hint: leave out `--format yaml`");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void followingPrintsWhatOthersRecordUntilTheRunIsFinished() {
    begin();
    try (TerminalSession log = sandbox.tickdown("log", "-n", "1", "--follow").onTerminal()) {
      log.sees("2.1 skipped: rain");
      sandbox.tickdown("tick", "1.3", "--operator", "cy").run().exits(0).whatever();
      log.sees("cy  1.3 done");
      sandbox.tickdown("finish", "--reason", "sold out").run().exits(0).whatever();
      log.sees("finished the run: sold out").exits(0);
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
  void ctrlCEndsFollowing() {
    begin();
    try (TerminalSession log = sandbox.tickdown("log", "--follow").onTerminal()) {
      log.sees("2.1 skipped: rain").presses("\u0003").exits(130);
    }
  }

  @Test
  void forProgramsEachEventIsALine() {
    begin();
    sandbox.tickdown("finish", "--reason", "sold out").run().exits(0).whatever();
    String lines =
        sandbox.tickdown("log", "-r", "1.4.0", "--follow", "--format", "json").succeeds();
    assertEquals(5, lines.lines().count(), lines);
    assertTrue(lines.lines().allMatch(line -> line.startsWith("{") && line.endsWith("}")), lines);
  }
}

package tickdown.scenario;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A terminal that is resized any number of times, to any size, shows the same as before once it
/// has its size back, and no input is lost.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class ResizingTest {
  private static final int STORM = 50;

  /// Keys that lead away from the list, and what is shown then.
  private record Way(String keys, String seen) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("", "quit"),
          new Way("s", "Why skip"),
          new Way("c", "Comment on"),
          new Way("e", "Link for"),
          new Way("2.1", "> 2.1"),
          new Way("/", "Search"),
          new Way("/tests", "Search: 2 items"),
          new Way("l", "Show which items?"),
          new Way("!", "Which procedure?"),
          new Way("A", "open items in 1.1"),
          new Way("A ", "y yes"),
          new Way("?", "Keys"),
          new Way("b", "Notes of the checklist"),
          new Way("g", "Gate of 1"),
          new Way("\r", "enter close"));

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private final Random random = new Random(7);

  @Test
  void aPromptSurvivesTheSmallestTerminal() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses("s").shows("Why skip").presses("half a").shows("> half a");
      sitting.shrinks().resizes(30, 4).shows("Too small to show");
      sitting.resizes(40, 10).shows("> half a").presses(" rea").shows("> half a rea");
      sitting.shrinks().resizes(100, 24).shows("> half a rea").presses("son");
      sitting.shows("> half a reason").presses("\r").shows("1.1.1 skipped: half a reason.");
      sitting.resizes(10, 3).shows("Too small").presses("q").sees("Left with 1 of 28").exits(0);
    }
  }

  @Test
  @Tag("slow")
  void everyPromptAndPageSurvivesAStorm() throws Exception {
    sandbox.started("harbour.md");
    try (TerminalSession sitting = sandbox.tickdown("run").onTerminal()) {
      sitting.begins().presses(" ").shows("1.1.1 done.").presses("k").hides("1.1.1 done.");
      for (Way way : WAYS) {
        sitting.presses(way.keys()).shows(way.seen());
        storm(sitting);
        sitting.shows(way.seen());
        if (!way.keys().isEmpty()) {
          sitting.escapes();
        }
        sitting.presses("\f").shows("▶ ✓ 1.1.1");
      }
      storm(sitting.hides("Cancelled."));
      sitting.shows("▶ ✓ 1.1.1").lists();
      sitting.presses("q").sees("Left with 1 of 28").exits(0);
    }
  }

  private void storm(TerminalSession sitting) throws Exception {
    for (int i = 1; i < STORM; i++) {
      boolean tiny = i % 10 == 0;
      sitting.resizes(tiny ? 1 : 1 + random.nextInt(200), tiny ? 1 : 1 + random.nextInt(60));
    }
    sitting.shrinks().resizes(100, 24);
  }
}

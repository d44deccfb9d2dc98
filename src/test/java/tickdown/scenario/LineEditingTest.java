package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Plain lines on a terminal are edited while they are typed.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class LineEditingTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aPasteIsOneText() {
    sandbox.started("bakery.md");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().presses("skip \u001b[200~out of yeast\ndone\ndone\u001b[201~\r");
      sitting.sees("1.1 skipped: out of yeast done done. ").sees("1 of 5 settled");
      sitting.isAsked().types("quit").sees("Left with 1 of 5 settled").exits(0);
    }
  }

  @Test
  void ctrlCLeavesAQuestionThenTheWalk() {
    sandbox.started("bakery.md");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().types("skip").sees("Why skip 1.1?").presses("no\u0003");
      sitting.sees("Cancelled.").isAsked().presses("\u0003").sees("Left. ").exits(130);
    }
  }

  @Test
  void keysEditAndRecallLines() {
    sandbox.started("bakery.md");
    try (TerminalSession sitting = sandbox.tickdown("run", "--plain").onTerminal()) {
      sitting.isAsked().presses("skip lte\u001b[D\u001b[Da\u0005!\r");
      sitting.sees("1.1 skipped: late! ");
      sitting.isAsked().presses("\u001b[A\r").sees("1.2 skipped: late! ");
      sitting.isAsked().types("quit").sees("Left with 2 of 5 settled").exits(0);
    }
    String journal = sandbox.journalText("1.4.0");
    assertTrue(journal.contains("\"late!\""), journal);
    assertFalse(journal.contains("\\u001b"), journal);
  }
}

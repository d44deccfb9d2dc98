package tickdown.screen.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tickdown.screen.Keystrokes;
import tickdown.screen.ScreenMessage;

class SuspendingTest {

  @Test
  void whereProgramsCannotBeSuspendedTheScreenSaysSo() {
    Keystrokes hand = new Keystrokes("## Lamp\n- [ ] Light it\n");
    hand.receive(new ScreenMessage.NotSuspended());
    assertTrue(
        ScreenView.of(hand.screen()).rows().stream()
            .anyMatch(row -> row.text().contains("Programs cannot be suspended on this system.")));
  }
}

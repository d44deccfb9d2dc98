package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PromptInterruptTest {
  private final PromptInterrupt interrupt = new PromptInterrupt();

  @Test
  void withoutAQuestionNothingIsTaken() {
    assertFalse(interrupt.takes());
    assertFalse(interrupt.wasLeft());
  }

  @Test
  void theFirstLeavesTheQuestion() {
    interrupt.asks(true);
    assertTrue(interrupt.takes());
    assertTrue(interrupt.wasLeft());
    assertFalse(interrupt.wasLeft());
  }

  @Test
  void theSecondIsNotTakenWhileTheProgramIsBusy() {
    interrupt.asks(true);
    assertTrue(interrupt.takes());
    assertFalse(interrupt.takes());
  }
}

package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How long a walk waits after exchanges that have failed.
class BackOffTest {

  @Test
  void isLongerEachTimeUpToTwoMinutes() {
    assertEquals(Duration.ofSeconds(20), BackOff.after(Duration.ofSeconds(10)));
    assertEquals(Duration.ofMinutes(2), BackOff.after(Duration.ofSeconds(80)));
  }

  @Test
  void isShortWhileSomethingWaits() {
    assertEquals(Duration.ofSeconds(15), BackOff.kept(Duration.ofMinutes(2), true));
    assertEquals(Duration.ofSeconds(10), BackOff.kept(Duration.ofSeconds(10), true));
    assertEquals(Duration.ofMinutes(2), BackOff.kept(Duration.ofMinutes(2), false));
  }
}

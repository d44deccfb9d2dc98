package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Request;
import tickdown.screen.KeyNotation;
import tickdown.screen.Size;

/// Every key that answers, or that somebody may take for one, on every page of the screen of a
/// finished run.
class FinishedScreenTest {
  private static final List<String> ANSWERS =
      List.of(
          "space", "a", "s", "f", "d", "F", "o", "=", "r", "R", "v", "V", "c", "S", "w", "e", "+",
          "u", "U", "A", "ctrl-r", "x", "i");

  @ParameterizedTest
  @CsvSource({
    "80, 24, enter",
    "40, 10, enter",
    "80, 24, enter home enter",
    "40, 10, enter home enter",
    "80, 24, enter g",
    "40, 10, enter g",
    "80, 24, enter g down",
    "40, 10, enter ?",
    "80, 24, enter b",
    "40, 10, enter b",
    "80, 24, enter ! e",
    "40, 10, enter ! e",
    "80, 24, enter end",
    "80, 24, ''",
    "40, 10, ''"
  })
  void noKeyAnswersAndEachSaysWhy(int columns, int rows, String before) throws IOException {
    SimulatedScreen.Scenery scenery =
        new SimulatedScreen.Scenery("ferry.md", "2.4.0", new Size(columns, rows), false);
    try (SimulatedScreen simulated = SimulatedScreen.of(scenery)) {
      simulated.begin();
      simulated.press(KeyNotation.of("enter space"));
      simulated.another("ben", new Request.Finish(Reason.of("it is enough")));
      List<RecordedEvent> all = simulated.run().events();
      for (String key : ANSWERS) {
        simulated.resume();
        simulated.press(KeyNotation.of(before + " " + key));
        String seen = simulated.seen();
        assertTrue(seen.contains("This run is finished and read-only."), before + " " + key + seen);
        assertEquals(all, simulated.run().events());
      }
    }
  }
}

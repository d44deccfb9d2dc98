package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.salvage.Verification;
import tickdown.run.Run;
import tickdown.screen.KeyCommand;
import tickdown.screen.Screen;
import tickdown.screen.Size;
import tickdown.screen.view.MessageText;
import tickdown.walk.TypedCommand;

/// Thousands of keys in an order that only a seed knows: nothing breaks, what stands on the
/// terminal is what would be painted there anew, and the screen shows the run that was recorded.
class RandomKeysTest {
  private static final SimulatedScreen.Scenery FERRY =
      new SimulatedScreen.Scenery("ferry.md", "2.4.0", new Size(80, 24), false);

  private static final Pattern A_WORD =
      Pattern.compile(
          Arrays.stream(TypedCommand.values())
              .map(TypedCommand::spelling)
              .collect(Collectors.joining("|", "`(", ")[ `]|NUMBER|VALUE|--reason")));

  @Test
  void tenThousandKeysOnARunInMemory() throws IOException {
    RandomKeys randomKeys = new RandomKeys(20260304);
    try (SimulatedScreen simulated = SimulatedScreen.of(FERRY)) {
      simulated.begin();
      for (int i = 1; i <= 10_000; i++) {
        randomKeys.press(simulated);
        assertNoWordIsAskedFor(simulated.screen());
        if (i % 40 == 0) {
          randomKeys.meddle(simulated);
        }
        if (i % 300 == 0) {
          randomKeys
              .another(simulated)
              .ifPresent(request -> simulated.another(randomKeys.name(), request));
        }
        if (i % 500 == 0) {
          assertWhole(simulated);
        }
      }
      assertWhole(simulated);
      assertTrue(simulated.obeyed().size() > KeyCommand.values().length * 3 / 4);
      assertTrue(simulated.run().history().events().size() > 200);
    }
  }

  @Test
  void twoThousandKeysOnAJournal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ferry-2.4.0.yaml");
    RandomKeys randomKeys = new RandomKeys(4711);
    SimulatedScreen.Scenery scenery = FERRY;
    try (SimulatedScreen simulated =
        new SimulatedScreen(
            scenery,
            now ->
                new JournalStore(
                    Journal.create(file, scenery.started(), new Author("ana", "a1"), now::now)))) {
      simulated.begin();
      for (int i = 1; i <= 2_000; i++) {
        randomKeys.press(simulated);
        if (i % 40 == 0) {
          randomKeys.meddle(simulated);
        }
      }
      assertWhole(simulated);
      assertEquals(simulated.run().history().events(), Journal.read(file).events());
    }
    Verification verification = Verification.of(file);
    assertTrue(verification.isWhole(), () -> verification.findings().toString());
    assertTrue(verification.events() > 50, () -> verification.events() + " events");
  }

  /// Words are typed in the plain walk; a message that names one means nothing where keys are
  /// pressed.
  private static void assertNoWordIsAskedFor(Screen screen) {
    String message = MessageText.of(screen).text();
    assertFalse(A_WORD.matcher(message).find(), message);
  }

  /// Every row stands on the terminal as it was drawn, but for what the terminal of tests knows
  /// nothing of: characters that are put together of several.
  private static void assertPictured(List<String> drawn, List<String> seen) {
    for (int i = 0; i < drawn.size(); i++) {
      String row = i < seen.size() ? seen.get(i) : "";
      if (drawn.get(i).codePoints().allMatch(RandomKeysTest::isSimple)) {
        assertEquals(drawn.get(i).stripTrailing(), row);
      }
    }
  }

  private static boolean isSimple(int c) {
    return Character.isBmpCodePoint(c)
        && c != 0x200d
        && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  /// What the operator sees is what there is.
  private static void assertWhole(SimulatedScreen simulated) {
    simulated.glance();
    String seen = simulated.seen();
    assertEquals(simulated.repainted(), seen);
    assertPictured(simulated.pictured(), seen.lines().toList());
    Run recorded = simulated.run();
    Run shown = simulated.screen().walk().run();
    assertEquals(recorded.history().events(), shown.history().events());
    assertEquals(recorded.tally(), shown.tally());
    recorded
        .entries()
        .forEach(entry -> assertEquals(recorded.outcome(entry), shown.outcome(entry)));
  }
}

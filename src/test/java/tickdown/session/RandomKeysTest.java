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
  private static final Stage.Scenery FERRY =
      new Stage.Scenery("ferry.md", "2.4.0", new Size(80, 24), false);

  private static final Pattern A_WORD =
      Pattern.compile(
          Arrays.stream(TypedCommand.values())
              .map(TypedCommand::spelling)
              .collect(Collectors.joining("|", "`(", ")[ `]|NUMBER|VALUE|--reason")));

  @Test
  void tenThousandKeysOnARunInMemory() throws IOException {
    Monkey monkey = new Monkey(20260304);
    try (Stage stage = Stage.of(FERRY)) {
      stage.begin();
      for (int i = 1; i <= 10_000; i++) {
        monkey.press(stage);
        assertNoWordIsAskedFor(stage.screen());
        if (i % 40 == 0) {
          monkey.meddle(stage);
        }
        if (i % 300 == 0) {
          monkey.another(stage).ifPresent(request -> stage.another(monkey.name(), request));
        }
        if (i % 500 == 0) {
          assertWhole(stage);
        }
      }
      assertWhole(stage);
      assertTrue(stage.obeyed().size() > KeyCommand.values().length * 3 / 4);
      assertTrue(stage.run().history().events().size() > 200);
    }
  }

  @Test
  void twoThousandKeysOnAJournal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ferry-2.4.0.yaml");
    Monkey monkey = new Monkey(4711);
    Stage.Scenery scenery = FERRY;
    try (Stage stage =
        new Stage(
            scenery,
            now ->
                new JournalStore(
                    Journal.create(file, scenery.started(), new Author("ana", "a1"), now::now)))) {
      stage.begin();
      for (int i = 1; i <= 2_000; i++) {
        monkey.press(stage);
        if (i % 40 == 0) {
          monkey.meddle(stage);
        }
      }
      assertWhole(stage);
      assertEquals(stage.run().history().events(), Journal.read(file).events());
    }
    Verification verification = Verification.of(file);
    assertTrue(verification.isWhole(), () -> verification.findings().toString());
    assertTrue(verification.events() > 100, () -> verification.events() + " events");
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
  private static void assertWhole(Stage stage) {
    stage.glance();
    String seen = stage.seen();
    assertEquals(stage.repainted(), seen);
    assertPictured(stage.pictured(), seen.lines().toList());
    Run recorded = stage.run();
    Run shown = stage.screen().walk().run();
    assertEquals(recorded.history().events(), shown.history().events());
    assertEquals(recorded.tally(), shown.tally());
    recorded
        .entries()
        .forEach(entry -> assertEquals(recorded.outcome(entry), shown.outcome(entry)));
  }
}

package tickdown.screen.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tickdown.screen.Keystrokes;
import tickdown.screen.Layout;
import tickdown.screen.Picture;
import tickdown.screen.Screen;
import tickdown.screen.ScreenMessage;
import tickdown.screen.Size;
import tickdown.text.Line;

/// At any size and in any state, the picture is never larger than the terminal.
class AnySizeTest {
  private static final Path CHECKLIST =
      Path.of("src/test/resources/session/screens/checklists/ferry.md");

  /// Keys that lead to each mode, from anywhere in the walk.
  private static final List<String> MODES =
      List.of(
          "",
          "s",
          "s \"a reason that is long enough for more than one line 日本語 👩\u200d👩\u200d👧\"",
          "f \"why\" left*2",
          "c",
          "e",
          "1",
          "1 . 2",
          "/",
          "/ \"is\"",
          "/ \"is\" down*20",
          "A",
          "A space",
          "A s \"why\" enter",
          "!",
          "! e",
          "! e j j space",
          "l",
          "l t",
          "?",
          "? end",
          "b",
          "g",
          "g end",
          "enter",
          "=",
          "end",
          "end F",
          "end F \"because\" enter",
          "a",
          "u",
          "U",
          "x");

  @Test
  void thePictureFits() throws IOException {
    Random random = new Random(20260304);
    String markdown = Files.readString(CHECKLIST);
    for (int i = 0; i < 200; i++) {
      Keystrokes hand = new Keystrokes(markdown, size(random));
      for (int steps = random.nextInt(12); steps > 0; steps--) {
        hand.press(
            List.of("space", "j", "d enter", "}", "]", "a y", "s \"no\" enter")
                .get(random.nextInt(7)));
        hand.press("esc");
      }
      hand.press(MODES.get(i % MODES.size()));
      assertFits(hand.screen());
      hand.receive(new ScreenMessage.Resized(size(random)));
      assertFits(hand.screen());
    }
  }

  /// Sizes at which the layout changes, and near them.
  @Test
  void thePictureFitsWhereLayoutsMeet() throws IOException {
    String markdown = Files.readString(CHECKLIST);
    for (String mode : MODES) {
      Keystrokes hand = new Keystrokes(markdown).press(mode);
      for (int columns : List.of(1, 19, 20, 40, 60, 100)) {
        for (int rows : List.of(1, 4, 5, 6, 7, 9, 14, 15, 16)) {
          hand.receive(new ScreenMessage.Resized(new Size(columns, rows)));
          assertFits(hand.screen());
        }
      }
    }
  }

  private static Size size(Random random) {
    boolean isSmall = random.nextBoolean();
    return new Size(1 + random.nextInt(isSmall ? 60 : 300), 1 + random.nextInt(isSmall ? 20 : 100));
  }

  private static void assertFits(Screen screen) {
    Picture picture = ScreenView.of(screen);
    Size size = screen.moment().size();
    assertTrue(picture.rows().size() <= size.rows(), size::toString);
    for (Line row : picture.rows()) {
      assertTrue(row.width() <= size.columns(), () -> size + ": " + row.text());
    }
    picture
        .cursor()
        .ifPresent(cursor ->
            assertTrue(
                cursor.column() < size.columns() && cursor.row() < picture.rows().size(),
                () -> size + ": " + cursor));
    if (screen.layout().shape() != Layout.Shape.TOO_SMALL) {
      assertTrue(picture.rows().size() == size.rows(), size::toString);
      assertTrue(!picture.rows().getLast().text().isBlank(), size::toString);
    }
  }
}

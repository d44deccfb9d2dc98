package tickdown.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.screen.Key;
import tickdown.screen.Keystrokes;
import tickdown.screen.LineEdit;
import tickdown.screen.Screen;
import tickdown.screen.ScreenMessage;
import tickdown.screen.Size;
import tickdown.text.Line;

/// A message can be read to its end where there is anything that it may cover.
class LongMessageTest {
  private static final String CHECKLIST =
      """
      # Lamp

      ## Build

      - [ ] Compile (`make lamp`)
      - [ ] Sign
      """;

  private static final String WORDS =
      "none of the words of this search are in the checklist, and there are more of them than fit";

  @ParameterizedTest
  @CsvSource({"40, 10", "60, 13", "80, 24", "120, 40"})
  void isShownWhole(int columns, int rows) {
    Keystrokes hand = new Keystrokes(CHECKLIST, new Size(columns, rows));
    hand.press("/ \"" + WORDS + "\" enter");
    String shown = text(ScreenView.of(hand.screen()).rows());
    assertTrue(shown.contains("No match for “" + WORDS + "”."), shown);
  }

  @Test
  void isCutWhereEvenAllThatItMayCoverIsTooLittle() {
    Keystrokes hand = new Keystrokes(CHECKLIST, new Size(40, 10));
    hand.press("/ \"" + WORDS + ", " + WORDS + ", " + WORDS + "\" enter");
    List<Line> rows = ScreenView.of(hand.screen()).rows();
    assertTrue(rows.get(8).text().endsWith("…"), rows.get(8)::text);
    assertTrue(text(rows).contains("1.2") || text(rows).contains("Compile"), () -> text(rows));
  }

  /// A question covered in part could be agreed to unread.
  @ParameterizedTest
  @CsvSource({"40, 10", "80, 24"})
  void coversNothingOfAQuestion(int columns, int rows) {
    Keystrokes hand = new Keystrokes(CHECKLIST, new Size(columns, rows));
    hand.press("r");
    int last = columns < 60 ? rows - 2 : rows - 3;
    List<String> asked = upper(hand.screen(), last);
    hand.press("x");
    assertTrue(text(ScreenView.of(hand.screen()).rows()).contains("Nothing was run"));
    assertEquals(asked, upper(hand.screen(), last));
  }

  @Test
  void coversNothingOfWhatIsTyped() {
    Keystrokes hand = new Keystrokes(CHECKLIST, new Size(40, 10));
    hand.press("s");
    List<String> asked = upper(hand.screen(), 8);
    hand.receive(new ScreenMessage.Pressed(new Key.Pasted("x".repeat(LineEdit.LONGEST + 1))));
    assertEquals(asked, upper(hand.screen(), 8));
  }

  private static List<String> upper(Screen screen, int rows) {
    return ScreenView.of(screen).rows().subList(0, rows).stream().map(Line::text).toList();
  }

  private static String text(List<Line> rows) {
    return rows.stream().map(row -> row.text().strip()).collect(Collectors.joining(" "));
  }
}

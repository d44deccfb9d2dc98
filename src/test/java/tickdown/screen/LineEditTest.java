package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEditTest {

  private static LineEdit pressed(String keys) {
    return pressed(LineEdit.empty(), keys);
  }

  private static LineEdit pressed(LineEdit line, String keys) {
    LineEdit now = line;
    for (Key key : KeyNotation.of(keys)) {
      now = now.press(key);
    }
    return now;
  }

  /// The line with `|` at the cursor.
  private static String shown(LineEdit line) {
    return line.text().substring(0, line.at()) + "|" + line.text().substring(line.at());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '>',
      value = {
        "'\"one two\"' > 'one two|'",
        "'\"one two\" left*3' > 'one |two'",
        "'\"one two\" left*30' > '|one two'",
        "'\"one two\" home right' > 'o|ne two'",
        "'\"one two\" ctrl-a ctrl-f' > 'o|ne two'",
        "'\"one two\" ctrl-b' > 'one tw|o'",
        "'\"one two\" ctrl-a ctrl-e right' > 'one two|'",
        "'\"one two\" word-left' > 'one |two'",
        "'\"one two\" alt-b alt-b alt-b' > '|one two'",
        "'\"one two\" home word-right' > 'one| two'",
        "'\"one two\" home alt-f alt-f alt-f' > 'one two|'",
        "'\"one two\" backspace' > 'one tw|'",
        "'backspace delete ctrl-k ctrl-u ctrl-w' > '|'",
        "'\"one two\" home delete ctrl-d' > '|e two'",
        "'\"one two\" word-left ctrl-u' > '|two'",
        "'\"one two\" word-left ctrl-k' > 'one |'",
        "'\"one two  \" ctrl-w' > 'one |'",
        "'\"one two\" home alt-d' > '| two'",
        "'\"one\" left paste\"two three\"' > 'ontwo three|e'",
        "'\"one\" tab enter esc page-up ctrl-x alt-x' > 'one|'"
      })
  void keysEditTheLine(String keys, String shown) {
    assertEquals(shown, shown(pressed(keys)));
  }

  @Test
  void aGraphemeClusterIsOneStepAndIsDeletedWhole() {
    String family = "👩\u200d👩\u200d👧";
    String accent = "e\u0301";
    LineEdit line = pressed("\"a" + family + accent + "日\"");
    assertEquals("a" + family + accent + "|日", shown(pressed(line, "left")));
    assertEquals("a" + family + "|" + accent + "日", shown(pressed(line, "left*2")));
    assertEquals("a|" + family + accent + "日", shown(pressed(line, "left*3")));
    assertEquals("a|" + accent + "日", shown(pressed(line, "left*2 backspace")));
    assertEquals("a" + family + "|日", shown(pressed(line, "left*2 delete")));
    assertEquals("a" + family + accent + "日|", shown(pressed(line, "home right*4")));
  }

  @Test
  void whatWasGivenComesBack() {
    LineEdit first = pressed("\"one\"").given();
    LineEdit second = pressed(first, "\"two\"").given();
    assertEquals("|", shown(second));
    assertEquals("two|", shown(pressed(second, "up")));
    assertEquals("one|", shown(pressed(second, "up up")));
    assertEquals("one|", shown(pressed(second, "up up up")));
    assertEquals("two|", shown(pressed(second, "ctrl-p ctrl-p ctrl-n")));
    assertEquals("|", shown(pressed(second, "up down")));
    assertEquals("half|", shown(pressed(second, "\"half\" down")));
  }

  @Test
  void whatWasBegunComesBackBehindWhatWasGiven() {
    LineEdit earlier = pressed("\"one\"").given();
    assertEquals("half|", shown(pressed(earlier, "\"half\" up down")));
  }

  @Test
  void onlyWhatDiffersAndSaysSomethingIsRemembered() {
    LineEdit line = pressed(pressed("\"one\"").given(), "\"one\"").given();
    assertEquals(1, pressed(line, "\"  \"").given().earlier().size());
    LineEdit many = LineEdit.empty();
    for (int i = 0; i < 200; i++) {
      many = pressed(many, "\"line " + i + "\"").given();
    }
    assertEquals("line 199|", shown(pressed(many, "up")));
    assertEquals(50, many.earlier().size());
  }

  @Test
  void linesOfAPasteBecomeOne() {
    LineEdit line = LineEdit.empty().press(new Key.Pasted("one\ntwo\tthree"));
    assertEquals("one two three|", shown(line));
  }

  @Test
  void aPasteThatIsTooLongIsNotTaken() {
    LineEdit line = pressed("\"one\"").press(new Key.Pasted("x".repeat(5000)));
    assertEquals("one|", shown(line));
  }
}

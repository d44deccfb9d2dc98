package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [ ] Tag pushed  | [ ] | Tag pushed
          [x] Tag pushed  | [x] | Tag pushed
          [X]   Tag       | [X] | Tag
          """)
  void theSameCharactersAreFoundAndCut(String line, String mark, String rest) {
    Box box = Box.at(new Source.Line(1, line), 0, false).orElseThrow();
    assertEquals(mark, box.mark());
    assertEquals(rest, box.cutFrom(new Text(line)));
  }

  @Test
  void aTabIsABlankToo() {
    Box box = Box.at(new Source.Line(1, " \t[\t]\tTag"), 7, false).orElseThrow();
    assertEquals(9, box.start());
    assertEquals(12, box.end());
    assertEquals("Tag", box.cutFrom(new Text("[\t]\tTag")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[", "[ ", "[ ]", "[x]  ", "[ ]Tag", "[y] Tag", "\\[ ] Tag", "Tag [ ] x"})
  void thisIsNoBox(String line) {
    assertEquals(Optional.empty(), Box.at(new Source.Line(1, line), 0, false));
  }

  @Test
  void theTextMayFollowOnTheNextLine() {
    assertTrue(Box.at(new Source.Line(1, "[ ]"), 0, true).isPresent());
  }

  @Test
  void aBulletHasNoBoxToCut() {
    assertEquals(
        "[ ] example", Box.none(SourceSpan.of(0, 2, 2, 11)).cutFrom(new Text("[ ] example")));
  }
}

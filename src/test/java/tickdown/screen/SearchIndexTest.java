package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.walk.SearchIndex;

class SearchIndexTest {
  private static final String CHECKLIST =
      """
      # Ship it

      ## Staging
      - [ ] Images this week are tagless and pushed
      - [ ] Staging is watched

      ## Tag
      - [ ] The tag is pushed
      - [ ] Is a pushed commit under the tag
      - [ ] Checksum is right

        The tag must be signed.

      ## Emergency rollback
      - [ ] Remove the tag
      """;

  private static List<String> found(String words) {
    return new Keystrokes(CHECKLIST).press("/").screen().mode()
            instanceof Mode.Searching(var _, SearchIndex index, var _, int _)
        ? index.find(words).stream()
            .map(match -> match.entry().number() + " " + match.where().title())
            .toList()
        : List.of();
  }

  @Test
  void theExactWordsComeFirstThenWholeWordsThenParts() {
    assertEquals(List.of("2.1 text", "2.2 text", "1.1 text"), found("tag is pushed").subList(0, 3));
  }

  @Test
  void theTextComesBeforeTheSectionAndTheNotes() {
    assertEquals(
        List.of("2.1 text", "2.2 text", "3.1 text", "1.1 text", "1.2 text", "2.3 section"),
        found("tag"));
    assertEquals(List.of("2.3 notes"), found("signed"));
  }

  @Test
  void theBeginningOfWordsIsEnough() {
    assertEquals("2.1 text", found("tag is pu").getFirst());
  }

  @Test
  void nAndShiftNGoOnInACircle() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("/ \"pushed\" enter");
    assertEquals("1.1", hand.at());
    assertEquals("2.1", hand.press("n").at());
    assertEquals("2.2", hand.press("n").at());
    assertEquals("1.1", hand.press("n").at());
    assertEquals("2.2", hand.press("N").at());
    assertTrue(hand.said().contains("3 of 3"), hand.said());
  }

  @Test
  void aSearchWithoutAMatchSaysSo() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("/ \"quiche\"");
    assertTrue(hand.rows().contains(" Search: no match"), String.join("\n", hand.rows()));
    assertEquals("No match for “quiche”.", hand.press("enter").said());
    assertEquals("No match for “quiche”.", hand.press("n").said());
    assertEquals("Press / to search first.", new Keystrokes(CHECKLIST).press("n").said());
  }
}

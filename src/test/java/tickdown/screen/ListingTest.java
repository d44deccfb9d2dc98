package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.signing.SignedLines;
import tickdown.walk.Message;

class ListingTest {
  private static final String CHECKLIST =
      """
      ## Before
      - [ ] One (`make one`)
      - [ ] Two
      - [ ] Three <!-- owner: Ana -->
      - [ ] Four
      ## After
      - [ ] Five
      ## Rollback <!-- on-demand -->
      - [ ] Six
      """;

  private static String many(int items) {
    return IntStream.range(0, items)
        .mapToObj(i -> (i % 7 == 0 ? "## Part " + i + "\n" : "") + "- [ ] Item " + i + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void theWalkIsListedWithoutProcedures() {
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "2.1"), new Keystrokes(CHECKLIST).listed());
  }

  @Test
  void inAProcedureNothingElseIsListed() {
    assertEquals(List.of("3.1"), new Keystrokes(CHECKLIST).press("! r").listed());
  }

  @Test
  void whereNoItemMatchesNoKeyAnswersAnything() {
    for (int rows : List.of(10, 24)) {
      Keystrokes hand = new Keystrokes(CHECKLIST, new Size(80, rows)).press("l s");
      assertTrue(hand.rows().stream().anyMatch(row -> row.contains("No items match; Esc")));
      hand.press("space a s f d o c e A y = enter j k end home");
      assertEquals(0, hand.recorded());
      assertEquals("1.1", hand.press("esc").at());
    }
    assertEquals("1.2", new Keystrokes(CHECKLIST).press("space l s esc").at());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 10, 15, 24, 40, 100})
  void theItemInFrontIsSeenAtEverySizeOnTheWayThereAndBack(int rows) {
    Keystrokes hand = new Keystrokes(many(60), new Size(80, rows));
    for (int i = 0; i < 150; i++) {
      hand.press(i < 75 ? "j" : "k");
      assertSeen(hand.screen());
    }
  }

  private static void assertSeen(Screen screen) {
    Listing listing = screen.listing();
    int index = listing.index(screen.walk().spot());
    assertTrue(
        listing.top() <= index && index < listing.top() + screen.layout().list(),
        () -> index + " of a list that begins at " + listing.top());
  }

  @Test
  void resizingKeepsTheItemInSight() {
    Keystrokes hand = new Keystrokes(many(60)).press("down*30");
    for (int rows : List.of(15, 60, 10, 5, 24, 300, 16)) {
      hand.receive(new ScreenMessage.Resized(new Size(80, rows)));
      assertSeen(hand.screen());
    }
  }

  @Test
  void theListMovesOnlyWhenItMust() {
    Keystrokes hand = new Keystrokes(many(60)).press("down*30");
    int top = hand.screen().listing().top();
    assertEquals(top, hand.press("up*3").screen().listing().top());
  }

  @Test
  void theBottomOfTheListIsNotPassed() {
    Keystrokes hand = new Keystrokes(many(60)).press("end");
    Listing listing = hand.screen().listing();
    assertEquals(listing.rows().size() - hand.screen().layout().list(), listing.top());
  }

  @Test
  void filtersListWhatTheyAreNamedAfter() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space s \"no\" enter f \"why\" enter");
    hand.story().answered("ben", "1.4", new Outcome.Skipped(Reason.of("ill").orElseThrow()));
    hand.receive(
        new ScreenMessage.Walked(
            new Message.Others(hand.story().events(), List.of(), SignedLines.NOT_SHARED)));
    hand.press("] k j");
    assertEquals("2.1", hand.at());
    assertEquals(List.of("1.3", "2.1"), hand.press("l o").listed());
    assertEquals(List.of("1.2", "1.3", "1.4", "2.1"), hand.press("l s").listed());
    assertEquals(List.of("1.1", "1.2", "1.3", "2.1"), hand.press("l m").listed());
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "2.1"), hand.press("esc").listed());
  }

  @Test
  void whatIsAnsweredLeavesTheListOfTheOutstandingOnceItIsLeft() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("l o space");
    assertEquals("1.2", hand.at());
    assertEquals(List.of("1.2", "1.3", "1.4", "2.1"), hand.listed());
  }

  @Test
  void anItemThatIsGoneToStaysInTheList() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space l o 1 . 1 enter");
    assertEquals("1.1", hand.at());
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "2.1"), hand.listed());
  }

  @Test
  void whatIsMineMayBeSaidAboveTheItemAndOfSeveral() {
    Keystrokes hand =
        new Keystrokes(
            """
            ## Before <!-- owner: cleo, @Ana -->
            - [ ] One
            - [ ] Two <!-- owner: ben -->
            ## After
            - [ ] Three
            """);
    assertEquals(List.of("1.1"), hand.press("l m").listed());
  }
}

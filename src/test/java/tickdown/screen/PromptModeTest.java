package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptModeTest {
  private static final String CHECKLIST =
      """
      ## Before
      - [ ] Migration is rehearsed (if the schema changed)
      - [ ] Backup is at hand (if the schema changed)
      - [ ] Texts name vX.Y.Z and <date>
      ## After
      - [ ] Done
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"A space", "A a enter", "A d enter", "A s \"why\" enter", "end F \"why\" enter"})
  void onlyYMeansYes(String keys) {
    for (Key key : Keystrokes.allKeys()) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(keys);
      assertInstanceOf(Mode.Confirming.class, hand.screen().mode());
      hand.press(key);
      assertEquals(key.equals(Key.of('y')), hand.recorded() > 0, () -> keys + " and " + key);
    }
  }

  @Test
  void whereNoMeansSomethingOnlyTheTwoLettersAnswer() {
    for (Key key : Keystrokes.allKeys()) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press("a enter").press(key);
      int recorded = key.equals(Key.of('y')) ? 2 : key.equals(Key.of('n')) ? 1 : 0;
      assertEquals(recorded, hand.recorded(), key::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A space space, 0",
    "A a enter enter, 0",
    "A d enter d, 0",
    "A s \"why\" enter enter, 0",
    "a enter enter, 0",
    "end F \"why\" enter enter, 0",
    "end F \"why\" enter F, 0"
  })
  void theKeyThatOpenedAQuestionDoesNotAnswerIt(String keys, int recorded) {
    assertEquals(recorded, new Keystrokes(CHECKLIST).press(keys).recorded());
  }

  @ParameterizedTest
  @CsvSource({
    "s, A reason is required. Type one",
    "f, A reason is required. Type one",
    "c, Nothing was typed. Type something",
    "e, Nothing was typed. Type something",
    "A s, A reason is required. Type one",
    "end F, A reason is required. Type one"
  })
  void nothingIsTakenForAReason(String keys, String said) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press(keys).press("enter");
    assertInstanceOf(Mode.Typing.class, hand.screen().mode());
    assertEquals(said + ", or press Esc to cancel.", hand.said());
    hand.press("\"   \" enter");
    assertInstanceOf(Mode.Typing.class, hand.screen().mode());
    hand.press("esc");
    assertInstanceOf(Mode.Walking.class, hand.screen().mode());
    assertEquals(0, hand.recorded());
  }

  @Test
  void aReasonTypedByHabitIsTheReasonOfWhatIsDeferred() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("d \"not yet\"");
    assertEquals(0, hand.recorded());
    hand.press("enter");
    assertEquals("deferred", hand.outcome("1.1"));
    assertEquals(1, hand.recorded());
    hand.press("k");
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("not yet")));
  }

  @Test
  void anItemIsDeferredWithoutAReasonByEnterAlone() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("d enter");
    assertEquals("deferred", hand.outcome("1.1"));
    assertEquals(0, new Keystrokes(CHECKLIST).press("d esc").recorded());
    assertEquals(3, new Keystrokes(CHECKLIST).press("A d \"not yet\" enter y").recorded());
  }

  @Test
  void keysOfTheListAreTextWhileAReasonIsTyped() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("s \"quit help ?!{}/ y n\"");
    assertEquals("quit help ?!{}/ y n", hand.typed());
    assertEquals("skipped", hand.press("enter").outcome("1.1"));
  }

  @Test
  void aWordOfThePlainWalkIsAReasonLikeOthers() {
    assertEquals("skipped", new Keystrokes(CHECKLIST).press("s \"next\" enter").outcome("1.1"));
    assertEquals("failed", new Keystrokes(CHECKLIST).press("f \"quit\" enter").outcome("1.1"));
  }

  @Test
  void aPasteThatIsTooLongIsNotTakenInSilence() {
    Keystrokes hand =
        new Keystrokes(CHECKLIST).press("s \"see \"").press(new Key.Pasted("x".repeat(4000)));
    assertEquals("Not pasted: a line has at most 4000 characters.", hand.said());
    assertEquals("see ", hand.typed());
  }

  @Test
  void theLineOfOnePromptIsRememberedInTheNext() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("s \"no time\" enter f up");
    assertEquals("no time", hand.typed());
  }

  @Test
  void aPlaceholderCanBeLeftOpenAndFilledLater() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("j j = d esc");
    assertEquals("Skipped for now; press = to set <date> later.", hand.said());
    hand.press("= d enter");
    assertInstanceOf(Mode.Walking.class, hand.screen().mode());
    hand.press("= d \"monday\" enter");
    assertEquals(
        "Texts name v1.0.0 and monday",
        hand.story().run().values().text(hand.story().item("1.3").item()));
  }

  @Test
  void aValueThatIsRefusedIsAskedForAgain() {
    String tooLong = "x".repeat(201);
    Keystrokes hand = new Keystrokes(CHECKLIST).press("j j = d \"" + tooLong + "\" enter");
    assertInstanceOf(Mode.Typing.class, hand.screen().mode());
    assertEquals(tooLong, hand.typed());
  }

  @Test
  void goingNowhereStaysHere() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("1 ctrl-u");
    assertInstanceOf(Mode.Walking.class, hand.screen().mode());
    assertEquals("1.1", hand.press("9 enter").at());
  }

  @Test
  void escapeAndQCancelAYesOrNoQuestion() {
    for (String key : List.of("esc", "q")) {
      Keystrokes hand = new Keystrokes("- [ ] One\n- [ ] Two\n").press("A space").press(key);
      assertEquals(0, hand.recorded());
      assertEquals("Cancelled.", hand.said());
    }
  }
}

package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.StepOutput;
import tickdown.text.SafeText;
import tickdown.walk.Message;

/// Agreeing to a step on the full screen, and what is done after it.
class StepModeTest {
  private static final String CHECKLIST =
      """
      ## Lamp
      - [ ] Light it (`make light`)
      - [ ] Trim the wick
        ```sh
        cd wick
        make trim
        ```
      - [ ] Name it (`make name NAME=<name>`)
      - [ ] Admire it
      ## Street
      - [ ] Open the street (`make open`) <!-- irreversible -->
      """;

  private static List<String> ran(Keystrokes hand) {
    return hand.effects().stream()
        .filter(ScreenEffect.RunStep.class::isInstance)
        .map(effect -> ((ScreenEffect.RunStep) effect).what().command())
        .toList();
  }

  @Test
  void onlyYRunsAStep() {
    for (Key key : Keystrokes.allKeys()) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press("r").press(key);
      assertEquals(
          key.equals(Key.of('y')) ? List.of("make light") : List.of(), ran(hand), key::toString);
    }
  }

  @Test
  void alsoInTheTerminal() {
    assertEquals(List.of(), ran(new Keystrokes(CHECKLIST).press("R R")));
    assertEquals(List.of(), ran(new Keystrokes(CHECKLIST).press("r R R enter")));
    assertEquals(List.of("make light"), ran(new Keystrokes(CHECKLIST).press("r R y")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r enter",
        "r enter enter",
        "r r",
        "r space",
        "r esc y",
        "r n y",
        "r q y",
        "y",
        "enter y",
        "r e esc y",
        "r e enter enter",
        "? y",
        "g y",
        "down r 1 enter",
        "down r enter enter",
        "down r esc 1 y"
      })
  void noOtherWayRunsOne(String keys) {
    assertEquals(List.of(), ran(new Keystrokes(CHECKLIST).press(keys)));
  }

  @Test
  void whatIsShownIsWhatRuns() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("r");
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("$ make light")));
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("in /lamp, by /bin/sh")));
    hand.press("y");
    assertEquals(List.of("make light"), ran(hand));
  }

  @Test
  void anEditedCommandIsShownBeforeItRuns() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("r e").press("\" -n\" enter");
    assertEquals(List.of(), ran(hand));
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("$ make light -n")));
    assertEquals(List.of("make light -n"), ran(hand.press("y")));
  }

  @Test
  void aScriptIsRunWholeOrCommandByCommand() {
    assertEquals(List.of("cd wick\nmake trim"), ran(new Keystrokes(CHECKLIST).press("down r 1 y")));
    assertEquals(List.of("make trim"), ran(new Keystrokes(CHECKLIST).press("down r 3 y")));
  }

  @Test
  void aStepWithoutAValueIsNotRun() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("down down r y");
    assertEquals(List.of(), ran(hand));
  }

  @Test
  void whatCannotBeUndoneTakesTheNameOfTheRun() {
    for (String typed : List.of("\"y\"", "\"yes\"", "\"1.0\"", "")) {
      assertEquals(List.of(), ran(atTheStreet().press("r y " + typed + " enter")), typed);
    }
    assertEquals(List.of(), ran(atTheStreet().press("r y up enter")), "an earlier name");
    assertEquals(List.of(), ran(atTheStreet().press("r y ctrl-p enter")), "an earlier name");
    Keystrokes pasted = atTheStreet().press("r y");
    assertEquals(List.of(), ran(pasted.press(new Key.Pasted("1.0.0")).press("enter")));
    assertEquals(List.of("make open"), ran(atTheStreet().press("r y \"1.0.0\" enter")));
  }

  private static Keystrokes atTheStreet() {
    Keystrokes hand = new Keystrokes(CHECKLIST);
    hand.press("a enter a enter a enter a enter");
    while (!hand.at().equals("2.1") || !(hand.screen().mode() instanceof Mode.Walking)) {
      hand.press(hand.screen().mode() instanceof Mode.Typing ? "\"1.0.0\" enter" : "enter");
    }
    return hand;
  }

  @Test
  void keysDoNothingWhileAStepIsRunning() {
    for (Key key : Keystrokes.allKeys()) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press("r y");
      int before = hand.recorded();
      hand.press(key);
      assertInstanceOf(Mode.Page.Running.class, page(hand), key::toString);
      assertEquals(before, hand.recorded(), key::toString);
    }
  }

  @Test
  void theOutputIsFollowedUnlessItIsScrolledBack() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("r y");
    progress(hand, 100);
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("line 100")));
    hand.press("home");
    progress(hand, 200);
    assertTrue(hand.rows().stream().anyMatch(row -> row.strip().equals("line 1")));
    hand.press("end");
    progress(hand, 300);
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("line 300")));
  }

  private static void progress(Keystrokes hand, int lines) {
    List<SafeText> text =
        IntStream.rangeClosed(1, lines).mapToObj(i -> new SafeText("line " + i)).toList();
    hand.receive(
        new ScreenMessage.Progressed(new StepProgress(Duration.ofSeconds(3), text, 900, 0)));
  }

  @Test
  void successOffersTheTickAndDoesNotGiveIt() {
    Keystrokes hand = ended(new Ending.Exited(0));
    assertInstanceOf(Mode.Page.Output.class, page(hand));
    assertEquals("open", hand.outcome("1.1"));
    assertTrue(hand.rows().stream().anyMatch(row -> row.contains("it glows")));
    hand.press("space");
    assertEquals("done", hand.outcome("1.1"));
  }

  @Test
  void afterAFailureAnAnswerNeedsAReason() {
    assertEquals("open", ended(new Ending.Exited(2)).press("space").outcome("1.1"));
    assertEquals("open", ended(new Ending.Exited(2)).press("space enter").outcome("1.1"));
    assertEquals(
        "done", ended(new Ending.Exited(2)).press("space \"by hand\" enter").outcome("1.1"));
    assertEquals("failed", ended(new Ending.Exited(2)).press("f \"cold\" enter").outcome("1.1"));
    assertEquals("skipped", ended(new Ending.Exited(2)).press("s \"day\" enter").outcome("1.1"));
    assertEquals("open", ended(new Ending.Exited(2)).press("esc").outcome("1.1"));
  }

  @Test
  void theKeysOfAnswersMeanTheSameAfterAFailure() {
    Keystrokes hand = ended(new Ending.Exited(2));
    assertTrue(hand.rows().getLast().contains("space done by hand"), hand.rows().getLast());
    assertEquals("open", hand.press("d").outcome("1.1"));
    assertEquals("deferred", hand.press("\"by hand\" enter").outcome("1.1"));
  }

  @Test
  void afterAFailureTheCommandIsShownAgainBeforeItRuns() {
    Keystrokes hand = ended(new Ending.Exited(2)).press("r");
    assertEquals(List.of("make light"), ran(hand));
    assertEquals(List.of("make light", "make light"), ran(hand.press("y")));
  }

  @Test
  void anEndThatNobodySawIsAskedForFirst() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("r y");
    hand.receive(new ScreenMessage.Walked(new Message.Cancelled()));
    Keystrokes later = hand.resumed().press("r");
    assertInstanceOf(Mode.Typing.class, later.screen().mode());
    later.press("\"it glowed\" enter r");
    assertInstanceOf(Mode.Page.Offer.class, page(later));
  }

  private static Keystrokes ended(Ending ending) {
    StepOutput output = new StepOutput("it glows", "", 8, "0".repeat(64), Optional.empty());
    return new Keystrokes(CHECKLIST)
        .press("r y")
        .receive(
            new ScreenMessage.Walked(new Message.StepEnded(ending, Duration.ofSeconds(1), output)));
  }

  private static Mode.Page page(Keystrokes hand) {
    return assertInstanceOf(Mode.Reading.class, hand.screen().mode()).page();
  }
}

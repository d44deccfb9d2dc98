package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.screen.view.KeyBar;
import tickdown.text.Columns;

class KeyCommandTest {
  private static final String CHECKLIST =
      """
      ## Walk
      - [ ] One for <somebody> (`make one`)
      - [ ] Decision: hotfix or rollback?
      - [ ] If hotfix:
        - [ ] Fix it
      - [ ] If rollback:
        - [ ] Roll back
      ## Rollback <!-- on-demand -->
      - [ ] Stop
      - [ ] Restore
      """;

  /// All modes, and all kinds of current items.
  private static final List<String> STATES =
      List.of(
          "",
          "j",
          "j j",
          "j space r j*3",
          "end",
          "! r",
          "! r end",
          "space k",
          "l o",
          "s",
          "c",
          "1",
          "/",
          "/ \"one\"",
          "space j space",
          "!",
          "l",
          "A",
          "A space",
          "A d",
          "A d enter",
          "?",
          "b",
          "g",
          "enter",
          "=",
          "end F",
          "end F \"why\" enter",
          "s \"why\" enter");

  @Test
  void noTwoCommandsAreOnOneKeyAtATime() {
    for (String state : STATES) {
      Screen screen = new Keystrokes(CHECKLIST).press(state).screen();
      var byName =
          Arrays.stream(KeyCommand.values())
              .filter(command -> command.isLive(screen))
              .flatMap(command -> command.names().stream())
              .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
      assertEquals(
          List.of(),
          byName.entrySet().stream().filter(each -> each.getValue() > 1).toList(),
          state);
    }
  }

  @Test
  void everyNameIsThatOfAKey() {
    Screen screen = new Keystrokes(CHECKLIST).screen();
    for (Key key : KeyNotation.live(screen)) {
      assertTrue(KeyCommand.of(key).isPresent(), key::toString);
    }
  }

  @Test
  void aKeyThatMeansNothingHereSaysSo() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("o");
    assertEquals("This item is open.", hand.said());
    assertEquals("`z` does nothing here. ? for help", hand.press("z").said());
    assertEquals("Nothing can be pasted here.", hand.press("paste\"space\"").said());
  }

  @Test
  void everyKeySaysWhatIsMissingWhereItMeansNothing() {
    Keystrokes hand = new Keystrokes("- [ ] One\n").press("end");
    for (String name : List.of("space", "a", "s", "f", "d", "c", "e", "enter", "A")) {
      assertEquals("No item here.", hand.press(name).said(), name);
    }
    assertEquals("No step on this item.", hand.press("y").said());
    assertEquals("This checklist has no placeholders.", hand.press("=").said());
    assertEquals("This checklist has no procedures.", hand.press("!").said());
  }

  @Test
  void whyNoWaitBeginsIsSaid() {
    Keystrokes hand = new Keystrokes("- [ ] One\n- [ ] Two <!-- wait: 48h -->\n- [ ] Three\n");
    assertEquals("1.1 asks for no wait.", hand.press("w").said());
    String begun = hand.press("j w k w").said();
    assertTrue(begun.startsWith("1.2: waits for another "), begun);
    assertEquals("1.2 is already not applicable; o reopens it.", hand.press("a enter k w").said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"j", "z", "tab", "?", "ctrl-l", "esc", "s", "left"})
  void aMessageVanishesWithTheNextKey(String key) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space");
    assertTrue(hand.said().startsWith("1.1 done."));
    assertFalse(hand.press(key).said().contains("1.1 done."));
  }

  @Test
  void theBarFitsEveryWidthAndAlwaysSaysSomething() {
    for (String state : STATES) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(state);
      for (int columns = 20; columns <= 300; columns++) {
        hand.receive(new ScreenMessage.Resized(new Size(columns, 24)));
        String bar = KeyBar.of(hand.screen()).text();
        assertTrue(Columns.of(bar) <= columns, state + ": " + bar);
        assertFalse(bar.isBlank(), state);
        assertEquals(bar.stripTrailing(), bar);
      }
    }
  }

  @Test
  void moreRoomNeverTakesTheWayOutFromTheBar() {
    for (String state : STATES) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(state);
      for (int columns = 80; columns <= 300; columns++) {
        hand.receive(new ScreenMessage.Resized(new Size(columns, 24)));
        String bar = KeyBar.of(hand.screen()).text();
        assertTrue(bar.contains(" esc ") || bar.contains(" q "), state + ": " + bar);
      }
    }
  }

  @Test
  void theBarOffersOnlyAnswersThatTheItemTakes() {
    assertTrue(bar("").contains(" space done "));
    assertTrue(bar("j").contains(" space decide "));
    assertFalse(bar("j j").contains(" space "));
    assertFalse(bar("j space r").contains("space decide"));
    assertFalse(bar("j space r k k").contains(" space "));
    assertTrue(bar("end").contains(" F finish "));
  }

  private static String bar(String state) {
    return KeyBar.of(new Keystrokes(CHECKLIST).press(state).screen()).text();
  }

  @Test
  void leavingLeavesFromTheWalkOnly() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("! r q");
    assertEquals("1.1", hand.at());
    assertEquals(List.of("Record", "Record"), kinds(hand));
    hand.press("q");
    assertEquals(List.of("Record", "Record", "Leave"), kinds(hand));
  }

  private static List<String> kinds(Keystrokes hand) {
    return hand.effects().stream().map(each -> each.getClass().getSimpleName()).toList();
  }

  @Test
  void drawingAnewAndSuspendingWorkInEveryMode() {
    for (String state : STATES) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(state);
      Mode mode = hand.screen().mode();
      hand.press("ctrl-l ctrl-z");
      assertEquals(mode, hand.screen().mode(), state);
      assertEquals(
          List.of(new ScreenEffect.Redraw(), new ScreenEffect.Suspend()),
          hand.effects().reversed().stream().limit(2).toList().reversed());
    }
  }

  @Test
  void onlyWhatIsFilledAndVisibleIsCopied() {
    Keystrokes hand = new Keystrokes("- [ ] Tag it (`git tag <name>`)\n").press("y");
    assertEquals("Not copied: set <name> first (=).", hand.said());
    hand.press("= \"now\" enter y");
    assertEquals(new ScreenEffect.Copy("git tag now"), hand.effects().getLast());
  }
}

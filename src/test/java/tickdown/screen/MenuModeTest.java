package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuModeTest {
  private static final String CHECKLIST =
      """
      ## Walk
      - [ ] Decision: hotfix, rollback or release?
      - [ ] If hotfix:
        - [ ] Fix it
      - [ ] If rollback:
        - [ ] Roll back
      - [ ] If release:
        - [ ] Release it
      ## Rollback <!-- on-demand -->
      - [ ] Stop
      ## Rescue <!-- on-demand -->
      - [ ] Call
      """;

  private static List<String> keys(Keystrokes hand) {
    return assertInstanceOf(Mode.Choosing.class, hand.screen().mode()).options().stream()
        .map(Mode.Option::key)
        .toList();
  }

  @Test
  void everyChoiceHasALetterOfItsOwn() {
    assertEquals(List.of("h", "r", "e"), keys(new Keystrokes(CHECKLIST).press("space")));
    assertEquals(List.of("r", "e"), keys(new Keystrokes(CHECKLIST).press("!")));
    assertEquals(List.of("space", "a", "s", "d"), keys(new Keystrokes(CHECKLIST).press("A")));
    assertEquals(5, keys(new Keystrokes(CHECKLIST).press("l")).stream().distinct().count());
  }

  @Test
  void noLetterIsTakenFromTheKeysThatMoveOrLeave() {
    Keystrokes hand =
        new Keystrokes(
            """
            - [ ] Decision: quick or jk?
            - [ ] If quick:
              - [ ] Fix it
            - [ ] If jk:
              - [ ] Roll back
            """);
    assertEquals(List.of("u", "2"), keys(hand.press("space")));
    assertInstanceOf(Mode.Walking.class, hand.press("q").screen().mode());
  }

  @Test
  void thirtyProceduresHaveThirtyKeys() {
    String procedures =
        IntStream.range(0, 30)
            .mapToObj(i -> "## Same words <!-- on-demand -->\n- [ ] Item " + i + "\n")
            .collect(Collectors.joining());
    List<String> keys = keys(new Keystrokes("## Walk\n- [ ] One\n" + procedures).press("!"));
    assertEquals(30, keys.size());
    assertEquals(30, keys.stream().distinct().count(), keys::toString);
  }

  @Test
  void aLetterOrEnterDecides() {
    assertEquals("decided: rollback", new Keystrokes(CHECKLIST).press("space r").outcome("1.1"));
    assertEquals("decided: hotfix", new Keystrokes(CHECKLIST).press("space enter").outcome("1.1"));
    assertEquals(
        "decided: release",
        new Keystrokes(CHECKLIST).press("space down down enter").outcome("1.1"));
    assertEquals(
        "decided: release", new Keystrokes(CHECKLIST).press("space up enter").outcome("1.1"));
    assertEquals(
        "decided: rollback", new Keystrokes(CHECKLIST).press("space j k tab enter").outcome("1.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"space", "!", "l", "A"})
  void escapeLeavesAMenuAndNothingHappens(String opens) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press(opens).press("esc");
    assertInstanceOf(Mode.Walking.class, hand.screen().mode());
    assertEquals(0, hand.recorded());
    assertEquals(List.of(), hand.effects());
  }

  @ParameterizedTest
  @ValueSource(strings = {"space", "!", "l", "A"})
  void theKeyThatOpensAMenuDoesNotChooseInIt(String opens) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press(opens);
    Mode open = hand.screen().mode();
    assertEquals(open, hand.press(opens).screen().mode());
  }

  @Test
  void aProcedureIsEnteredAtItsFirstItemAndLeftToWhereOneWas() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("j j ! e");
    assertEquals("3.1", hand.at());
    assertEquals("1.2.1", hand.press("q").at());
  }

  @Test
  void thePlaceholdersThatAreOpenAreOfferedFirst() {
    Keystrokes hand = new Keystrokes("- [ ] Tell <name>, <place> and <time>\n").press("=");
    assertEquals(List.of("n", "p", "t"), keys(hand));
    hand.press("p \"here\" enter =");
    assertEquals(List.of("n", "t", "p"), keys(hand));
  }
}

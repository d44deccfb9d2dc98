package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Request;

/// What checks say stands in the list, and a contradiction is overridden only with a reason.
class CheckedRowsTest {
  private static final String CHECKLIST = "# Lamp\n- [ ] Working tree is clean\n- [ ] Glows\n";

  private static Keystrokes checked(Keystrokes hand, Finding finding) {
    String item = hand.story().item("1.1").id();
    hand.story().may("ana", new Request.Check(item, PlannedCheck.Use.VERIFY, "tree", finding));
    return hand.resumed();
  }

  private static void shows(Keystrokes hand, String word) {
    assertTrue(
        hand.rows().stream().anyMatch(row -> row.contains("1.1") && row.contains(word)),
        () -> String.join("\n", hand.rows()));
  }

  @Test
  void aContradictionIsOverriddenByAReason() {
    Keystrokes hand = checked(new Keystrokes(CHECKLIST).press("space"), new Finding.Denied("dirt"));
    shows(hand, "contradicted");
    hand.press("home space enter");
    shows(hand, "contradicted");
    hand.press("home space").press("\"it is only a note\" enter");
    shows(hand, "overridden");
    shows(checked(hand, new Finding.Holds("clean")), "overridden");
    shows(checked(hand, new Finding.Denied("dirt")), "contradicted");
  }

  @Test
  void aTickAfterAFailedCheckAsksWhy() {
    Keystrokes hand = checked(new Keystrokes(CHECKLIST), new Finding.Denied("dirt"));
    hand.press("home space").press("\"it is only a note\" enter");
    shows(hand, "overridden");
  }
}

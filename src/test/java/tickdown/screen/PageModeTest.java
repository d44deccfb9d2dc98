package tickdown.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.walk.Greeting;
import tickdown.walk.Message;

class PageModeTest {
  private static final String CHECKLIST =
      """
      # Ship it

      Read this.

      ## Before
      - [ ] One
      - [ ] Two
      ## After
      - [ ] Three
      ## Rollback <!-- on-demand -->
      - [ ] Stop
      """;

  private static final List<Size> SIZES =
      List.of(new Size(120, 40), new Size(80, 24), new Size(40, 10), new Size(20, 5));

  private static int top(Keystrokes hand) {
    return assertInstanceOf(Mode.Reading.class, hand.screen().mode()).top();
  }

  private static boolean isOpen(Keystrokes hand) {
    return hand.screen().mode() instanceof Mode.Reading;
  }

  /// The greeting in a run that was left, after this number of lines about changes.
  private static ScreenMessage greeting(Keystrokes hand, int changes) {
    Run run = hand.screen().walk().run();
    List<Line> lines =
        IntStream.rangeClosed(1, changes).mapToObj(i -> Line.of("line %s.", i)).toList();
    Greeting.Back back = new Greeting.Back(Resumption.of(run, "ana"), Instant.EPOCH, 0, lines);
    return new ScreenMessage.Greeted(new Greeting(run, "1.4.0", "list.md", back, List.of()));
  }

  @Test
  void everyLineOfAPageIsSeenAtEverySize() {
    for (Size size : SIZES) {
      Keystrokes hand = new Keystrokes(CHECKLIST, size);
      hand.receive(greeting(hand, 100));
      for (int i = 1; i <= 100; i++) {
        String line = "line " + i + ".";
        if (hand.rows().stream().noneMatch(row -> row.strip().equals(line))) {
          hand.press("down");
        }
        assertTrue(hand.rows().stream().anyMatch(row -> row.strip().equals(line)), line);
      }
      int last = top(hand.press("end"));
      assertEquals(last, top(hand.press("down")));
      assertEquals(last, top(hand.press("home end")));
      assertEquals(0, top(hand.press("page-up*200")));
    }
  }

  @Test
  void turningAPageLeavesNoLineOut() {
    Keystrokes hand = new Keystrokes(CHECKLIST);
    hand.receive(greeting(hand, 100));
    int seen = hand.rows().stream().filter(row -> row.strip().startsWith("line")).toList().size();
    assertTrue(top(hand.press("page-down")) < seen);
    assertEquals(0, top(hand.press("page-up")));
  }

  @Test
  void aShortGreetingIsAMessageAndALongOneAPage() {
    Keystrokes hand = new Keystrokes(CHECKLIST);
    assertFalse(isOpen(hand.receive(greeting(hand, 1))));
    assertTrue(isOpen(hand.receive(greeting(hand, 2))));
  }

  @Test
  void aGreetingThatWouldBeCutOffOnATinyScreenIsAPageThatEnterCloses() {
    Keystrokes hand = new Keystrokes(CHECKLIST, new Size(40, 10));
    assertTrue(isOpen(hand.receive(greeting(hand, 0))));
    assertFalse(isOpen(hand.press("enter")));
  }

  @ParameterizedTest
  @CsvSource({"?, ?", "b, b", "g, g"})
  void theKeyThatOpensAPageClosesItAsWell(String opens, String closes) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press(opens);
    assertTrue(isOpen(hand));
    assertFalse(isOpen(hand.press(closes)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"enter", "esc", "q"})
  void everyPageIsClosedByTheSameKeys(String closes) {
    for (String opens : List.of("?", "b", "g", "enter")) {
      assertFalse(isOpen(new Keystrokes(CHECKLIST).press(opens).press(closes)), opens);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "s", "f", "d", "o", "u", "U", "F", "c", "e", "A", "x", "y", "space", "tab"})
  void keysThatAnswerMeanNothingOnAPageThatShowsNoItem(String key) {
    for (String opens : List.of("?", "b")) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(opens).press(key);
      assertTrue(isOpen(hand), opens + " " + key);
      assertEquals(0, hand.recorded());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "s", "f", "d", "o", "c", "e", "A", "x", "y", "space"})
  void noItemOfAGateIsAnsweredUnlessItWasSelected(String key) {
    for (String opens : List.of("g", "space s x enter")) {
      Keystrokes hand = new Keystrokes(CHECKLIST).press(opens);
      int recorded = hand.recorded();
      assertTrue(isOpen(hand.press(key)), opens + " " + key);
      assertEquals(recorded, hand.recorded());
    }
  }

  @Test
  void keysThatAnswerActOnTheItemThatThePageShows() {
    assertEquals("done", new Keystrokes(CHECKLIST).press("j enter space").outcome("1.2"));
    assertEquals("skipped", new Keystrokes(CHECKLIST).press("j enter s x enter").outcome("1.2"));
    assertEquals("done", new Keystrokes(CHECKLIST).press("g down down space").outcome("1.2"));
    assertEquals("failed", new Keystrokes(CHECKLIST).press("g down f x enter").outcome("1.1"));
    assertEquals("open", new Keystrokes(CHECKLIST).press("g down up space").outcome("1.1"));
  }

  @Test
  void aSelectedItemOfALongGateIsVisible() {
    String items = "- [ ] Item\n".repeat(60);
    Keystrokes hand = new Keystrokes("# Long\n\n## Phase\n" + items);
    for (int i = 1; i <= 60; i++) {
      String number = "1." + i + " ";
      hand.press(i == 1 ? "g down" : "down");
      assertTrue(hand.rows().stream().anyMatch(row -> row.contains("▶ " + number)), number);
    }
  }

  @ParameterizedTest
  @CsvSource({"esc, 1.2", "g, 1.2", "q, 1.2", "tab, 2.1", "u, 1.2", "enter, 2.1"})
  void theGateAtTheEndOfAPhaseIsLeftToWhereTheKeyLeads(String key, String at) {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space s x enter").press(key);
    assertFalse(isOpen(hand));
    assertEquals(at, hand.at());
    assertEquals(key.equals("u") ? "open" : "skipped", hand.outcome("1.2"));
  }

  @Test
  void tabAtAGateGoesToTheFirstOpenItemOfThePhase() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("f x enter space");
    assertTrue(hand.rows().contains(" NO GO: 1 failed item in this phase."));
    assertEquals("1.1", hand.press("tab").at());
  }

  @Test
  void onlyEnterBeginsTheWalk() {
    Keystrokes hand = new Keystrokes(CHECKLIST);
    hand.receive(greeting(hand, 5));
    assertTrue(isOpen(hand.press("esc space g")));
    assertEquals(0, hand.recorded());
    assertFalse(isOpen(hand.press("enter")));
  }

  @ParameterizedTest
  @CsvSource({"?, b", "b, ?", "g, /", "enter, !", "?, l", "g, 1"})
  void keysThatLeadElsewhereWorkOnAPage(String opens, String leads) {
    Mode there = new Keystrokes(CHECKLIST).press(leads).screen().mode();
    assertEquals(there, new Keystrokes(CHECKLIST).press(opens).press(leads).screen().mode());
  }

  @Test
  void aPageIsLeftInFrontOfTheSameItem() {
    assertEquals("1.2", new Keystrokes(CHECKLIST).press("j ? esc b esc g esc enter esc").at());
  }

  @Test
  void theGateIsShownWhenAPhaseEndsWithSomethingToDecide() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space s x enter");
    assertEquals(new Mode.Reading(new Mode.Page.Gate("before", true), 0), hand.screen().mode());
    assertEquals("2.1", hand.press("enter").at());
  }

  @Test
  void aGateWithNothingToDecideTakesNoKey() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space space");
    assertFalse(isOpen(hand));
    assertEquals("2.1", hand.at());
    assertTrue(hand.said().contains("End of phase 1: GO, 2 done."), hand.said());
  }

  @Test
  void whoPassesAGateIsRecordedAlsoWithoutAReason() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("space s x enter enter");
    assertEquals("2.1", hand.at());
    assertEquals(
        new Event.GatePassed("before", "Before", Optional.empty()),
        hand.story().events().getLast().what());
  }

  @Test
  void aDeferredItemIsCalledSoInTheVerdict() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("d enter space d enter");
    assertTrue(hand.rows().contains(" NO GO: 1 deferred item in this phase."), hand.said());
  }

  @Test
  void theItemThatEnterLeadsToIsTheOneThatIsNamedAlsoAfterChecks() {
    Keystrokes hand =
        new Keystrokes(
                """
                ## One
                - [ ] a <!-- verify: true -->
                - [ ] b
                ## Two
                - [ ] Watch it <!-- wait: 15s -->
                - [ ] c
                """)
            .press("space space")
            .receive(new ScreenMessage.Walked(new Message.ChecksEnded(List.of())));
    assertTrue(hand.rows().getLast().contains("enter continue to 2.1"), hand.rows().getLast());
    assertEquals("2.1", hand.press("enter").at());
    assertFalse(isOpen(hand));
  }

  @Test
  void theGateIsNotShownWhenAPhaseIsJustLeft() {
    assertFalse(isOpen(new Keystrokes(CHECKLIST).press("}")));
    assertFalse(isOpen(new Keystrokes(CHECKLIST).press("space tab")));
    assertFalse(isOpen(new Keystrokes(CHECKLIST).press("tab tab")));
  }

  @Test
  void aProcedureThatEndsShowsHowItCameOut() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("! r space");
    assertEquals(new Mode.Reading(new Mode.Page.Gate("rollback", true), 0), hand.screen().mode());
    assertTrue(hand.rows().contains(" COMPLETE: nothing is open in this procedure."));
    assertEquals("1.1", hand.press("enter").at());
  }

  @Test
  void aFinishedRollbackOffersToEndTheRunAsRolledBack() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("! r space F");
    assertTrue(
        hand.rows()
            .contains(
                " End 1.0.0 as rolled back? 3 items stay open. A finished run cannot be reopened."),
        String.join("\n", hand.rows()));
    hand.press("y");
    assertEquals(
        Optional.of(new Event.Finished(Reason.of("rolled back"))),
        hand.story().run().history().finish().map(RecordedEvent::what));
  }

  @Test
  void anUnfinishedProcedureIsNoGoAtEveryGateAndAFinishedOneIsListedWhereItWasCalled() {
    String list = CHECKLIST + "- [ ] Tell people\n";
    Keystrokes hand = new Keystrokes(list).press("! r space q space space");
    String verdict = " NO GO: Rollback is not finished (1 of 2 settled).";
    assertTrue(hand.rows().contains(verdict));
    hand.press("enter space");
    assertTrue(hand.rows().contains(verdict));

    hand.press("enter ! r space enter");
    assertFalse(hand.press("end g").rows().stream().anyMatch(row -> row.contains("Called")));
    assertTrue(hand.press("esc home g").rows().contains(" Called: 3 Rollback, 2 of 2"));
  }

  @Test
  void enterClosesTheGateAtTheEndOfTheChecklist() {
    Keystrokes hand = new Keystrokes("- [ ] One\n").press("s x enter");
    assertTrue(isOpen(hand));
    assertFalse(isOpen(hand.press("enter")));
    assertEquals("end", hand.at());
  }

  @Test
  void theGateOfTheLastPhaseIsShownAtTheEnd() {
    Keystrokes hand = new Keystrokes(CHECKLIST).press("end g");
    assertEquals(new Mode.Reading(new Mode.Page.Gate("after", false), 0), hand.screen().mode());
  }

  @Test
  void aGateSaysWhetherAnythingIsOpen() {
    assertTrue(
        new Keystrokes(CHECKLIST)
            .press("g")
            .rows()
            .contains(" NO GO: 2 open items in this phase."));
    assertTrue(
        new Keystrokes(CHECKLIST)
            .press("space s x enter")
            .rows()
            .contains(" GO: nothing is open in this phase."));
  }
}

package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Phase;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Head;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.Stale;

/// Which answers are stale when another commit is checked out.
class StaleTest {
  private static final String THEN = "1".repeat(40);
  private static final Optional<String> NOW = Optional.of("2".repeat(40));

  private final List<String> asked = new ArrayList<>();
  private final Story story =
      new Story(
          """
          # Lamp
          - [ ] Guide is right (`make docs`) <!-- covers: docs/** -->
          - [ ] Lamp burns (`make test`) <!-- covers: src/**, pom.xml -->
          - [ ] Wick is dry (`make wick`)
          - [ ] Told <!-- covers: docs/** -->
          """);

  @BeforeEach
  void everythingWasTickedOnTheSameCommit() {
    for (String number : List.of("1.1", "1.2", "1.3", "1.4")) {
      ItemName item = new ItemName(story.item(number).id(), "text");
      story.add(
          "ana",
          List.of(new Event.Answered(item, new Outcome.Done(), List.of(), Optional.of(THEN))));
    }
  }

  @Test
  void withoutKnowingMoreEverythingIsStaleThatACommitCanChange() {
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), stale(Head.of(NOW)));
  }

  @Test
  void anItemHoldsWhileNothingThatItCoversHasChanged() {
    Head head = head(_ -> Optional.of(List.of("src/Lamp.java")));
    assertEquals(List.of("1.2", "1.3"), stale(head));
    assertTrue(new Stale(story.run(), head).stillHolds(story.item("1.1")));
    assertFalse(new Stale(story.run(), head).stillHolds(story.item("1.2")));
    assertFalse(new Stale(story.run(), head).stillHolds(story.item("1.3")));
  }

  @Test
  void anUnknownCommitMakesEverythingStale() {
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), stale(head(_ -> Optional.empty())));
  }

  @Test
  void whatWasVerifiedOnThisCommitIsNotStale() {
    ItemName wick = new ItemName(story.item("1.3").id(), "text");
    Finding fine = new Finding.Holds("fine");
    story.add("ana", List.of(new Event.Checked(wick, "make wick", fine, NOW)));
    assertEquals(List.of("1.1", "1.2", "1.4"), stale(Head.of(NOW)));
    Optional<String> later = Optional.of("3".repeat(40));
    assertEquals(List.of("1.1", "1.2", "1.3", "1.4"), stale(Head.of(later)));
  }

  @Test
  void whatWasCheckedIsStaleWithoutACommand() {
    Story plain = new Story("# Lamp\n- [ ] Working tree is clean\n");
    ItemName item = new ItemName(plain.item("1.1").id(), "text");
    Event done = new Event.Answered(item, new Outcome.Done(), List.of(), Optional.of(THEN));
    plain.add("ana", List.of(done));
    assertEquals(List.of(), new Stale(plain.run(), NOW).items());
    Finding fine = new Finding.Holds("fine");
    plain.add("ana", List.of(new Event.Checked(item, "working tree", fine, Optional.of(THEN))));
    assertEquals(1, new Stale(plain.run(), NOW).count());
  }

  @Test
  void eachCommitIsAskedForOnce() {
    head(_ -> Optional.of(List.of()));
    assertEquals(List.of(THEN), asked);
  }

  @Test
  void nothingIsAskedOnTheSameCommitOrWithoutOne() {
    assertEquals(Set.of(), Head.questions(story.run(), Optional.of(THEN)));
    assertEquals(Set.of(), Head.questions(story.run(), Optional.empty()));
  }

  @Test
  void itemsThatAreNotDoneAskNothing() {
    Stream.of("1.1", "1.2", "1.4")
        .forEach(number -> story.answered("ana", number, new Outcome.Skipped(new Reason("no"))));
    assertEquals(Set.of(), Head.questions(story.run(), NOW));
  }

  @Test
  void aGateIsAboutTheCommitThatIsCheckedOutHere() {
    Head head = head(_ -> Optional.of(List.of()));
    Run run = story.run();
    Phase phase = run.checklist().phases().getFirst();
    assertEquals(List.of("1.3"), numbers(PhaseGate.after(run, phase, head)));
    story.add(
        "ben",
        List.of(
            new Event.Answered(
                new ItemName(story.item("1.4").id(), "text"),
                new Outcome.Done(),
                List.of(),
                Optional.of("3".repeat(40)))));
    Run later = story.run();
    assertEquals(stale(head), numbers(PhaseGate.after(later, phase, head)));
    assertEquals(List.of("1.3", "1.4"), stale(head));
    assertEquals(List.of("1.1", "1.2", "1.3"), numbers(PhaseGate.after(later, phase)));
  }

  private Head head(Function<String, Optional<List<String>>> changes) {
    return Head.of(
        story.run(),
        NOW,
        commit -> {
          asked.add(commit);
          return changes.apply(commit);
        });
  }

  private List<String> stale(Head head) {
    return new Stale(story.run(), head).items().stream().map(item -> item.number()).toList();
  }

  private static List<String> numbers(PhaseGate gate) {
    return gate.items(PhaseGate.Group.STALE).stream().map(item -> item.number()).toList();
  }
}

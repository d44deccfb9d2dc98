package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.PhaseGate.Group;
import tickdown.run.rules.Request;

class PhaseGateTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Tests pass (`make test`)
          - [x] Date agreed
          - [ ] Migrated (if the schema changed)
          ## After
          - [ ] Tell people
          ## Emergency rollback
          - [ ] Decision: hotfix or rollback?
          - [ ] If hotfix:
            - [ ] Fix it
          - [ ] If rollback:
            - [ ] Deploy the last version
          """);

  private PhaseGate gate(String number) {
    return PhaseGate.after(story.run(), phase(number));
  }

  private Phase phase(String number) {
    return story.run().checklist().phases().stream()
        .filter(phase -> phase.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsToBeDecidedOnceEverythingIsDoneOrNotApplicable() {
    assertFalse(gate("1").isGo());
    story.done("ana", "1.1").answered("ana", "1.3", new Outcome.NotApplicable(Optional.empty()));
    assertTrue(gate("1").isGo());
    assertTrue(gate("1").isClear());
  }

  @Test
  void whatWasSkippedOrIsStaleIsToBeDecided() {
    story.done("ana", "1.1").answered("ana", "1.3", new Outcome.Skipped(new Reason("late")));
    assertTrue(gate("1").isGo());
    assertFalse(gate("1").isClear());
    assertEquals(List.of("1.3"), numbers(gate("1").items(Group.SKIPPED)));

    story.done("ana", "1.3");
    assertTrue(gate("1").isClear());
    Event ticked =
        new Event.Answered(
            new ItemName(story.item("1.1").id(), ""),
            new Outcome.Done(),
            List.of(),
            Optional.of("1a2b3c4"));
    story.add("ana", List.of(ticked));
    PhaseGate moved = new PhaseGate(story.run(), phase("1"), Optional.of("9f8e7d6"));
    assertEquals(List.of("1.1"), numbers(moved.items(Group.STALE)));
    assertFalse(moved.isClear());
  }

  @Test
  void anUnfinishedProcedureIsNoGoAtEveryGate() {
    story.done("ana", "1.1", "1.3", "2.1");
    story.may("ana", new Request.Call(phase("3").id()));
    assertFalse(gate("1").isGo());
    assertFalse(gate("2").isGo());
    assertFalse(gate("3").isGo());
  }

  @Test
  void aFinishedProcedureBelongsToTheGateOfThePhaseInWhichItWasCalled() {
    story.may("ana", new Request.Call(phase("3").id()).from(Optional.of(story.item("2.1").id())));
    story.answered("ana", "3.1", new Outcome.Decided("rollback")).done("ana", "3.3.1");
    assertEquals(List.of(), gate("1").called());
    assertEquals(List.of(phase("3")), gate("2").called());
  }

  @Test
  void aCallThatDoesNotTellWhereBelongsToThePhaseThatWasAnsweredLast() {
    story.done("ana", "2.1");
    story.add("ana", List.of(new Event.Called(phase("3").id(), "Emergency rollback")));
    story.answered("ana", "3.1", new Outcome.Decided("rollback")).done("ana", "3.3.1");
    assertEquals(List.of(phase("3")), gate("2").called());
    assertEquals(List.of(), gate("1").called());
  }

  @Test
  void aRollbackIsOneOnlyIfRollingBackWasChosen() {
    story.answered("ana", "3.1", new Outcome.Decided("hotfix")).done("ana", "3.2.1");
    assertTrue(gate("3").isGo());
    assertFalse(gate("3").isRolledBack());
    story.answered("ana", "3.1", new Outcome.Decided("rollback")).done("ana", "3.3.1");
    assertTrue(gate("3").isRolledBack());
    assertFalse(gate("1").isRolledBack());
  }

  private static List<String> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }
}

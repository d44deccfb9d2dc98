package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;

/// Different answers of operators who did not know of each other's.
class ConflictTest {
  private static final String LIST =
      """
      # Release

      - [ ] Build it
      - [ ] Decision: hotfix or rollback?
      - [ ] If hotfix:
        - [ ] Patch it
      - [ ] If rollback:
        - [ ] Roll it back
      """;
  private static final Outcome DONE = new Outcome.Done();
  private static final Outcome SKIPPED = new Outcome.Skipped(new Reason("no time"));

  private final List<RecordedEvent> events = new ArrayList<>();

  ConflictTest() {
    events.add(
        event("a", 1, Map.of(), new Event.Started("1.0", "LIST.md", LIST, Optional.empty())));
  }

  @Test
  void anItemInConflictIsOpenWhoeverWasLater() {
    answer("a", 2, Map.of(), 0, DONE);
    answer("b", 1, Map.of("a", 1L), 0, SKIPPED);
    Entry item = run().entries().getFirst();
    assertInstanceOf(Outcome.Open.class, run().outcome(item));
    assertTrue(run().outstanding().contains(item));
    ItemStatus.Source.Disagreement source =
        assertInstanceOf(ItemStatus.Source.Disagreement.class, run().standing(item).source());
    assertEquals(
        List.of("a-2", "b-1"), source.conflict().events().stream().map(RecordedEvent::id).toList());
    assertEquals(List.of(item.id()), run().history().inConflict());
  }

  @Test
  void equalAnswersAgree() {
    answer("a", 2, Map.of(), 0, DONE);
    answer("b", 1, Map.of("a", 1L), 0, DONE);
    assertEquals(DONE, run().outcome(run().entries().getFirst()));
  }

  @Test
  void theNextAnswerOfSomeoneWhoHasSeenBothSettlesIt() {
    answer("a", 2, Map.of(), 0, DONE);
    answer("b", 1, Map.of("a", 1L), 0, SKIPPED);
    answer("b", 2, Map.of("a", 2L), 0, SKIPPED);
    assertEquals(SKIPPED, run().outcome(run().entries().getFirst()));
    assertEquals(List.of(), run().history().inConflict());
  }

  @Test
  void takingOneAnswerBackLeavesTheOther() {
    answer("a", 2, Map.of(), 0, DONE);
    answer("b", 1, Map.of("a", 1L), 0, SKIPPED);
    events.add(event("a", 3, Map.of(), new Event.Undone("a-2")));
    assertEquals(SKIPPED, run().outcome(run().entries().getFirst()));
  }

  @Test
  void whereTheDecisionIsInConflictNoBranchIsClosed() {
    answer("a", 2, Map.of(), 1, new Outcome.Decided("hotfix"));
    answer("b", 1, Map.of("a", 1L), 1, new Outcome.Decided("rollback"));
    assertEquals(
        List.of("1.1", "1.2", "1.3.1", "1.4.1"),
        run().outstanding().stream().map(Entry::number).toList());
  }

  @Test
  void anAnswerToWhatWasNotInConflictYetIsRefused() {
    answer("a", 2, Map.of(), 0, DONE);
    Run seen = run();
    answer("b", 1, Map.of("a", 1L), 0, SKIPPED);
    String item = run().entries().getFirst().id();
    Request request = new Request.Answer(item, SKIPPED, List.of());
    Rules rules = new Rules(run(), "ana", Optional.empty());
    Verdict.Rejected refused = assertInstanceOf(Verdict.Rejected.class, rules.on(request, seen));
    assertEquals(
        "others answered 1.1 meanwhile, and differently", refused.refusal().sentence().text());
    assertInstanceOf(Verdict.Accepted.class, rules.on(request, run()));
  }

  private Run run() {
    return Run.of(Story.checklist(LIST), CausalOrder.of(events));
  }

  private void answer(
      String writer, long sequence, Map<String, Long> seen, int item, Outcome outcome) {
    String id = Run.of(Story.checklist(LIST), events).entries().get(item).id();
    ItemName name = new ItemName(id, "");
    events.add(
        event(
            writer,
            sequence,
            seen,
            new Event.Answered(name, outcome, List.of(), Optional.empty())));
  }

  private RecordedEvent event(String writer, long sequence, Map<String, Long> seen, Event what) {
    String id = writer + "-" + sequence;
    long millis = 1_000L * (events.size() + 1);
    Stamp.Written written = new Stamp.Written(writer, sequence, new HybridClock(millis, 0), seen);
    return new RecordedEvent(
        new Stamp(id, id, Instant.ofEpochMilli(millis), writer, written), what);
  }
}

package tickdown.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.PhaseGate;

/// No verdict goes without what it is based on, whatever happened in the run.
class GateVerdictPropertyTest {
  private static final String LIST =
      """
      # Ferry
      ## Build
      - [ ] Hull
      - [x] Paint (`make paint`)
      - [ ] Decision: patch it or wait?
      - [ ] If patch:
        - [ ] Write the patch
      - [ ] If wait:
        - [ ] Tell everybody
      ## Launch
      - [ ] Inspected <!-- sign-off: 2 -->
      - [ ] Launched <!-- irreversible --> <!-- needs: ./tide -->
      ## Emergency rollback
      - [ ] Stop
      - [ ] Pull it out
      """;

  @Property(tries = 300)
  void noGoHasAReasonAndGoHasNone(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int happenings) {
    Random random = new Random(seed);
    Story story = new Story(LIST);
    for (int i = 0; i < happenings; i++) {
      story.add(random.nextBoolean() ? "ana" : "ben", List.of(happening(random, story.run())));
      gates(story.run()).forEach(GateVerdictPropertyTest::isFounded);
    }
  }

  private static void isFounded(PhaseGate gate) {
    String verdict = new GateText(gate).verdict().text();
    boolean isGo = verdict.startsWith("GO") || verdict.startsWith("COMPLETE");
    assertEquals(gate.isGo(), isGo, verdict);
    assertEquals(isGo, verdict.contains("nothing is open"), verdict);
    if (!isGo) {
      assertFalse(
          verdict.matches("NO(T COMPLETE| GO): (\\d+ answers? (is|are) stale)?\\."), verdict);
    }
    if (gate.isClear()) {
      assertTrue(isGo, verdict);
    }
    assertTrue(
        isGo || gate.needsReason() || verdict.matches(".*(deferred|not finished).*"), verdict);
  }

  private static List<PhaseGate> gates(Run run) {
    List<PhaseGate> gates = new ArrayList<>();
    for (Phase phase : run.checklist().phases()) {
      gates.add(PhaseGate.after(run, phase));
      gates.add(new PhaseGate(run, phase, Optional.of("def")));
    }
    run.irreversible().forEach(entry -> gates.add(PhaseGate.before(run, entry)));
    return gates;
  }

  private static Event happening(Random random, Run run) {
    List<Entry> leaves = run.entries().stream().filter(Entry::isLeaf).toList();
    Entry entry = leaves.get(random.nextInt(leaves.size()));
    ItemName name = new ItemName(entry.id(), entry.item().text().plain());
    return switch (random.nextInt(12)) {
      case 0 -> new Event.Called("emergency-rollback", "Emergency rollback");
      case 1 -> new Event.Checked(name, "known", finding(random), Optional.empty());
      case 2 -> new Event.Signed(name, Optional.empty());
      case 3 -> new Event.NeedChecked(name, "./tide", finding(random), Optional.empty());
      default -> new Event.Answered(name, outcome(random, entry), List.of(), Optional.of("abc"));
    };
  }

  private static Finding finding(Random random) {
    return random.nextBoolean() ? new Finding.Holds("fine") : new Finding.Denied("too low");
  }

  private static Outcome outcome(Random random, Entry entry) {
    List<String> choices = entry.choices();
    return choices.isEmpty()
        ? Stream.of(
                new Outcome.Open(),
                new Outcome.Skipped(new Reason("late")),
                new Outcome.Deferred(Optional.empty()),
                new Outcome.Failed(new Reason("red")),
                new Outcome.Done(),
                new Outcome.Done(),
                new Outcome.Done())
            .skip(random.nextInt(7))
            .findFirst()
            .orElseThrow()
        : new Outcome.Decided(choices.get(random.nextInt(choices.size())));
  }
}

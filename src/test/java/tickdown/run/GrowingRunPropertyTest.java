package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.gate.Stale;

/// A run that is updated event by event is equal to one that is built from all events at once.
class GrowingRunPropertyTest {
  private static final String LIST =
      """
      ## Release
      - [ ] one
      - [x] two
        - [ ] a part
        - [ ] another part
      ### Go or no go
      - [ ] Decision: patch it or wait?
      - [ ] If patch:
        - [ ] Write the patch
        - [ ] Run `make check`
      - [ ] If wait:
        - [ ] Tell everybody
      ## Emergency rollback
      If all is lost:
      1. [ ] stop
      2. [ ] start
      """;

  private final Checklist checklist = Story.checklist(LIST);
  private final List<Entry> entries = checklist.entries();

  @Property(tries = 300)
  void itSaysTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int actions) {
    Random random = new Random(seed);
    Story story = new Story(LIST);
    Run growing = story.run();
    for (int i = 0; i < actions; i++) {
      if (random.nextBoolean()) {
        growing.tally();
      }
      story.add(random.nextBoolean() ? "ana" : "ben", happenings(random, growing));
      growing = growing.after(story.run().events());
      assertEquals(said(story.run()), said(growing));
    }
  }

  private List<Event> happenings(Random random, Run run) {
    return Stream.generate(() -> happening(random, run)).limit(1 + random.nextInt(3)).toList();
  }

  private Event happening(Random random, Run run) {
    Entry entry = entries.get(random.nextInt(entries.size()));
    ItemName name = new ItemName(entry.id(), entry.item().text().plain());
    String action = run.events().get(random.nextInt(run.events().size())).stamp().action();
    List<Evidence> evidence =
        random.nextInt(3) == 0 ? List.of(new Evidence.Comment("n" + random.nextInt())) : List.of();
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Event.Undone(action);
      case 2, 3 -> new Event.Redone(action);
      case 4 -> new Event.Filled("name", "v" + random.nextInt(5));
      case 5 -> new Event.Called("emergency-rollback", "Emergency rollback");
      case 6 -> new Event.Noted(name, List.of(new Evidence.Comment("seen")));
      case 7 -> new Event.Finished(Optional.empty());
      default -> new Event.Answered(name, outcome(random, entry), evidence, Optional.of("abc"));
    };
  }

  private static Outcome outcome(Random random, Entry entry) {
    List<String> choices = entry.choices();
    if (!choices.isEmpty()) {
      return new Outcome.Decided(choices.get(random.nextInt(choices.size())));
    }
    return switch (random.nextInt(5)) {
      case 0 -> new Outcome.Open();
      case 1 -> new Outcome.Skipped(new Reason("late"));
      case 2 -> new Outcome.Deferred(Optional.empty());
      case 3 -> new Outcome.Failed(new Reason("red"));
      default -> new Outcome.Done();
    };
  }

  /// Everything about a run, one fact per line.
  private String said(Run run) {
    History history = run.history();
    List<Object> all = new ArrayList<>();
    all.add(history.events());
    all.add(List.copyOf(history.names()));
    all.add(history.values());
    all.add(history.called());
    all.add(history.finish());
    all.add(history.events().stream().map(history::holds).toList());
    all.add(run.tally());
    all.add(run.outstanding().stream().map(Entry::number).toList());
    checklist.phases().forEach(phase -> all.add(run.progress().of(phase)));
    for (Entry entry : entries) {
      all.add(entry.number() + " " + run.standing(entry));
      all.add(history.answer(entry.id()));
      all.add(history.evidence(entry.id()));
      all.add(run.progress().of(entry.section()));
      all.add(new Stale(run, Optional.of("def")).is(entry));
    }
    all.add(new Stale(run, Optional.of("def")).count());
    return String.join("\n", all.stream().map(Object::toString).toList());
  }
}

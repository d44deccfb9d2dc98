package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Merging what several writers wrote, in whatever order it arrives.
class CausalOrderPropertyTest {

  @Property(tries = 10_000)
  void theOrderOfArrivalDoesNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int writers,
      @ForAll @IntRange(max = 40) int steps) {
    List<RecordedEvent> all = new SharedHistory(seed, writers, steps).events();
    List<RecordedEvent> order = CausalOrder.of(all);
    Random random = new Random(seed);
    List<RecordedEvent> shuffled = new ArrayList<>(all);
    shuffled.addAll(all.subList(0, random.nextInt(all.size() + 1)));
    Collections.shuffle(shuffled, random);
    assertEquals(order, CausalOrder.of(shuffled), "repeats and order");
    assertEquals(new HashSet<>(all), new HashSet<>(order), "nothing lost, nothing invented");
    assertEquals(all.size(), order.size());
  }

  @Property(tries = 10_000)
  void mergingIsCommutativeAssociativeAndIdempotent(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int writers,
      @ForAll @IntRange(max = 40) int steps) {
    List<RecordedEvent> all = new SharedHistory(seed, writers, steps).events();
    Random random = new Random(seed);
    List<RecordedEvent> a = some(all, random);
    List<RecordedEvent> b = some(all, random);
    List<RecordedEvent> c = some(all, random);
    assertEquals(CausalOrder.merged(a, b), CausalOrder.merged(b, a));
    assertEquals(
        CausalOrder.merged(CausalOrder.merged(a, b), c),
        CausalOrder.merged(a, CausalOrder.merged(b, c)));
    assertEquals(CausalOrder.of(a), CausalOrder.merged(a, CausalOrder.of(a)));
  }

  @Property(tries = 10_000)
  void nobodyComesBeforeWhatHeKnew(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int writers,
      @ForAll @IntRange(max = 30) int steps) {
    SharedHistory history = new SharedHistory(seed, writers, steps);
    List<RecordedEvent> order = CausalOrder.of(history.events());
    for (int i = 0; i < order.size(); i++) {
      for (RecordedEvent later : order.subList(i + 1, order.size())) {
        assertTrue(!history.knew(order.get(i), later));
      }
    }
  }

  @Property(tries = 10_000)
  void differentAnswersOfThoseWhoDidNotKnowOfEachOtherAreConflicts(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int writers,
      @ForAll @IntRange(max = 40) int steps) {
    SharedHistory shared = new SharedHistory(seed, writers, steps);
    List<RecordedEvent> order = CausalOrder.of(shared.events());
    History history = History.of(order);
    for (String item : List.of("item-0", "item-1", "item-2", "item-3")) {
      Set<String> unsuperseded = new TreeSet<>();
      Set<String> outcomes = new HashSet<>();
      List<RecordedEvent> answers =
          order.stream().filter(event -> isAnswerTo(item, event) && history.holds(event)).toList();
      for (RecordedEvent answer : answers) {
        if (answers.stream().noneMatch(other -> shared.knew(other, answer))) {
          unsuperseded.add(answer.id());
          outcomes.add(((Event.Answered) answer.what()).outcome().word());
        }
      }
      assertEquals(outcomes.size() > 1, history.conflict(item).isPresent());
      history
          .conflict(item)
          .ifPresent(conflict -> assertEquals(unsuperseded, new TreeSet<>(ids(conflict.events()))));
    }
  }

  @Property(tries = 2_000)
  void aHistoryThatGrowsIsLikeOneReadAtOnce(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int writers,
      @ForAll @IntRange(max = 40) int steps) {
    List<RecordedEvent> order = CausalOrder.of(new SharedHistory(seed, writers, steps).events());
    History grown = History.of(order.subList(0, 1));
    for (int i = 1; i <= order.size(); i++) {
      grown = grown.after(order.subList(0, i));
    }
    History whole = History.of(order);
    for (String item : List.of("item-0", "item-1", "item-2", "item-3")) {
      assertEquals(whole.answer(item), grown.answer(item));
      assertEquals(whole.conflict(item), grown.conflict(item));
    }
  }

  private static boolean isAnswerTo(String item, RecordedEvent event) {
    return event.what() instanceof Event.Answered answer && answer.item().id().equals(item);
  }

  private static List<String> ids(List<RecordedEvent> events) {
    return events.stream().map(RecordedEvent::id).toList();
  }

  /// What arrived somewhere: of each writer the first lines.
  private static List<RecordedEvent> some(List<RecordedEvent> all, Random random) {
    List<RecordedEvent> some = new ArrayList<>();
    long[] most = random.longs(8, 0, 20).toArray();
    for (RecordedEvent event : all) {
      Stamp.Written written = event.stamp().written();
      if (written.sequence() <= most[written.writer().charAt(1) - '0']) {
        some.add(event);
      }
    }
    return some;
  }
}

package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Story;
import tickdown.run.rules.Request;

class EventFilterTest {
  private final Story story = new Story("- [ ] Weigh\n- [ ] Knead\n");

  private List<Integer> of(EventFilter filter) {
    List<RecordedEvent> all = story.events();
    return filter.of(all, story.run()).stream().map(all::indexOf).toList();
  }

  private static EventFilter by(String name) {
    return new EventFilter(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
  }

  private EventFilter about(String number) {
    return new EventFilter(
        Optional.of(Set.of(story.item(number).id())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EventFilter between(Instant since, Instant until) {
    return new EventFilter(
        Optional.empty(), Optional.empty(), Optional.of(since), Optional.of(until));
  }

  @Test
  void operatorsAreKnownInAnyCase() {
    story.answered("ben", "1.1", new Outcome.Done());
    assertEquals(List.of(1), of(by("Ben")));
    assertEquals(List.of(), of(by("be")));
  }

  @Test
  void undoingIsAboutWhatWasUndone() {
    story.answered("ana", "1.1", new Outcome.Done()).answered("ben", "1.2", new Outcome.Done());
    story.may("ana", new Request.Undo());
    assertEquals(List.of(1, 3), of(about("1.1")));
    assertEquals(List.of(2), of(about("1.2")));
  }

  @Test
  void theEndIsNotIncluded() {
    story.answered("ana", "1.1", new Outcome.Done()).answered("ana", "1.2", new Outcome.Done());
    Instant first = story.events().get(1).stamp().at();
    assertEquals(List.of(1), of(between(first, first.plusNanos(1))));
    assertEquals(List.of(), of(between(first, first)));
  }

  @Test
  void withoutAnyAllAreWanted() {
    story.answered("ana", "1.1", new Outcome.Done());
    assertEquals(List.of(0, 1), of(EventFilter.ALL));
  }
}

package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;

/// How long a run is secret.
class EmbargoTest {
  private static final String LIST = "# T\n\n- [ ] Patch the lamp\n- [ ] Publish the advisory\n";
  private static final String EMBARGO = "---\nembargo: true\n---\n" + LIST;

  private static Embargo of(Story story) {
    return new Embargo(story.run());
  }

  @Test
  void aRunIsQuietBecauseOfItsStartOrItsChecklist() {
    assertFalse(of(new Story(LIST)).isQuiet());
    assertTrue(of(new Story(EMBARGO)).isQuiet());
    assertTrue(new Embargo(startedQuiet(Story.checklist(LIST))).isQuiet());
  }

  @Test
  void itIsSecretUntilItIsFinishedAndTheEmbargoIsLifted() {
    Story story = new Story(EMBARGO);
    assertEquals(List.of("1.2"), of(story).ends().stream().map(Entry::number).toList());
    assertTrue(of(answered(story, new Outcome.Done())).isOn());
    story.add("ana", List.of(new Event.Finished(Optional.empty())));
    assertFalse(of(story).isOn());
    assertTrue(of(story).isQuiet());
  }

  @Test
  void itStaysSecretIfTheEmbargoWasNotLifted() {
    Story skipped = new Story(EMBARGO);
    answered(skipped, new Outcome.Skipped(new Reason("later")));
    skipped.add("ana", List.of(new Event.Finished(Optional.empty())));
    assertTrue(of(skipped).isOn());
    Story without = new Story("---\nembargo: true\n---\n- [ ] Patch the lamp\n");
    without.done("ana", "1.1").add("ana", List.of(new Event.Finished(Optional.empty())));
    assertTrue(of(without).isOn());
  }

  /// Answers the item that ends the embargo.
  private static Story answered(Story story, Outcome outcome) {
    ItemName last = new ItemName(story.item("1.2").id(), "Publish the advisory");
    story
        .done("ana", "1.1")
        .add("ana", List.of(new Event.Answered(last, outcome, List.of(), Optional.empty())));
    return story;
  }

  private static Run startedQuiet(Checklist checklist) {
    List<RecordedEvent> events = new ArrayList<>(new Story(LIST).events());
    Event.Started start = (Event.Started) events.getFirst().what();
    Origin quiet = new Origin(Optional.empty(), Optional.empty(), Optional.empty(), true);
    events.set(
        0,
        new RecordedEvent(
            events.getFirst().stamp(),
            new Event.Started(start.release(), "LIST.md", LIST, false, Optional.empty(), quiet)));
    return Run.of(checklist, events);
  }
}

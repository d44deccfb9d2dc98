package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is news to an operator who comes back.
class ResumptionTest {
  private final SharedStory story =
      new SharedStory("# Ferry\n## Before\n- [ ] Build it\n- [ ] Paint it\n- [ ] Launch it\n");

  @Test
  void whatArrivedSinceIsNewsEvenIfItWasRecordedBefore() {
    story
        .answered("ben", "1.1", new Outcome.Done())
        .answered("ana", "1.2", new Outcome.Done())
        .answered("ben", "1.3", new Outcome.Done());
    assertEquals(List.of("ben-1", "ben-2"), news("ana"));
    assertEquals(List.of(), news("ben").stream().filter(id -> id.startsWith("ben")).toList());
  }

  @Test
  void whatWasKnownIsNoNews() {
    story
        .answered("ben", "1.1", new Outcome.Done())
        .meets("ana")
        .answered("ana", "1.2", new Outcome.Done());
    assertEquals(List.of(), news("ana"));
    assertEquals(List.of("ben-1", "ana-2"), news("cleo"));
  }

  private List<String> news(String operator) {
    return Resumption.of(story.run(), operator).since().stream().map(RecordedEvent::id).toList();
  }
}

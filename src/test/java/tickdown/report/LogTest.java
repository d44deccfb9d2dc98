package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.SharedStory;
import tickdown.run.Stamp;
import tickdown.run.Story;
import tickdown.text.Line;

class LogTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final String LIST = "- [ ] Tag it\n";

  /// When a run was started, and values were set, in Berlin.
  private static List<String> times(String... moments) {
    List<RecordedEvent> events = new ArrayList<>();
    for (String moment : moments) {
      Instant at = Instant.parse(moment);
      String id = "e" + events.size();
      Stamp stamp =
          new Stamp(
              id, id, at, "ana", new Stamp.Written("w", events.size() + 1, HybridClock.START));
      Event what =
          events.isEmpty()
              ? new Event.Started("1.0.0", "LIST.md", LIST, Optional.empty())
              : new Event.Filled("host", "a");
      events.add(new RecordedEvent(stamp, what));
    }
    Stream<Line> lines = new Log(Run.of(Story.checklist(LIST), events), BERLIN).lines().stream();
    return lines.map(line -> line.text().split("  ")[0]).toList();
  }

  @Test
  void aroundAClockChangeTimesSayTheirOffset() {
    assertEquals(
        List.of("2026-10-25 02:50:00+02:00", "2026-10-25 02:10:00+01:00"),
        times("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"));
  }

  @Test
  void elsewhereTheyAreShort() {
    assertEquals(
        List.of("2026-11-22 11:00:00", "2026-11-22 12:00:00"),
        times("2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z"));
  }

  @Test
  void theLogOfAnItemHasBothAnswersThatDiffer() {
    SharedStory story = new SharedStory("# Ferry\n- [ ] Build it\n- [ ] Paint it\n");
    Run run = story.disagreed("1.1").answered("ben", "1.2", new Outcome.Done()).run();
    EventFilter item =
        new EventFilter(
            Optional.of(Set.of(story.item("1.1").id())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(
        List.of("ana-2", "ben-1"),
        item.of(run.events(), run).stream().map(RecordedEvent::id).toList());
  }
}

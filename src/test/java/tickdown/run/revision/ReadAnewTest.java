package tickdown.run.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.HybridClock;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;
import tickdown.run.Story;

/// Answers keep their items although these have other ids than when they were answered.
class ReadAnewTest {
  private static final String LIST =
      """
      ## North
      - [ ] Paint the lamp
      - [ ] Call the crew
      ## South
      - [ ] Paint the lamp
      """;

  private final List<RecordedEvent> events = new ArrayList<>();

  ReadAnewTest() {
    add(new Event.Started("1.0.0", "LIST.md", LIST, Optional.empty()));
  }

  @Test
  void theSameIdsAreLeftAlone() {
    done("north/call-the-crew", "Call the crew");
    assertEquals(Map.of(), ids());
  }

  @Test
  void anotherIdBelongsToTheSameText() {
    done("list-md/north/call-the-crew", "Call the crew");
    assertEquals(Map.of("north/call-the-crew", "list-md/north/call-the-crew"), ids());
  }

  @Test
  void ofTwoItemsTheOneInTheSameSectionIsMeant() {
    done("list-md/south/paint-the-lamp", "Paint the lamp");
    assertEquals(Map.of("south/paint-the-lamp", "list-md/south/paint-the-lamp"), ids());
  }

  @Test
  void whereTwoItemsAreAsLikelyNeitherIs() {
    done("list-md/west/paint-the-lamp", "Paint the lamp");
    assertEquals(Map.of(), ids());
  }

  @Test
  void anItemThatHasAnAnswerGetsNoOther() {
    done("north/call-the-crew", "Call the crew");
    done("list-md/call-the-crew", "Call the crew");
    assertEquals(Map.of(), ids());
  }

  /// It may have been removed with the change; its namesake is another item.
  @Test
  void whatWasAnsweredBeforeTheChecklistChangedMayBeGone() {
    done("east/call-the-crew", "Call the crew");
    add(new Event.Revised(LIST, Map.of()));
    assertEquals(Map.of(), ids());
  }

  private Map<String, String> ids() {
    History history = History.of(events);
    List<Entry> entries = Story.checklist(LIST).entries();
    ChecklistVersion version = history.edition().orElseThrow();
    return ReadAnew.of(version, history, entries).ids();
  }

  private void done(String id, String text) {
    add(
        new Event.Answered(
            new ItemName(id, text), new Outcome.Done(), List.of(), Optional.empty()));
  }

  private void add(Event what) {
    String id = "e" + (events.size() + 1);
    Instant at = Instant.EPOCH.plusSeconds(events.size());
    Stamp.Written written =
        new Stamp.Written("w", events.size() + 1L, new HybridClock(at.toEpochMilli(), 0));
    events.add(new RecordedEvent(new Stamp(id, id, at, "ana", written), what));
  }
}

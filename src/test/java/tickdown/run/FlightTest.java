package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.english.FlightText;
import tickdown.run.gate.Flight;
import tickdown.run.rules.Request;
import tickdown.text.Line;

class FlightTest {
  private final Story story =
      new Story(
          """
          # Ship
          ## Before
          - [ ] Lamp is tested
          ## Ship
          - [ ] Push the tag
          - [ ] Deploy to production
          - [ ] Tell people
          ## Emergency rollback
          - [ ] Deploy to production again
          """);

  private Flight flight() {
    return Flight.of(story.run());
  }

  private Request confirmed() {
    return new Request.Pass(story.item("2.1").id(), "1.0.0", Optional.empty());
  }

  private Optional<String> words() {
    return FlightText.of(story.run()).map(Line::text);
  }

  @Test
  void aRunIsInFlightFromTheFirstToTheLastThatCannotBeUndone() {
    story.done("ana", "1.1");
    assertFalse(flight().isOn());
    assertEquals(Optional.empty(), words());
    story.may("ana", confirmed());
    story.done("ana", "2.1");
    assertTrue(flight().isOn());
    assertEquals(Optional.of("In flight: 2.1 is done; 1 irreversible item left (2.2)."), words());
    story.answered("ben", "2.2", new Outcome.Skipped(new Reason("tomorrow")));
    assertFalse(flight().isOn());
  }

  @Test
  void proceduresCountOnceTheyWereCalled() {
    story.done("ana", "1.1");
    story.may("ana", confirmed());
    story.done("ana", "2.1", "2.2");
    assertFalse(flight().isOn());
    story.may("ana", new Request.Call(story.item("3.1").phase().id()));
    assertEquals(List.of("3.1"), flight().left().stream().map(Entry::number).toList());
    assertTrue(flight().isOn());
  }
}

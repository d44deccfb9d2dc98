package tickdown.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.english.DeviationText;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.Story;

/// Driving a shared run though nobody could tell who drives.
class DrivenWithoutLeaseTest {

  @Test
  void isADeviationWithItsReason() {
    Story story = new Story("# Lamp\n\n- [ ] Push the tag\n");
    story.add("ana", List.of(new Event.DriverTaken(Optional.empty(), Optional.empty(), true)));
    Reason why = new Reason("the village waits");
    story.add("ben", List.of(new Event.DriverTaken(Optional.of("ana"), Optional.of(why), false)));
    List<Deviation> found = DeviationReview.of(story.run());
    assertEquals("1 driven without the lease", DeviationText.counts(found));
    assertEquals(Optional.of("the village waits"), found.getFirst().reason());
    assertEquals("ben", found.getFirst().event().orElseThrow().by());
  }
}

package tickdown.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.english.DeviationText;
import tickdown.english.EventText;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;

/// A wait that was ended, before or after it was over.
class WaitDeviationsTest {
  private static final Reason WHY = new Reason("aborted: `errors` succeeded");

  private final TimedRun run = new TimedRun("- [ ] Calm <!-- wait: 5m -->\n- [ ] Told\n");

  @Test
  void whatEndsAWaitBeforeItsTimeCutsItShort() {
    aborted(4);
    assertEquals(List.of("ended after 4 min of 5 min"), cutShort());
    assertEquals("1.1 wait ended early: aborted: `errors` succeeded", told());
  }

  @Test
  void whatIsAbortedAfterItsWaitWasNotCutShort() {
    aborted(6);
    assertEquals(List.of(), cutShort());
    assertEquals("1.1 wait was over; aborted: `errors` succeeded", told());
  }

  private void aborted(int minute) {
    run.at(0, "ana", new Event.WaitBegan(run.item("1.1"), Duration.ofMinutes(5)));
    run.at(
        minute,
        "ana",
        new Event.WaitEnded(run.item("1.1"), WHY),
        run.answer("1.1", new Outcome.Failed(WHY)));
  }

  private List<String> cutShort() {
    return DeviationReview.of(run.run()).stream()
        .filter(each -> each.what() instanceof Deviation.WaitCutShort)
        .map(each -> new DeviationText(run.run()).detail(each).orElseThrow().text())
        .toList();
  }

  private String told() {
    RecordedEvent ended = run.run().events().get(run.run().events().size() - 2);
    return new EventText(run.run()).news(ended).text();
  }
}

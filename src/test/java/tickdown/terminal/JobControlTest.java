package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobControlTest {
  private static final long MILLISECOND = 1_000_000;

  private final List<String> happened = new ArrayList<>();
  private final JobControl jobs = new JobControl(() -> happened.add("stopped"), 0);

  @Test
  void aRequestIsNoticedOnce() {
    jobs.asked(MILLISECOND);
    assertTrue(jobs.isAsked());
    assertFalse(jobs.isAsked());
  }

  @Test
  void aJobThatWentOnBeforeItStoppedIsNotStopped() {
    jobs.asked(MILLISECOND);
    jobs.continued(2 * MILLISECOND);
    assertFalse(jobs.isAsked());
    assertTrue(jobs.hasContinued());
  }

  @Test
  void aRequestThatIsNoticedTooLateDoesNotStopTheJobAgain() {
    jobs.continued(MILLISECOND);
    jobs.asked(2 * MILLISECOND);
    assertFalse(jobs.isAsked());
    assertTrue(jobs.hasContinued());
  }

  @Test
  void aJobCanBeStoppedAgain() {
    jobs.continued(MILLISECOND);
    jobs.asked(500 * MILLISECOND);
    assertTrue(jobs.isAsked());
  }

  @Test
  void theTerminalIsLeftBeforeAndEnteredAfterTheStop() {
    jobs.suspend(() -> happened.add("left"), () -> happened.add("entered"));
    assertEquals(List.of("left", "stopped", "entered"), happened);
  }

  @Test
  void whereThereIsNoSuchSignalNothingCanBeStopped() {
    jobs.on("CONT", () -> {});
    assertTrue(jobs.isPossible());
    jobs.on("UNKNOWN", () -> {});
    assertFalse(jobs.isPossible());
    jobs.close();
  }
}

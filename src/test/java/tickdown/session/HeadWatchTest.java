package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.gate.Head;

/// Nobody waits for git, which is asked once for each commit.
class HeadWatchTest {
  private static final Optional<String> NOW = Optional.of("2".repeat(40));

  private final AtomicInteger lookups = new AtomicInteger();
  private final CountDownLatch answer = new CountDownLatch(1);
  private final HeadWatch watch = new HeadWatch(this::looked);

  @Test
  void untilGitHasAnsweredEverythingMayHaveChanged() {
    Run run = run("<!-- covers: docs/** -->");
    assertEquals(Head.of(NOW), watch.of(run, NOW));
    assertEquals(Head.of(NOW), watch.of(run, NOW));
    answer.countDown();
    Head known = watch.of(run, NOW);
    while (known.unchanged().isEmpty()) {
      Thread.onSpinWait();
      known = watch.of(run, NOW);
    }
    assertEquals(known, watch.of(run, NOW));
    assertEquals(1, lookups.get());
  }

  @Test
  void gitIsNotAskedWithoutCoveredPaths() {
    assertEquals(Head.of(NOW), watch.of(run(""), NOW));
    assertEquals(0, lookups.get());
  }

  @Test
  void afterAFailureGitIsNotAskedAgain() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    HeadWatch failing =
        new HeadWatch((_, _) -> {
          lookups.incrementAndGet();
          asked.countDown();
          throw new IllegalStateException("git is broken");
        });
    Run run = run("<!-- covers: docs/** -->");
    failing.of(run, NOW);
    asked.await();
    for (int i = 0; i < 1000; i++) {
      assertEquals(Head.of(NOW), failing.of(run, NOW));
    }
    assertEquals(1, lookups.get());
  }

  private Head looked(Run run, Optional<String> commit) {
    lookups.incrementAndGet();
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Head head = Head.of(run, commit, _ -> Optional.of(List.of()));
    assertTrue(head.unchanged().size() == 1);
    return head;
  }

  private static Run run(String annotation) {
    Story story = new Story("# Lamp\n- [ ] Guide is right (`make docs`) " + annotation + "\n");
    ItemName item = new ItemName(story.item("1.1").id(), "text");
    Optional<String> then = Optional.of("1".repeat(40));
    story.add("ana", List.of(new Event.Answered(item, new Outcome.Done(), List.of(), then)));
    return story.run();
  }
}

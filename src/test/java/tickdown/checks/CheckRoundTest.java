package tickdown.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tickdown.run.attempt.Finding;

class CheckRoundTest {

  @Test
  void checksAreMadeAtTheSameTimeAndToldAsTheyCome() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    List<String> told = new ArrayList<>();

    CheckRound.over(
        List.of("first", "second"),
        each -> {
          if (each.equals("first")) {
            second.await();
          }
          return new Finding.Holds(each);
        },
        (each, finding) -> {
          told.add(each + ": " + finding.sentence());
          second.countDown();
        });

    assertEquals(List.of("second: second", "first: first"), told);
  }

  @Test
  void aCheckThatBreaksDecidesNothing() throws InterruptedException {
    List<Finding> told = new ArrayList<>();

    CheckRound.over(
        List.of("one"),
        _ -> {
          throw new IllegalStateException();
        },
        (_, finding) -> told.add(finding));

    assertEquals(List.of(new Finding.Undecided("its check could not be made")), told);
  }

  @Test
  void interruptingTheCallerInterruptsTheChecks() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread caller = Thread.currentThread();

    assertThrows(
        InterruptedException.class,
        () ->
            CheckRound.over(
                List.of("one"),
                _ -> {
                  try {
                    caller.interrupt();
                    new CountDownLatch(1).await();
                    return new Finding.Holds("never");
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                },
                (_, _) -> {}));

    interrupted.await();
  }
}

package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;

/// The program is killed while a step runs. Afterwards it is known how the attempt ended, or that
/// nobody knows it; the item is never done.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class KilledStepsTest {
  private static final String LIST = "# Lamp\n- [ ] Light it (`sh light.sh`)\n";
  private static final Ending TRUE_END = new Ending.Exited(7);

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  /// What was found in a journal.
  private enum Found {
    NOTHING,
    UNKNOWN,
    ENDED
  }

  @Test
  void anEndThatWasNotWrittenIsUnknown() throws Exception {
    start();
    try (TerminalSession sitting = runs("1.4.0")) {
      sitting.sees("What now?").types("leave").exits(1);
    }
    byte[] whole = Files.readAllBytes(journal("1.4.0"));
    int last = line(whole, whole.length - 1);
    assertEquals(Found.ENDED, found("1.4.0"));
    for (int end = last; end < whole.length - 1; end++) {
      Files.write(journal("1.4.0"), Arrays.copyOf(whole, end));
      assertEquals(Found.UNKNOWN, found("1.4.0"), "cut at byte " + end);
    }
    isExplainedFirst("1.4.0");
  }

  @Test
  void theMarkThatAKilledStepLeftGoesWhenTheRunIsFinished() throws Exception {
    start();
    try (TerminalSession sitting = runs("1.4.0")) {
      sitting.sees("What now?").types("leave").exits(1);
    }
    byte[] whole = Files.readAllBytes(journal("1.4.0"));
    Files.write(journal("1.4.0"), Arrays.copyOf(whole, line(whole, whole.length - 1)));
    Run run = run("1.4.0");
    String attempt = Attempts.of(run, run.entries().getFirst()).all().getLast().id();
    Path mark = sandbox.journals().resolve("running-" + attempt.replaceAll("[^0-9A-Za-z-]", "_"));
    Files.createFile(mark);
    sandbox.tickdown("finish", "-r", "1.4.0", "--reason", "no").run().exits(0).whatever();
    assertFalse(Files.exists(mark));
  }

  @Test
  @Tag("slow")
  void threeHundredKillsBetweenStartAndEnd() throws Exception {
    start();
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Callable<Integer>> halves =
        List.of(kills("1.4.0", random.nextLong()), kills("1.5.0", random.nextLong()));
    try (var both = Executors.newFixedThreadPool(2)) {
      int ended = 0;
      for (Future<Integer> half : both.invokeAll(halves)) {
        ended += half.get();
      }
      assertTrue(ended > 0, "no kill came after an end; seed " + seed);
    }
  }

  /// Kills the program until that was 150 times between a start and an end; returns how often there
  /// was an end nevertheless.
  private Callable<Integer> kills(String release, long seed) {
    return () -> {
      byte[] before = Files.readAllBytes(journal(release));
      Random random = new Random(seed);
      int ended = 0;
      for (int hits = 0; hits < 150; ) {
        Files.write(journal(release), before);
        try (TerminalSession sitting = runs(release)) {
          pass(random.nextInt(200_000));
          sitting.signals("KILL").isGone();
        }
        Found found = found(release);
        ended += found == Found.ENDED ? 1 : 0;
        hits += found == Found.UNKNOWN ? 1 : 0;
        if (found == Found.UNKNOWN && hits % 50 == 0) {
          isExplainedFirst(release);
        }
      }
      return ended;
    };
  }

  private void start() {
    sandbox.write("list.md", LIST).write("light.sh", "sleep 0.03; exit 7\n");
    for (String release : List.of("1.4.0", "1.5.0")) {
      sandbox.tickdown("start", "list.md", "-r", release).run().exits(0).whatever();
    }
  }

  private TerminalSession runs(String release) {
    TerminalSession sitting =
        sandbox.tickdown("step", "1.1", "-r", release).onTerminal().sees("Run it?");
    return sitting.types("yes");
  }

  /// The program itself does not run it again before somebody says what happened.
  private void isExplainedFirst(String release) {
    try (TerminalSession sitting =
        sandbox.tickdown("step", "1.1", "-r", release).onTerminal().sees("What happened?")) {
      sitting.types("it was lit").sees("Run it?").types("no").sees("Cancelled.").exits(1);
    }
  }

  /// What the journal says, which must be true.
  private Found found(String release) {
    Run run = run(release);
    var item = run.entries().getFirst();
    assertInstanceOf(Outcome.Open.class, run.outcome(item));
    List<Attempts.Attempt> all = Attempts.of(run, item).all();
    if (all.isEmpty()) {
      return Found.NOTHING;
    }
    Attempts.Attempt attempt = all.getLast();
    assertFalse(attempt.isSuccess());
    Request again = new Request.StartStep(item.id(), "sh light.sh", attempt.what().what());
    Verdict verdict = new Rules(run, "ana", Optional.empty()).on(again);
    if (attempt.isUnknown()) {
      assertInstanceOf(Verdict.Rejected.class, verdict);
      return Found.UNKNOWN;
    }
    assertInstanceOf(Verdict.Accepted.class, verdict);
    assertEquals(Optional.of(TRUE_END), attempt.end().map(Event.StepFinished::ending));
    return Found.ENDED;
  }

  private Run run(String release) {
    try (Journal journal = Journal.open(journal(release), new Author("ana", "a1"), Instant::now)) {
      return Run.of(Story.checklist(LIST), journal.events());
    }
  }

  private Path journal(String release) {
    return sandbox.journals().resolve("list-" + release + ".yaml");
  }

  /// Where the line with this byte begins.
  private static int line(byte[] bytes, int at) {
    int begin = at;
    while (begin > 0 && bytes[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  private static void pass(long microseconds) {
    long end = System.nanoTime() + microseconds * 1_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}

package tickdown.execution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tickdown.execution.masking.Secrets;
import tickdown.process.LiveProcess;
import tickdown.process.OwnSession;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.text.SafeText;

/// A step that is running, or has ended: in a session of its own, without input. All methods but
/// [#await] return at once, so a screen can ask as often as it paints.
///
///     StepProcess step = StepProcess.start(invocation, Secrets.of(environment), folder);
///     while (step.result().isEmpty()) { … step.elapsed() … step.lastLines(20) … }
///
/// Everything that it tells of the output is masked and safe to show. If this process ends before the
/// step, the step goes on, but nobody reads what it prints, and PIPE ends it when it prints again.
public final class StepProcess {
  /// How much of the end of the output [#lastLines] looks at, in bytes.
  private static final int WINDOW = 256 * 1024;

  private static final int MOST_LINES = 1_000;

  /// How much of each end of the output is kept if there is a file for it, in bytes.
  private static final int KEPT_IN_FILE = 8 * 1024 * 1024;

  private static final Duration UNLIMITED = Duration.ofDays(10_000);

  private final CompletableFuture<StepResult> result = new CompletableFuture<>();
  private final Optional<Running> running;

  /// What is kept of the output; from the end on only what [#lastLines] looks at.
  private volatile Shown shown;

  /// @param before how many bytes of the output came before those that are kept
  private record Shown(KeptOutput kept, long before) {}

  /// A step that was started.
  private record Running(
      OwnSession session, Interruption interruption, StepReader reader, long begin) {
    static Running of(OwnSession session, Secrets secrets, KeptOutput kept, Duration limit) {
      Interruption interruption = new Interruption(session);
      StepReader reader = new StepReader(session, interruption, secrets.masker(), kept, limit);
      return new Running(session, interruption, reader, System.nanoTime());
    }
  }

  private StepProcess(Optional<Running> running, KeptOutput kept) {
    this.running = running;
    this.shown = new Shown(kept, 0);
  }

  /// Starts a step.
  ///
  /// @param secrets what must not be shown or stored
  /// @param folder where the file for the full output is written if it is needed; must exist
  public static StepProcess start(Invocation invocation, Secrets secrets, Path folder) {
    return start(invocation, secrets, Optional.of(folder), UNLIMITED);
  }

  /// Starts a check: a step whose output is recorded without a file, and which is stopped after
  /// `limit`: by INT, by TERM two seconds later, by KILL after another two.
  public static StepProcess check(Invocation invocation, Secrets secrets, Duration limit) {
    return start(invocation, secrets, Optional.empty(), limit);
  }

  private static StepProcess start(
      Invocation invocation, Secrets secrets, Optional<Path> folder, Duration limit) {
    Optional<String> obstacle = Startable.obstacle(invocation);
    if (obstacle.isPresent()) {
      return notStarted(obstacle.get());
    }
    try {
      OwnSession session =
          OwnSession.of(
              Startable.command(invocation), Path.of(invocation.folder()), invocation.variables());
      KeptOutput kept = new KeptOutput(folder.isPresent() ? KEPT_IN_FILE : WINDOW);
      Running running = Running.of(session, secrets, kept, limit);
      StepProcess step = new StepProcess(Optional.of(running), kept);
      Thread.ofPlatform().daemon().name("step").start(() -> step.read(folder));
      return step;
    } catch (IOException e) {
      return notStarted("the shell could not be started");
    }
  }

  private static StepProcess notStarted(String why) {
    StepProcess step = new StepProcess(Optional.empty(), new KeptOutput(0));
    step.result.complete(StepResult.of(new Ending.NotStarted(why), Duration.ZERO));
    return step;
  }

  private void read(Optional<Path> folder) {
    Running step = running.orElseThrow();
    try {
      step.reader()
          .run(ended -> {
            KeptOutput all = shown.kept();
            OutputRecord record = OutputRecord.of(all, step.reader().bytes(), folder);
            KeptOutput end = all.end(WINDOW);
            shown = new Shown(end, all.length() - end.length());
            result.complete(
                new StepResult(
                    ended.ending(),
                    ended.duration(),
                    record.output(),
                    step.interruption().look(),
                    record.problem()));
          });
    } catch (IOException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      result.completeExceptionally(e);
    }
  }

  /// The process id of the program; empty if it was not started.
  public Optional<Long> pid() {
    return running.map(step -> step.session().pid());
  }

  /// The time since its start, or its duration once there is a [#result].
  public Duration elapsed() {
    return result()
        .map(StepResult::duration)
        .or(() -> running.map(step -> Duration.ofNanos(System.nanoTime() - step.begin())))
        .orElse(Duration.ZERO);
  }

  /// The last lines of the output, the latest last. The last one may be unfinished.
  ///
  /// @param most how many lines at most; of more than 1,000, or of more than 256 KiB, only the last
  ///   are returned. Longer lines than 2,000 characters are cut
  public List<SafeText> lastLines(int most) {
    byte[] end = shown.kept().last(WINDOW);
    return most <= 0
        ? List.of()
        : OutputText.lastLines(end, end.length == WINDOW, Math.min(most, MOST_LINES));
  }

  /// The whole lines after a place in the output, and after the end also an unfinished one; of more
  /// than 256 KiB only the last.
  ///
  /// @param place 0 at first, then that of the lines before
  public NewLines linesAfter(long place) {
    boolean hasEnded = result.isDone();
    Shown now = shown;
    KeptOutput kept = now.kept();
    byte[] end;
    long begin;
    synchronized (kept) {
      long total = now.before() + kept.length();
      end = kept.last((int) Math.min(WINDOW, total - place));
      begin = total - end.length;
    }
    int length = hasEnded ? end.length : endOfLine(end);
    boolean isCut = begin > place;
    List<SafeText> lines =
        OutputText.lastLines(Arrays.copyOf(end, length), isCut, Integer.MAX_VALUE);
    return new NewLines(length == 0 ? List.of() : lines, begin + length, begin - place);
  }

  /// The place after the last line feed. A line that fills the whole window has no end to wait for.
  private static int endOfLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end == 0 && bytes.length == WINDOW ? bytes.length : end;
  }

  /// Waits for the end, but not longer than `atMost`; whether it has ended.
  public boolean ends(Duration atMost) {
    try {
      result.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return result.isDone();
    }
  }

  /// How many bytes it has printed so far, before masking.
  public long bytes() {
    return running.map(step -> step.reader().bytes()).orElse(0L);
  }

  /// Interrupts the step and everything that it started: by INT at the first call, by TERM at the
  /// second, by KILL from the third on, which is repeated for up to five seconds. May be called
  /// after the end, for what still runs in the background.
  public void interrupt() {
    running.ifPresent(step -> step.interruption().next());
  }

  /// How many stages of [#interrupt] were begun: 0 to 3.
  public int interruptions() {
    return running.map(step -> step.interruption().stages()).orElse(0);
  }

  /// What was still running when it was last looked at: after each stage of [#interrupt], and from
  /// the end on each second.
  public List<LiveProcess> survivors() {
    return running.map(step -> step.interruption().survivors()).orElse(List.of());
  }

  /// How it went, once it has ended. If it cannot be ended, that is so six seconds after the third
  /// [#interrupt], and `survivors` names what is still running.
  public Optional<StepResult> result() {
    return result.isDone() ? Optional.of(result.join()) : Optional.empty();
  }

  /// Waits for the end.
  public StepResult await() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}

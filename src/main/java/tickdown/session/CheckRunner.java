package tickdown.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tickdown.checks.Checker;
import tickdown.checks.ToolVersions;
import tickdown.journal.disk.Disk;
import tickdown.run.RunValues;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;
import tickdown.walk.Message;

/// Makes the checks of a walk beside it.
public final class CheckRunner {
  /// Milliseconds after which Ctrl-C is noticed at the latest.
  private static final int GLANCE = 50;

  private final Supplier<Checker> made;
  private Optional<Checker> checker = Optional.empty();
  private final BlockingQueue<Message> news = new LinkedBlockingQueue<>();
  private boolean hasSeenTools;
  private Optional<Thread> running = Optional.empty();

  /// @param made makes the checks; asked for only once there is something to check
  public CheckRunner(Supplier<Checker> made) {
    this.made = made;
  }

  private Checker checker() {
    if (checker.isEmpty()) {
      checker = Optional.of(made.get());
    }
    return checker.get();
  }

  /// Makes checks; what they find is [#news].
  void start(List<PlannedCheck> checks, RunValues values) {
    Checker checker = checker();
    List<PlannedCheck> untrusted =
        checks.stream().filter(check -> !checker.mayMake(check)).toList();
    running =
        Optional.of(
            Thread.ofPlatform()
                .daemon()
                .name("checks")
                .start(() -> {
                  try {
                    checker.over(
                        checks,
                        values,
                        (check, finding) -> news.add(new Message.CheckMade(check, finding)));
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  } finally {
                    news.add(new Message.ChecksEnded(untrusted));
                  }
                }));
  }

  /// Trusts the commands of checks; what the walk is told if that cannot be kept.
  Optional<Message> trust(List<PlannedCheck> checks) {
    try {
      for (PlannedCheck check : checks) {
        checker().trust(check);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new Message.Refused(
              new Refusal(
                  Line.of("cannot keep what you trust: %s", Disk.why(e)),
                  "see `tickdown trust --help` for the folder")));
    }
  }

  /// Asks tools for their versions, once in a walk; they are [#news].
  void seeTools(List<String> commands) {
    if (hasSeenTools) {
      return;
    }
    hasSeenTools = true;
    Checker checker = checker();
    Thread.ofPlatform()
        .daemon()
        .name("tools")
        .start(() -> {
          try {
            Map<String, String> versions = ToolVersions.of(commands, checker);
            if (!versions.isEmpty()) {
              news.add(new Message.ToolsTold(versions));
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// What there is to tell since the last call, without waiting.
  List<Message> news() {
    List<Message> told = new ArrayList<>();
    news.drainTo(told);
    return told;
  }

  /// Tells what the checks find until they have ended; Ctrl-C interrupts them.
  ///
  /// @param isGoingOn whether there is more to come
  void follow(PromptInterrupt interrupt, BooleanSupplier isGoingOn, Consumer<Message> told) {
    interrupt.wasLeft();
    interrupt.asks(true);
    try {
      while (isGoingOn.getAsBoolean()) {
        Message next = news.poll(GLANCE, TimeUnit.MILLISECONDS);
        if (interrupt.wasLeft()) {
          running.ifPresent(Thread::interrupt);
        }
        if (next != null) {
          told.accept(next);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      interrupt.asks(false);
    }
  }

  /// Ends the checks, because the program ends.
  public void abandon() {
    checker.ifPresent(Checker::abandon);
  }
}

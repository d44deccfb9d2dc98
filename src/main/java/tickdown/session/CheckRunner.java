package tickdown.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tickdown.checks.Checker;
import tickdown.checks.ToolVersions;
import tickdown.journal.Disk;
import tickdown.run.RunValues;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;
import tickdown.walk.Message;

/// Makes the checks of a walk beside it.
public final class CheckRunner {
  private final Supplier<Checker> made;
  private Optional<Checker> checker = Optional.empty();
  private final Queue<Message> news = new ConcurrentLinkedQueue<>();
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
    for (Message next = news.poll(); next != null; next = news.poll()) {
      told.add(next);
    }
    return told;
  }

  /// Waits until there may be news, at most for a moment.
  void await() throws InterruptedException {
    for (int i = 0; i < 5 && news.isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /// Interrupts the checks that run; they have found nothing.
  void interrupt() {
    running.ifPresent(Thread::interrupt);
  }

  /// Ends the checks, because the program ends.
  public void abandon() {
    checker.ifPresent(Checker::abandon);
  }
}

package tickdown.checks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tickdown.execution.OperatorShell;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;

/// Asks the tools that a checklist names for their versions.
public final class ToolVersions {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int LONGEST = 200;

  private ToolVersions() {}

  /// The first line that each command prints, by the command; only of those that are trusted. One
  /// that fails has words that say so.
  ///
  /// @throws InterruptedException if this thread is interrupted; so is the command that runs
  public static Map<String, String> of(List<String> commands, Checker checker)
      throws InterruptedException {
    Map<String, String> versions = new TreeMap<>();
    for (String command : commands) {
      if (checker.trusted().trusts(command)) {
        versions.put(command, version(command, checker));
      }
    }
    return versions;
  }

  private static String version(String command, Checker checker) throws InterruptedException {
    Invocation what =
        new Invocation(command, OperatorShell.ofSystem(), checker.folder(), new TreeMap<>());
    StepProcess process = StepProcess.check(what, checker.secrets(), LIMIT);
    checker.running().add(process);
    try {
      StepResult result = process.await();
      return result.ending() instanceof Ending.Exited(int code) && code == 0
          ? firstLine(result)
          : "`%s` failed".formatted(command);
    } finally {
      checker.running().remove(process);
    }
  }

  private static String firstLine(StepResult result) {
    String line = result.output().head().lines().findFirst().orElse("").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}

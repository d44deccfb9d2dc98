package tickdown.checks;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tickdown.execution.StepProcess;

/// The commands that run as checks at this moment.
public final class RunningChecks {
  private final Set<StepProcess> processes = ConcurrentHashMap.newKeySet();

  void add(StepProcess process) {
    processes.add(process);
  }

  void remove(StepProcess process) {
    processes.remove(process);
  }

  /// Ends them all, because the program ends: in sessions of their own, they would go on.
  void end() {
    for (StepProcess process : processes) {
      process.interrupt();
      process.interrupt();
    }
  }
}

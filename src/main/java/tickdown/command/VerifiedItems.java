package tickdown.command;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.command.options.Arguments;
import tickdown.run.Run;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Stale;
import tickdown.workplace.OpenRun;

/// The options that select which checks of the chosen items are made.
final class VerifiedItems {
  private boolean isAboutNeeds;
  private boolean isAboutStale;

  void declare(Arguments arguments) {
    arguments
        .flag(
            "--needs",
            "Check what outstanding items will need, such as a login.",
            () -> isAboutNeeds = true)
        .flag(
            "--stale",
            "Check only items that were ticked on another commit.",
            () -> isAboutStale = true);
  }

  boolean isAboutNeeds() {
    return isAboutNeeds;
  }

  /// The checks, in file order.
  List<PlannedCheck> of(OpenRun opened, List<Entry> chosen) {
    Run run = opened.run();
    if (isAboutNeeds) {
      return chosen.stream()
          .filter(run::isOutstanding)
          .flatMap(entry -> ItemChecks.needs(entry).stream())
          .toList();
    }
    Optional<String> head = isAboutStale ? opened.workplace().head() : Optional.empty();
    Stale stale = new Stale(run, head);
    return chosen.stream()
        .filter(entry -> !isAboutStale || stale.is(entry))
        .flatMap(entry -> ItemChecks.now(run, entry))
        .toList();
  }
}

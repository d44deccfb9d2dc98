package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.command.options.Arguments;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Stale;
import tickdown.run.gate.Wait;
import tickdown.workplace.OpenRun;

/// Which checks of the chosen items are made.
final class VerifiedItems {
  private VerifiedItems() {}

  /// The options that select them.
  static final class Which {
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
          .flatMap(entry -> checks(run, entry))
          .toList();
    }
  }

  private static Stream<PlannedCheck> checks(Run run, Entry entry) {
    Optional<PlannedCheck> verifying =
        isChecked(run.outcome(entry)) ? ItemChecks.verifying(entry) : Optional.empty();
    Optional<PlannedCheck> aborting =
        run.isOutstanding(entry)
                && Wait.of(run, entry).filter(wait -> wait.began().isPresent()).isPresent()
            ? ItemChecks.aborting(entry)
            : Optional.empty();
    return Stream.concat(verifying.stream(), aborting.stream());
  }

  /// Not those that do not apply or were left out.
  private static boolean isChecked(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _, Outcome.Done _, Outcome.Deferred _, Outcome.Failed _ -> true;
      case Outcome.NotApplicable _, Outcome.Skipped _ -> false;
      case Outcome.NotChosen _, Outcome.Decided _ -> false;
    };
  }
}

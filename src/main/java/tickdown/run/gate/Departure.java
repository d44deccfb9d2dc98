package tickdown.run.gate;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.RunIdentity;

/// The gate before the first item of the walk that cannot be undone. Passing it takes the name of
/// what is released, and holds for the rest of the run unless it is undone. Procedures have none:
/// nothing may hold up an emergency.
public record Departure(Run run) {

  /// Whether `entry` cannot be done before the gate is passed.
  public boolean isDue(Entry entry) {
    return entry.isLeaf()
        && entry.isIrreversible()
        && !entry.phase().isProcedure()
        && run.isOutstanding(entry)
        && !isPassed();
  }

  /// The first item that cannot be done before the gate is passed, if there is one.
  public Optional<Entry> first() {
    return run.irreversible().stream().filter(this::isDue).findFirst();
  }

  /// Whether it was passed, or something that cannot be undone is done already.
  private boolean isPassed() {
    return run.irreversible().stream()
            .filter(entry -> !entry.phase().isProcedure())
            .anyMatch(entry -> run.outcome(entry) instanceof Outcome.Done)
        || run.events().stream()
            .anyMatch(event ->
                event.what() instanceof Event.GatePassed(String gate, var _, var _)
                    && !isPhase(gate)
                    && run.history().holds(event));
  }

  private boolean isPhase(String gate) {
    return run.checklist().phases().stream().anyMatch(phase -> phase.id().equals(gate));
  }

  /// What has to be typed: the name of the run. Empty if its journal does not tell.
  public String release() {
    return RunIdentity.of(run.history()).map(RunIdentity::run).orElse("");
  }

  /// Whether `typed` is the name of the run or of what it releases.
  public boolean names(String typed) {
    return typed.equals(release())
        || run.history()
            .started()
            .map(Event.Started::releaseVersion)
            .filter(typed::equals)
            .isPresent();
  }
}

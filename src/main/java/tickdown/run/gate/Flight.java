package tickdown.run.gate;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;

/// How far a run is with what cannot be undone. From the first such item that is done until the
/// last one is settled, or the run is finished, the run is in flight. Items of procedures count
/// once these were called.
///
/// @param since the first of these items that is done
/// @param left those that are still to come, in file order
public record Flight(Optional<Entry> since, List<Entry> left) {

  public Flight {
    left = List.copyOf(left);
  }

  /// The state of `run`.
  public static Flight of(Run run) {
    List<Entry> items =
        run.irreversible().stream().filter(entry -> run.counts(entry.phase())).toList();
    return new Flight(
        items.stream().filter(entry -> run.outcome(entry) instanceof Outcome.Done).findFirst(),
        run.isFinished() ? List.of() : items.stream().filter(run::isOutstanding).toList());
  }

  /// Whether something that cannot be undone is done, and something is still to come.
  public boolean isOn() {
    return since.isPresent() && !left.isEmpty();
  }
}

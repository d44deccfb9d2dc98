package tickdown.run.gate;

import java.util.List;
import java.util.function.Predicate;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Run;

/// Whether a run can be finished without a reason.
public record Completion(Run run) {

  /// Whether nothing is outstanding, lacks a sign-off, or is contradicted by a check.
  public boolean isWhole() {
    return run.outstandingCount() == 0 && unsigned().isEmpty() && contradicted().isEmpty();
  }

  /// Everything that remains to be done, in the order of the checklist: what is outstanding, and
  /// the done items that lack sign-offs or are contradicted by a check.
  public List<Entry> remaining() {
    return remaining(entry -> run.counts(entry.phase()));
  }

  /// The same in one phase or procedure, called or not.
  public List<Entry> remaining(Phase phase) {
    return remaining(entry -> entry.phase() == phase);
  }

  private List<Entry> remaining(Predicate<Entry> which) {
    Assurance assurance = Assurance.of(run);
    return run.entries().stream()
        .filter(which)
        .filter(entry ->
            run.isOutstanding(entry)
                || new SignOffs(run, entry).missing() > 0
                || assurance.contradicts(entry))
        .toList();
  }

  /// The outstanding items with different answers by operators who did not know of each other's.
  public List<Entry> inConflict() {
    return run.history().inConflict().isEmpty()
        ? List.of()
        : run.outstanding().stream().filter(entry -> run.conflict(entry).isPresent()).toList();
  }

  /// The items that lack a sign-off.
  public List<Entry> unsigned() {
    return SignOffs.lackingIn(run);
  }

  /// The items that a check contradicts.
  public List<Entry> contradicted() {
    return Assurance.of(run).all(Assurance.State.Contradicted.class);
  }
}

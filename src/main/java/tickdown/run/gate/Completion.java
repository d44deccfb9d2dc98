package tickdown.run.gate;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.run.Run;

/// Whether a run can be finished without a reason.
public record Completion(Run run) {

  /// Whether nothing is outstanding, lacks a sign-off, or is contradicted by a check.
  public boolean isWhole() {
    return run.outstandingCount() == 0 && unsigned().isEmpty() && contradicted().isEmpty();
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

package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Request;

/// Checks that are being made while the walk goes on.
///
/// @param open those that have not found out anything yet
/// @param made what the others have found out
/// @param then what to record once all are made, unless the item has failed because of one
public record Checking(List<PlannedCheck> open, List<Made> made, Optional<Request.Answer> then) {

  /// What a check has found out.
  public record Made(PlannedCheck check, Finding finding) {

    /// Whether nothing has to be done about it.
    public boolean isFine() {
      return switch (check.use()) {
        case VERIFY, NEED -> finding instanceof Finding.Holds;
        case ABORT -> finding instanceof Finding.Denied;
      };
    }
  }

  /// No check is being made.
  static final Checking NONE = new Checking(List.of(), List.of(), Optional.empty());

  public Checking {
    open = List.copyOf(open);
    made = List.copyOf(made);
  }

  /// Whether any is being made.
  public boolean isUnderWay() {
    return !open.isEmpty();
  }

  /// The same after one of them has been made.
  Checking after(Made check) {
    List<PlannedCheck> rest = new ArrayList<>(open);
    rest.remove(check.check());
    List<Made> all = new ArrayList<>(made);
    all.add(check);
    return new Checking(rest, all, then);
  }
}

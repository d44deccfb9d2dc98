package tickdown.walk;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;

/// A notice about checks.
public sealed interface CheckNotice extends Notice {

  /// Whether the line that was typed did nothing, so that the operator has to correct it.
  default boolean didNothing() {
    return this instanceof NoCheck || this instanceof NothingToCheck;
  }

  /// These checks are made now.
  record UnderWay(List<PlannedCheck> checks) implements CheckNotice {
    public UnderWay {
      checks = List.copyOf(checks);
    }
  }

  /// Several checks were made.
  record Checked(List<Checking.Made> made) implements CheckNotice {
    public Checked {
      made = List.copyOf(made);
    }
  }

  /// In a rehearsal: these checks would be made now.
  record WouldCheck(List<PlannedCheck> checks) implements CheckNotice {
    public WouldCheck {
      checks = List.copyOf(checks);
    }
  }

  /// The item has no check.
  record NoCheck(Entry entry) implements CheckNotice {}

  /// Nothing that was named has a check.
  record NothingToCheck() implements CheckNotice {}

  /// So many checks are still being made; going on waits for them.
  record StillChecking(int count) implements CheckNotice {}

  /// A wait has no reason to end as failed, or it is not known.
  record NotAborted(PlannedCheck check, Finding finding) implements CheckNotice {}

  /// The commands of these checks can be trusted; a question follows.
  record TrustAsked(List<PlannedCheck> checks) implements CheckNotice {
    public TrustAsked {
      checks = List.copyOf(checks);
    }
  }

  /// What was typed trusts nothing.
  record TrustNeedsYes() implements CheckNotice {}

  /// These checks were not made, because their commands are not trusted.
  record Untrusted(List<PlannedCheck> checks) implements CheckNotice {
    public Untrusted {
      checks = List.copyOf(checks);
    }
  }
}

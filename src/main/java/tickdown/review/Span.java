package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.ItemName;
import tickdown.run.Run;

/// A stretch of time in a run, and what it was spent on.
///
/// @param from when it began
/// @param to when it ended; later than `from`
/// @param item the item that it was spent on, as the journal names it; empty if it was spent on
///   none, such as on setting a placeholder
/// @param by the operator
public record Span(Kind kind, Instant from, Instant to, Optional<ItemName> item, String by) {

  /// What time is spent on.
  public enum Kind {
    /// Work on the item, including steps that succeeded.
    WORKING,
    /// A check.
    VERIFYING,
    /// Work that failed: a step that failed, work that was answered with `failed`, and work on an
    /// item that had failed.
    FAILING,
    /// The item waited. Overlaps whatever the operator did meanwhile.
    WAITING,
    /// The operator recorded nothing for more than an hour.
    AWAY;

    /// Whether the operator was busy.
    public boolean isBusy() {
      return this == WORKING || this == VERIFYING || this == FAILING;
    }
  }

  public Span {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("ends at %s, begins at %s".formatted(to, from));
    }
  }

  /// How long it lasted; more than zero.
  public Duration length() {
    return Duration.between(from, to);
  }

  /// The item that it was spent on, if the checklist of the run still has it.
  public Optional<Entry> entry(Run run) {
    return item.flatMap(name -> run.entry(name.id()));
  }
}

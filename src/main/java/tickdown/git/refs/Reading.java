package tickdown.git.refs;

import java.util.List;
import java.util.Optional;

/// What a writer added, oldest first, up to the first commit that cannot be accepted.
public record Reading(List<Addition> good, Optional<Bad> bad) {

  /// The first commit that cannot be accepted.
  ///
  /// @param id of that commit; empty if it is not known
  public record Bad(Flaw flaw, String id) {}

  /// What can be wrong with a commit.
  public enum Flaw {
    /// It does not continue what was read before.
    REWRITTEN,
    /// It has several parents.
    MERGE,
    /// It has something else than one file `events`.
    CONTENTS,
    /// Its lines, its message, or all lines together are too large.
    TOO_LARGE,
    /// There are too many commits to read any.
    TOO_MANY,
    /// git cannot read it.
    UNREADABLE
  }

  public Reading {
    good = List.copyOf(good);
  }

  static Reading none(Flaw flaw, String id) {
    return new Reading(List.of(), Optional.of(new Bad(flaw, id)));
  }
}

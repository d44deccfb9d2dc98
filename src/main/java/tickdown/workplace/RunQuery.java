package tickdown.workplace;

import java.util.Optional;

/// Selects a run; without a release, the only open one.
///
/// @param release the name of the run
/// @param checklist the name of the checklist in its journal
public record RunQuery(Optional<String> release, Optional<String> checklist) {

  /// Whatever run is chosen by where one is.
  static final RunQuery ANY = new RunQuery(Optional.empty(), Optional.empty());
}

package tickdown.workplace;

import java.util.Optional;

/// Which run is meant; without a release the only open one.
///
/// @param release the name of the run
/// @param checklist how the journal calls the checklist of the run
public record RunQuery(Optional<String> release, Optional<String> checklist) {}

package tickdown.run;

import java.util.Optional;

/// The previous run of the same checklist.
///
/// @param run its name
public record PreviousRun(String run, History history) {

  /// The answer to the item in that run; empty if it was not answered.
  public Optional<History.Given> answer(String id) {
    return history.answer(id).filter(given -> !(given.answer().outcome() instanceof Outcome.Open));
  }
}

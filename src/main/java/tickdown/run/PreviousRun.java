package tickdown.run;

import java.util.Optional;

/// What happened in the last run of the same checklist.
///
/// @param run its name
public record PreviousRun(String run, History history) {

  /// How the item of that id was answered then; nothing when it was not.
  public Optional<History.Given> answer(String id) {
    return history.answer(id).filter(given -> !(given.answer().outcome() instanceof Outcome.Open));
  }
}

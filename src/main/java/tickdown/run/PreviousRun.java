package tickdown.run;

import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.wording.placeholder.ReleaseVersion;

/// The previous run of the same checklist.
///
/// @param run its name
public record PreviousRun(String run, History history) {

  /// The answer to the item in that run; empty if it was not answered.
  public Optional<GivenAnswer> answer(String id) {
    return history.answer(id).filter(given -> !(given.answer().outcome() instanceof Outcome.Open));
  }

  /// The value that was measured for the item with this id in that run.
  public Optional<String> value(String id) {
    return MeasuredValue.of(history, id);
  }

  /// The version that it released, if it is known.
  public Optional<String> version() {
    return Optional.ofNullable(history.values().get(Placeholder.RELEASE))
        .or(() -> history.started().map(Event.Started::releaseVersion))
        .filter(each -> ReleaseVersion.of(each).isVersion());
  }
}

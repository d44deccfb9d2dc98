package tickdown.run;

import java.util.List;
import java.util.Optional;

/// Different answers to one item, by writers who did not know of each other's. None of them counts
/// until someone settles it by answering again; none is dropped.
///
/// @param answers at least two, in the order of the run
public record Conflict(List<GivenAnswer> answers) {

  public Conflict {
    answers = List.copyOf(answers);
  }

  /// The conflict between these answers; none if they all say the same.
  static Optional<Conflict> of(List<GivenAnswer> answers) {
    Outcome first = answers.getFirst().answer().outcome();
    return answers.stream().allMatch(given -> first.agreesWith(given.answer().outcome()))
        ? Optional.empty()
        : Optional.of(new Conflict(answers));
  }

  /// A conflict that someone settled who had seen all of its answers.
  ///
  /// @param by the answer that counts instead of them
  public record Settled(Conflict conflict, GivenAnswer by) {}

  /// The events of the answers.
  public List<RecordedEvent> events() {
    return answers.stream().map(GivenAnswer::event).toList();
  }
}

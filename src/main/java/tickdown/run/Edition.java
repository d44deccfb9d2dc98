package tickdown.run;

import java.util.Map;
import java.util.Optional;

/// A text of the checklist that a run goes by.
///
/// @param successors the id that the text gives an item, by the id by which the run knows it, where
///   they differ
public record Edition(String text, Map<String, String> successors) {

  public Edition {
    successors = Map.copyOf(successors);
  }

  /// The text that an event of this kind holds.
  static Optional<Edition> in(Happening what) {
    return switch (what) {
      case Happening.Started started -> Optional.of(new Edition(started.text(), Map.of()));
      case Happening.Revised(String text, Map<String, String> successors) ->
          Optional.of(new Edition(text, successors));
      case Happening.Answered _, Happening.Noted _, Happening.Undone _, Happening.Redone _ ->
          Optional.empty();
      case Happening.Filled _, Happening.Called _, Happening.Finished _, Happening.Unknown _ ->
          Optional.empty();
    };
  }
}

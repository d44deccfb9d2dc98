package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;

/// Decides which placeholder to ask for: the release version first, others at the first item that
/// needs them; each only once.
final class PlaceholderPrompt {
  private PlaceholderPrompt() {}

  /// At the beginning of a walk: asks for the release, if the checklist uses it and it is not set.
  static Optional<Transition> first(Walk walk) {
    return walk.run().entries().stream()
        .flatMap(entry -> unfilled(walk, entry))
        .filter(placeholder -> placeholder.kind() instanceof Placeholder.Kind.Release)
        .findFirst()
        .map(placeholder -> Transition.asking(walk, new Question.ForValue(placeholder)));
  }

  /// At an item: asks for its first placeholder without a value, if any.
  static Walk asking(Walk walk) {
    return walk.current()
        .flatMap(entry -> unfilled(walk, entry).findFirst())
        .map(placeholder -> walk.asking(new Question.ForValue(placeholder)))
        .orElse(walk);
  }

  private static Stream<Placeholder> unfilled(Walk walk, Entry entry) {
    List<Placeholder> unfilled = walk.run().values().unfilled(entry.item());
    return unfilled.stream()
        .filter(placeholder -> !walk.isReadOnly() && !walk.asked().contains(placeholder.name()));
  }
}

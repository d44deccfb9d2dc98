package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;

/// Makes decisions.
public final class DecisionActions {
  private DecisionActions() {}

  /// The choices at the current item.
  public static List<String> choices(Walk walk) {
    return walk.current().map(Entry::choices).orElse(List.of());
  }

  /// A choice typed without `choose`, if `line` is one: it is the whole choice, or no word begins
  /// like that.
  static Optional<Transition> typed(Walk walk, String line, List<TypedCommand> words) {
    List<String> meant = beginningWith(walk, line);
    boolean whole = meant.size() == 1 && meant.getFirst().equalsIgnoreCase(line);
    if (meant.isEmpty() || (!words.isEmpty() && !whole)) {
      return meant.isEmpty() || isExact(line, words)
          ? Optional.empty()
          : Optional.of(unclear(walk, line, meant, words));
    }
    return Optional.of(
        meant.size() == 1 ? decide(walk, meant.getFirst()) : unclear(walk, line, meant, words));
  }

  private static boolean isExact(String line, List<TypedCommand> words) {
    return words.size() == 1 && words.getFirst().isCalled(line);
  }

  private static Transition unclear(
      Walk walk, String line, List<String> meant, List<TypedCommand> words) {
    List<String> all =
        Stream.concat(meant.stream(), words.stream().map(TypedCommand::spelling)).toList();
    return Transition.telling(walk, new Notice.Ambiguous(line, all));
  }

  /// The choice after `choose`.
  static Transition named(Walk walk, String words) {
    List<String> choices = choices(walk);
    List<String> meant = beginningWith(walk, words);
    if (choices.isEmpty()) {
      return Transition.telling(walk, new Notice.NothingToDecide());
    }
    return meant.size() == 1
        ? decide(walk, meant.getFirst())
        : Transition.telling(walk, new Notice.Choices(choices));
  }

  private static Transition decide(Walk walk, String choice) {
    return AnswerActions.answer(walk, new Outcome.Decided(choice), List.of());
  }

  private static List<String> beginningWith(Walk walk, String typed) {
    return walk.current().map(entry -> entry.choices(typed)).orElse(List.of());
  }
}

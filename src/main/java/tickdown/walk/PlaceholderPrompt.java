package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;
import tickdown.text.Line;

/// Asking what placeholders stand for: the release version first, others at the first item that
/// needs them; each once.
final class PlaceholderPrompt {
  private PlaceholderPrompt() {}

  /// At the beginning of a walk: asks for the release, if the checklist speaks of it and nobody has
  /// said it.
  static Optional<Transition> first(Walk walk) {
    return walk.run().entries().stream()
        .flatMap(entry -> unfilled(walk, entry))
        .filter(placeholder -> placeholder.kind() instanceof Placeholder.Kind.Release)
        .findFirst()
        .map(placeholder -> ask(walk, placeholder));
  }

  /// At an item: the state in which its first unfilled placeholder is asked for, if it has one.
  static Walk asking(Walk walk) {
    return walk.current()
        .flatMap(entry -> unfilled(walk, entry).findFirst())
        .map(placeholder -> walk.asking(new Question.ForValue(placeholder)))
        .orElse(walk);
  }

  private static Transition ask(Walk walk, Placeholder placeholder) {
    return Transition.of(walk.asking(new Question.ForValue(placeholder)));
  }

  private static Stream<Placeholder> unfilled(Walk walk, Entry entry) {
    return walk.run().unfilled(entry.item()).stream()
        .filter(placeholder -> !walk.asked().contains(placeholder.name()));
  }

  /// What was typed when a placeholder was asked for; nothing leaves it open.
  static Transition given(Walk walk, Placeholder placeholder, String line) {
    if (!line.isEmpty()) {
      return AnswerActions.request(walk, new Request.Fill(placeholder.name(), line));
    }
    Walk asked = walk.havingAsked(placeholder.name()).asking(new Question.ForWord());
    Line left = Line.of("Left open; `fill %s VALUE` says it later.".formatted(placeholder.token()));
    return Navigation.to(asked, asked.spot(), List.of(left));
  }

  /// `fill NAME VALUE`: the name is a placeholder as it stands in the text, or what it is called.
  static Transition fill(Walk walk, String rest) {
    int blank = rest.lastIndexOf(' ');
    if (blank < 0) {
      return Transition.saying(
          walk, Line.of("`fill` takes a name and a value, such as `fill X.Y.Z 1.4.0`."));
    }
    String name = rest.substring(0, blank).strip();
    return walk.run().placeholders().stream()
        .filter(placeholder -> placeholder.token().equals(name) || placeholder.name().equals(name))
        .findFirst()
        .map(placeholder ->
            AnswerActions.request(
                walk, new Request.Fill(placeholder.name(), rest.substring(blank + 1))))
        .orElseGet(() -> unknown(walk, name));
  }

  private static Transition unknown(Walk walk, String name) {
    List<String> tokens =
        walk.run().placeholders().stream().map(Placeholder::token).distinct().toList();
    return Transition.saying(
        walk,
        Line.of(
            tokens.isEmpty()
                ? "This checklist has no placeholders."
                : "There is no placeholder `%s`; there are: %s."
                    .formatted(name, String.join(", ", tokens))));
  }
}

package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import tickdown.run.rules.Request;

/// The result of an update: the new state of the walk, and the effects to perform, in order.
public record Transition(Walk walk, List<Effect> effects) {

  public Transition {
    effects = List.copyOf(effects);
  }

  static Transition of(Walk walk, Effect... effects) {
    return new Transition(walk, List.of(effects));
  }

  /// The same walk, with a notice.
  static Transition telling(Walk walk, Notice notice) {
    return of(walk, new Effect.Tell(notice));
  }

  /// The walk with a question.
  static Transition asking(Walk walk, Question question) {
    return of(walk.asking(question));
  }

  /// The walk with the question for the argument of `word`.
  static Transition asking(Walk walk, TypedCommand word) {
    return asking(walk, new Question.ForArgument(word));
  }

  /// The same walk, with a request to record something.
  static Transition requesting(Walk walk, Request request) {
    return of(walk, new Effect.Ask(request, walk.run()));
  }

  /// The same transition, preceded by these effects.
  Transition after(List<Effect> before) {
    List<Effect> all = new ArrayList<>(before);
    all.addAll(effects);
    return new Transition(walk, all);
  }

  static List<Effect> tell(List<Notice> notices) {
    return notices.stream().<Effect>map(Effect.Tell::new).toList();
  }
}

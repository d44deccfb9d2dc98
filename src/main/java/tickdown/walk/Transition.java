package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import tickdown.run.Request;

/// The result of an update: the new state of the walk, and the effects to perform, in order.
public record Transition(Walk walk, List<Effect> effects) {

  public Transition {
    effects = List.copyOf(effects);
  }

  static Transition of(Walk walk, Effect... effects) {
    return new Transition(walk, List.of(effects));
  }

  /// The same walk, and something to say.
  static Transition telling(Walk walk, Notice notice) {
    return of(walk, new Effect.Tell(notice));
  }

  /// The walk in which that is asked.
  static Transition asking(Walk walk, Question question) {
    return of(walk.asking(question));
  }

  /// The walk in which is asked what belongs after `word`.
  static Transition asking(Walk walk, Word word) {
    return asking(walk, new Question.ForArgument(word));
  }

  /// The same walk, and something to record.
  static Transition requesting(Walk walk, Request request) {
    return of(walk, new Effect.Ask(request, walk.run()));
  }

  /// The same after these effects.
  Transition after(List<Effect> before) {
    List<Effect> all = new ArrayList<>(before);
    all.addAll(effects);
    return new Transition(walk, all);
  }

  static List<Effect> tell(List<Notice> notices) {
    return notices.stream().<Effect>map(Effect.Tell::new).toList();
  }
}

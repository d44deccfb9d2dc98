package tickdown.walk;

import java.util.List;
import tickdown.text.Line;

/// What an update answers: the walk as it is now, and what is to be done, in order.
public record Transition(Walk walk, List<Effect> effects) {

  public Transition {
    effects = List.copyOf(effects);
  }

  static Transition of(Walk walk, Effect... effects) {
    return new Transition(walk, List.of(effects));
  }

  static Transition saying(Walk walk, Line... lines) {
    return of(walk, new Effect.Say(List.of(lines)));
  }
}

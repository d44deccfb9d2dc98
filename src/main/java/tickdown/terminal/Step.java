package tickdown.terminal;

import java.util.List;
import tickdown.text.Line;

/// What an update answers: the walk as it is now, and what is to be done, in order.
public record Step(Walk walk, List<Effect> effects) {

  public Step {
    effects = List.copyOf(effects);
  }

  static Step of(Walk walk, Effect... effects) {
    return new Step(walk, List.of(effects));
  }

  static Step saying(Walk walk, Line... lines) {
    return of(walk, new Effect.Say(List.of(lines)));
  }
}

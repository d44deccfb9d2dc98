package tickdown.screen;

import java.util.List;

/// The result of an update: the new screen, and the effects to perform, in order.
public record ScreenTransition(Screen screen, List<ScreenEffect> effects) {

  public ScreenTransition {
    effects = List.copyOf(effects);
  }

  static ScreenTransition of(Screen screen, ScreenEffect... effects) {
    return new ScreenTransition(screen, List.of(effects));
  }
}

package tickdown.screen;

import java.util.List;

/// What an update answers: the screen as it is now, and what is to be done, in order.
public record ScreenTransition(Screen screen, List<ScreenEffect> effects) {

  public ScreenTransition {
    effects = List.copyOf(effects);
  }

  static ScreenTransition of(Screen screen, ScreenEffect... effects) {
    return new ScreenTransition(screen, List.of(effects));
  }
}

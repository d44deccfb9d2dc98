package tickdown.terminal.screen;

import java.util.List;

/// What an update answers: the screen as it is now, and what is to be done, in order.
public record ScreenStep(Screen screen, List<ScreenEffect> effects) {

  public ScreenStep {
    effects = List.copyOf(effects);
  }

  static ScreenStep of(Screen screen, ScreenEffect... effects) {
    return new ScreenStep(screen, List.of(effects));
  }
}

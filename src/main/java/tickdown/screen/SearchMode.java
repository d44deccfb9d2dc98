package tickdown.screen;

import java.util.List;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Incremental search for items.
final class SearchMode {
  private SearchMode() {}

  static ScreenTransition begin(Screen screen) {
    return ScreenTransition.of(
        screen.in(
            new Mode.Searching(
                screen.said().line().fresh(), SearchIndex.of(screen.walk().run()), List.of(), 0)));
  }

  static ScreenTransition searching(Screen screen, Mode.Searching searching, Key key) {
    return switch (key) {
      case Key.Special.ESCAPE -> ScreenTransition.of(screen.walking());
      case Key.Special.ENTER -> going(screen, searching);
      case Key.Special.UP -> moved(screen, searching, -1);
      case Key.Special.DOWN, Key.Special.TAB -> moved(screen, searching, 1);
      default -> typed(screen, searching.line().press(key), searching);
    };
  }

  private static ScreenTransition going(Screen screen, Mode.Searching searching) {
    Screen back = screen.remembering(searching.line()).walking();
    return searching.found().isEmpty()
        ? ScreenTransition.of(back)
        : WalkEffects.on(
            back,
            Update.obeying(
                back.walk(), TypedCommand.GO, searching.found().get(searching.at()).number()));
  }

  private static ScreenTransition moved(Screen screen, Mode.Searching searching, int step) {
    int last = Math.max(0, searching.found().size() - 1);
    int at = Math.clamp(searching.at() + step, 0, last);
    return ScreenTransition.of(
        screen.in(new Mode.Searching(searching.line(), searching.index(), searching.found(), at)));
  }

  private static ScreenTransition typed(Screen screen, LineEdit line, Mode.Searching before) {
    boolean isSame = line.text().equals(before.line().text());
    return ScreenTransition.of(
        screen.in(
            isSame
                ? new Mode.Searching(line, before.index(), before.found(), before.at())
                : new Mode.Searching(line, before.index(), before.index().find(line.text()), 0)));
  }
}

package tickdown.screen;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.walk.SearchIndex;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Incremental search for items.
final class SearchMode {
  private SearchMode() {}

  static ScreenTransition begin(Screen screen) {
    return ScreenTransition.of(
        screen.in(
            new Mode.Searching(
                screen.said().searches().fresh(),
                SearchIndex.of(screen.walk().run()),
                List.of(),
                0)));
  }

  static ScreenTransition searching(Screen screen, Mode.Searching searching, Key key) {
    return switch (key) {
      case Key.Special.ESCAPE -> ScreenTransition.of(screen.walking());
      case Key.Special.ENTER -> going(screen, searching);
      case Key.Special.UP -> up(screen, searching, key);
      case Key.Special.DOWN, Key.Special.TAB -> moved(screen, searching, 1);
      default -> typed(screen, searching.line().press(key), searching);
    };
  }

  /// To the match above; before anything is typed, brings back the last search.
  private static ScreenTransition up(Screen screen, Mode.Searching searching, Key key) {
    return searching.line().text().isEmpty()
        ? typed(screen, searching.line().press(key), searching)
        : moved(screen, searching, -1);
  }

  private static ScreenTransition going(Screen screen, Mode.Searching searching) {
    String words = searching.line().text().strip();
    Screen back = screen.walking().searched(searching.line());
    if (words.isEmpty()) {
      return ScreenTransition.of(back);
    }
    return searching.found().isEmpty()
        ? ScreenTransition.of(back.telling(new ScreenNotice.NoMatch(words)))
        : to(back, searching.found(), searching.at());
  }

  /// To a match, with its place among all matches.
  private static ScreenTransition to(Screen screen, List<SearchIndex.Match> found, int at) {
    String number = found.get(at).entry().number();
    Screen told =
        screen.telling(new ScreenNotice.Found(screen.said().search(), at + 1, found.size()));
    return WalkEffects.on(told, Update.obeying(told.walk(), TypedCommand.GO, number));
  }

  /// To the match `step` further on in the last search, in a circle.
  static ScreenTransition again(Screen screen, int step) {
    String words = screen.said().search();
    if (words.isEmpty()) {
      return ScreenTransition.of(screen.telling(new ScreenNotice.NothingSearched()));
    }
    List<SearchIndex.Match> found = SearchIndex.of(screen.walk().run()).find(words);
    if (found.isEmpty()) {
      return ScreenTransition.of(screen.telling(new ScreenNotice.NoMatch(words)));
    }
    List<String> ids = found.stream().map(match -> match.entry().id()).toList();
    int at = screen.walk().current().map(Entry::id).map(ids::indexOf).orElse(-1);
    int next = at < 0 && step < 0 ? found.size() - 1 : Math.floorMod(at + step, found.size());
    return to(screen, found, next);
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

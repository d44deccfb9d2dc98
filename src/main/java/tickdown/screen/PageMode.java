package tickdown.screen;

import java.util.Optional;

/// Scrolls and closes pages.
record PageMode(PageLength pages) {

  /// Keys that scroll or close the page. Keys that lead elsewhere close it first and are then
  /// performed.
  ScreenTransition reading(Screen screen, Mode.Reading reading, Key key) {
    Optional<KeyCommand> command = KeyCommand.of(key, screen);
    if (key == Key.Special.ESCAPE || key == Key.Special.ENTER || isSame(reading, command)) {
      return ScreenTransition.of(closed(screen));
    }
    return command
        .map(each -> obeying(screen, reading, each, key))
        .orElseGet(() ->
            ScreenTransition.of(screen.telling(new ScreenNotice.PageInFront(reading.page()))));
  }

  private ScreenTransition obeying(
      Screen screen, Mode.Reading reading, KeyCommand command, Key key) {
    int page = Math.max(1, screen.pageHeight() - 1);
    return switch (command) {
      case UP -> scrolled(screen, reading, -1);
      case DOWN -> scrolled(screen, reading, 1);
      case PAGE_UP -> scrolled(screen, reading, -page);
      case PAGE_DOWN -> scrolled(screen, reading, page);
      case FIRST -> scrolled(screen, reading, -Integer.MAX_VALUE / 2);
      case LAST -> scrolled(screen, reading, Integer.MAX_VALUE / 2);
      case DETAILS, RETURN -> ScreenTransition.of(closed(screen));
      case QUIT ->
          reading.page() instanceof Mode.Page.Welcome
              ? ListKeys.on(closed(screen), key)
              : ScreenTransition.of(closed(screen));
      case GO, SEARCH, CALL, HELP, NOTES, GATE, FILTER -> elsewhere(screen, key);
      default -> ScreenTransition.of(screen.telling(new ScreenNotice.PageInFront(reading.page())));
    };
  }

  /// A pending question for a value comes first.
  private static ScreenTransition elsewhere(Screen screen, Key key) {
    Screen closed = closed(screen);
    return closed.mode() instanceof Mode.Walking
        ? ListKeys.on(closed, key)
        : ScreenTransition.of(closed);
  }

  private static Screen closed(Screen screen) {
    return WalkEffects.asked(screen.in(new Mode.Walking()));
  }

  /// The key that opens a page also closes it.
  private static boolean isSame(Mode.Reading reading, Optional<KeyCommand> command) {
    return switch (reading.page()) {
      case Mode.Page.Help _ -> command.equals(Optional.of(KeyCommand.HELP));
      case Mode.Page.Notes _ -> command.equals(Optional.of(KeyCommand.NOTES));
      case Mode.Page.Gate _ -> command.equals(Optional.of(KeyCommand.GATE));
      case Mode.Page.Welcome _, Mode.Page.Remaining _, Mode.Page.Details _ -> false;
    };
  }

  private ScreenTransition scrolled(Screen screen, Mode.Reading reading, int by) {
    int lines = pages.of(screen, reading.page());
    int last = Math.max(0, lines - screen.pageHeight());
    int top = Math.clamp((long) reading.top() + by, 0, last);
    return ScreenTransition.of(screen.in(new Mode.Reading(reading.page(), top)));
  }
}

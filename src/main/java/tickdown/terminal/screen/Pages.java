package tickdown.terminal.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.text.Line;

/// Turning the pages of something longer than a few lines.
final class Pages {
  private Pages() {}

  static ScreenStep details(Screen screen) {
    return ScreenStep.of(
        screen
            .walk()
            .current()
            .map(Entry::id)
            .map(id -> screen.in(new Mode.Reading(new Mode.Page.Details(id), 0)))
            .orElse(screen));
  }

  /// The keys that scroll, or close the page.
  static ScreenStep reading(Screen screen, Mode.Reading reading, Key key) {
    int page = Math.max(1, PageView.height(screen) - 1);
    Optional<Integer> step =
        KeyCommand.of(key)
            .map(command ->
                switch (command) {
                  case UP -> -1;
                  case DOWN -> 1;
                  case PAGE_UP -> -page;
                  case PAGE_DOWN, DONE -> page;
                  case FIRST -> -Integer.MAX_VALUE / 2;
                  case LAST -> Integer.MAX_VALUE / 2;
                  case DETAILS, RETURN, QUIT -> 0;
                  default -> null;
                });
    if (key == Key.Special.ESCAPE
        || step.filter(by -> by == 0).isPresent()
        || isSame(reading, key)) {
      return ScreenStep.of(ScreenUpdate.asked(screen.in(new Mode.Walking())));
    }
    return ScreenStep.of(step.map(by -> screen.in(scrolled(screen, reading, by))).orElse(screen));
  }

  /// The key that opened a page closes it as well.
  private static boolean isSame(Mode.Reading reading, Key key) {
    Optional<KeyCommand> command = KeyCommand.of(key);
    return switch (reading.page()) {
      case Mode.Page.Help _ -> command.equals(Optional.of(KeyCommand.HELP));
      case Mode.Page.Notes _ -> command.equals(Optional.of(KeyCommand.NOTES));
      case Mode.Page.Gate _ -> command.equals(Optional.of(KeyCommand.GATE));
      case Mode.Page.Welcome _, Mode.Page.Remaining _, Mode.Page.Details _ -> false;
    };
  }

  private static Mode scrolled(Screen screen, Mode.Reading reading, int by) {
    List<Line> lines = PageView.lines(screen, reading.page());
    int last = Math.max(0, lines.size() - PageView.height(screen));
    return new Mode.Reading(reading.page(), Math.clamp((long) reading.top() + by, 0, last));
  }
}

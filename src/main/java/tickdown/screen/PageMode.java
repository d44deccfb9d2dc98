package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.screen.view.PageView;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Turning the pages of something longer than a few lines.
final class PageMode {
  private PageMode() {}

  static ScreenTransition details(Screen screen) {
    return ScreenTransition.of(
        screen
            .walk()
            .current()
            .map(Entry::id)
            .map(id -> screen.in(new Mode.Reading(new Mode.Page.Details(id), 0)))
            .orElse(screen));
  }

  /// The keys that scroll or close the page; those that lead elsewhere close it and are obeyed.
  static ScreenTransition reading(Screen screen, Mode.Reading reading, Key key) {
    Optional<KeyCommand> command = KeyCommand.of(key, screen);
    if (key == Key.Special.ESCAPE || key == Key.Special.ENTER || isSame(reading, command)) {
      return ScreenTransition.of(closed(screen));
    }
    return command
        .map(each -> obeying(screen, reading, each, key))
        .orElseGet(() -> ScreenTransition.of(screen.saying(List.of(first(screen, reading)))));
  }

  private static ScreenTransition obeying(
      Screen screen, Mode.Reading reading, KeyCommand command, Key key) {
    int page = Math.max(1, PageView.height(screen) - 1);
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
      default -> ScreenTransition.of(screen.saying(List.of(first(screen, reading))));
    };
  }

  /// While a value is still to be asked for, that comes first.
  private static ScreenTransition elsewhere(Screen screen, Key key) {
    Screen closed = closed(screen);
    return closed.mode() instanceof Mode.Walking
        ? ListKeys.on(closed, key)
        : ScreenTransition.of(closed);
  }

  /// Answers belong to the list, where one sees what one answers.
  private static Line first(Screen screen, Mode.Reading reading) {
    return Line.of(
        Tone.CARE,
        "Nothing was done; enter leaves this page first (%s)."
            .formatted(PageView.enter(screen, reading.page())));
  }

  private static Screen closed(Screen screen) {
    return ScreenUpdate.asked(screen.in(new Mode.Walking()));
  }

  /// The key that opened a page closes it as well.
  private static boolean isSame(Mode.Reading reading, Optional<KeyCommand> command) {
    return switch (reading.page()) {
      case Mode.Page.Help _ -> command.equals(Optional.of(KeyCommand.HELP));
      case Mode.Page.Notes _ -> command.equals(Optional.of(KeyCommand.NOTES));
      case Mode.Page.Gate _ -> command.equals(Optional.of(KeyCommand.GATE));
      case Mode.Page.Welcome _, Mode.Page.Remaining _, Mode.Page.Details _ -> false;
    };
  }

  private static ScreenTransition scrolled(Screen screen, Mode.Reading reading, int by) {
    List<Line> lines = PageView.lines(screen, reading.page());
    int last = Math.max(0, lines.size() - PageView.height(screen));
    int top = Math.clamp((long) reading.top() + by, 0, last);
    return ScreenTransition.of(screen.in(new Mode.Reading(reading.page(), top)));
  }
}

package tickdown.screen.view;

import tickdown.english.LocalTimes;
import tickdown.screen.Screen;

/// How the screen tells times.
final class ScreenTimes {
  private ScreenTimes() {}

  /// Times as they are told now, in the screen's time zone.
  static LocalTimes of(Screen screen) {
    return new LocalTimes(screen.moment().now(), screen.setting().zone());
  }
}

package tickdown.screen.view;

import tickdown.english.LocalTimes;
import tickdown.screen.Screen;

/// Times on the full screen.
final class ScreenTimes {
  private ScreenTimes() {}

  /// Times as of now, in the screen's time zone.
  static LocalTimes of(Screen screen) {
    return new LocalTimes(screen.moment().now(), screen.setting().zone());
  }
}

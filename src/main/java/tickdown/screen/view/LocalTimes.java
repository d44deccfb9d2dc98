package tickdown.screen.view;

import java.time.Instant;
import java.time.ZonedDateTime;
import tickdown.screen.Screen;

/// Times as the operator reads them.
final class LocalTimes {
  private LocalTimes() {}

  /// The time of day, `11:07`; for another day than today its date, `11-20`.
  static String time(Instant at, Screen screen) {
    ZonedDateTime then = at.atZone(screen.setting().zone());
    ZonedDateTime now = screen.moment().now().atZone(screen.setting().zone());
    return then.toLocalDate().equals(now.toLocalDate())
        ? two(then.getHour()) + ":" + two(then.getMinute())
        : two(then.getMonthValue()) + "-" + two(then.getDayOfMonth());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

package tickdown.english;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Times of day in the operator's time zone.
///
/// @param now the current time, which tells whether a time is today
/// @param zone the time zone for displaying times
public record LocalTimes(Instant now, ZoneId zone) {

  /// The time, `11:07`; for another day the date, `11-20`.
  public String of(Instant at) {
    ZonedDateTime then = at.atZone(zone);
    return then.toLocalDate().equals(now.atZone(zone).toLocalDate())
        ? two(then.getHour()) + ":" + two(then.getMinute())
        : two(then.getMonthValue()) + "-" + two(then.getDayOfMonth());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}

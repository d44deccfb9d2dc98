package tickdown.english;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Times of day as the operator reads them.
///
/// @param now the present, which tells whether a time is of today
/// @param zone the time zone in which times are shown
public record LocalTimes(Instant now, ZoneId zone) {

  /// The time of day, `11:07`; for another day than today its date, `11-20`.
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

package tickdown.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Times and durations for people.
///
/// Formatted by hand, because loading the JDK's formatters takes longer than the rest of a short
/// command.
public final class Times {
  private Times() {}

  /// `2026-11-22` in the given time zone.
  public static String day(Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone).toLocalDate().toString();
  }

  /// `2026-11-22 10:01` in the given time zone.
  public static String minute(Instant instant, ZoneId zone) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
    return minute(time);
  }

  /// The same, but only `10:01` for a moment of the day that `now` is in.
  public static String recent(Instant instant, Instant now, ZoneId zone) {
    String minute = minute(instant, zone);
    return day(instant, zone).equals(day(now, zone))
        ? minute.substring(minute.indexOf(' ') + 1)
        : minute;
  }

  /// `2026-11-22 10:01:07` in the given time zone.
  public static String second(Instant instant, ZoneId zone) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
    return minute(time) + ":" + two(time.getSecond());
  }

  /// `+01:00`, what the given time zone differs from UTC at that moment; `Z` for UTC.
  public static String offset(Instant instant, ZoneId zone) {
    return zone.getRules().getOffset(instant).getId();
  }

  private static String minute(LocalDateTime time) {
    return time.toLocalDate() + " " + two(time.getHour()) + ":" + two(time.getMinute());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}

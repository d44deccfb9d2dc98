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

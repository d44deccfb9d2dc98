package tickdown.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time as people write it. It lasts as long as its smallest unit: a date the whole day, `10:01`
/// the whole minute.
///
/// @param from the first moment
/// @param to the first moment after it
public record TimeRange(Instant from, Instant to) {

  /// Reads `2026-11-22`, `2026-11-22 10:01`, `2026-11-22T10:01:07Z`, `10:01` (of today), `today`,
  /// `yesterday`, or `2h`, `1h30min`, `3d` ago. Empty if it is none of these.
  ///
  /// @param now the current time
  /// @param zone the time zone of times that do not name theirs
  public static Optional<TimeRange> read(String written, Instant now, ZoneId zone) {
    String words = written.strip();
    LocalDate today = LocalDate.ofInstant(now, zone);
    return switch (words) {
      case "today" -> Optional.of(day(today, zone));
      case "yesterday" -> Optional.of(day(today.minusDays(1), zone));
      default ->
          Forms.AGO.matcher(words).matches()
              ? ago(words, now)
              : read(Forms.TIME.matcher(words), today, zone);
    };
  }

  private static Optional<TimeRange> ago(String words, Instant now) {
    Instant then = now.minus(TimeSpan.read(words));
    return Optional.of(new TimeRange(then, then));
  }

  private static Optional<TimeRange> read(Matcher form, LocalDate today, ZoneId zone) {
    if (!form.matches() || (form.group("day") == null && form.group("minute") == null)) {
      return Optional.empty();
    }
    try {
      LocalDate date = form.group("day") == null ? today : LocalDate.parse(form.group("day"));
      ZoneId given = form.group("zone") == null ? zone : ZoneOffset.of(form.group("zone"));
      return Optional.of(form.group("minute") == null ? day(date, given) : time(form, date, given));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static TimeRange time(Matcher form, LocalDate date, ZoneId zone) {
    String second = form.group("second");
    LocalTime time = LocalTime.parse(form.group("minute") + (second == null ? "" : second));
    Instant from = LocalDateTime.of(date, time).atZone(zone).toInstant();
    return new TimeRange(
        from,
        form.group("fraction") != null
            ? from.plusNanos(1)
            : from.plusSeconds(second == null ? 60 : 1));
  }

  private static TimeRange day(LocalDate date, ZoneId zone) {
    return new TimeRange(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// Compiled on first use.
  private static final class Forms {
    static final Pattern AGO = Pattern.compile("([0-9]{1,6}(ms|s|min|m|h|d))+");
    static final Pattern TIME =
        Pattern.compile(
            "(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})?((?<=.)[T ](?=[0-9])|^|$)"
                + "((?<minute>[0-9]{2}:[0-9]{2})(?<second>:[0-9]{2}(?<fraction>[.][0-9]{1,9})?)?"
                + "(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?");
  }
}

package tickdown.journal.line;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// Timestamps in the format of the journal: `2026-11-22T10:00:00Z` or `2026-11-22T10:00:00.250Z`
/// (RFC 3339, UTC).
///
/// Implemented by hand, because loading the formatters of `java.time` takes longer than reading a
/// journal.
public final class Timestamps {
  /// The number of days from 1 March of the year 0 to 1 January 1970.
  private static final int TO_1970 = 719_468;

  private Timestamps() {}

  /// The timestamp, truncated to milliseconds.
  static String text(Instant at) {
    LocalDateTime time = utc(at);
    StringBuilder text = new StringBuilder(24);
    digits(text, time.getYear(), 4).append('-');
    digits(text, time.getMonthValue(), 2).append('-');
    digits(text, time.getDayOfMonth(), 2).append('T');
    digits(text, time.getHour(), 2).append(':');
    digits(text, time.getMinute(), 2).append(':');
    digits(text, time.getSecond(), 2);
    int millis = time.getNano() / 1_000_000;
    if (millis > 0) {
      digits(text.append('.'), millis, 3);
    }
    return text.append('Z').toString();
  }

  /// The format for file names: `20261122-100000`.
  public static String compact(Instant at) {
    LocalDateTime time = utc(at);
    StringBuilder text = new StringBuilder(15);
    digits(text, time.getYear(), 4);
    digits(text, time.getMonthValue(), 2);
    digits(text, time.getDayOfMonth(), 2).append('-');
    digits(text, time.getHour(), 2);
    digits(text, time.getMinute(), 2);
    return digits(text, time.getSecond(), 2).toString();
  }

  /// Parses a timestamp; rejects any other format.
  static Instant of(String text) {
    try {
      LocalDate day =
          LocalDate.of(
              number(text, 0, 4),
              number(text, punctuated(text, 4, '-'), 2),
              number(text, punctuated(text, 7, '-'), 2));
      LocalTime time =
          LocalTime.of(
              number(text, punctuated(text, 10, 'T'), 2),
              number(text, punctuated(text, 13, ':'), 2),
              number(text, punctuated(text, 16, ':'), 2));
      return Instant.ofEpochSecond(days(day) * 86_400 + time.toSecondOfDay(), nanos(text));
    } catch (DateTimeException | IndexOutOfBoundsException _) {
      throw new IllegalArgumentException("no time: " + text);
    }
  }

  /// The number of days from 1 January 1970 to `day`; [LocalDate#toEpochDay] would load the
  /// formatters.
  private static long days(LocalDate day) {
    // Years start in March here, so that the leap day comes last.
    long months = day.getYear() * 12L + day.getMonthValue() - 3;
    long year = Math.floorDiv(months, 12);
    long inYear = (Math.floorMod(months, 12) * 153 + 2) / 5 + day.getDayOfMonth() - 1;
    long leapDays = Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
    return year * 365 + leapDays + inYear - TO_1970;
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC);
  }

  private static StringBuilder digits(StringBuilder text, int number, int width) {
    for (int unit = power(width - 1); unit > 0; unit /= 10) {
      text.append((char) ('0' + number / unit % 10));
    }
    return text;
  }

  private static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /// The fraction of a second before the final `Z`, with up to nine digits.
  private static int nanos(String text) {
    int last = text.length() - 1;
    punctuated(text, last, 'Z');
    if (last == 19) {
      return 0;
    }
    int width = last - punctuated(text, 19, '.');
    return number(text, 20, width) * power(9 - width);
  }

  private static int punctuated(String text, int at, char mark) {
    if (text.charAt(at) != mark) {
      throw new IllegalArgumentException("no time: " + text);
    }
    return at + 1;
  }

  private static int number(String text, int from, int width) {
    if (width < 1 || width > 9) {
      throw new IllegalArgumentException("no time: " + text);
    }
    int number = 0;
    for (int i = from; i < from + width; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("no time: " + text);
      }
      number = number * 10 + digit;
    }
    return number;
  }
}

package tickdown.journal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  @Test
  void everyDayIsReadAsTheJdkReadsIt() {
    LocalDate end = LocalDate.of(2405, 1, 1);
    for (LocalDate day = LocalDate.of(1599, 12, 31); day.isBefore(end); day = day.plusDays(1)) {
      assertEquals(
          day.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC),
          Timestamps.of(day + "T12:00:00Z").getEpochSecond(),
          day.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00Z",
        "0000-02-29T23:59:59.999999999Z",
        "1969-12-31T23:59:59.5Z",
        "1970-01-01T00:00:00Z",
        "2026-11-22T10:01:07.250Z",
        "9999-12-31T23:59:59Z"
      })
  void aTimeIsReadAsTheJdkReadsIt(String text) {
    assertEquals(Instant.parse(text), Timestamps.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29T10:00:00Z",
        "2025-04-31T10:00:00Z",
        "2025-13-01T10:00:00Z",
        "2025-01-01T24:00:00Z",
        "2025-01-01T10:60:00Z",
        "2025-01-01 10:00:00Z",
        "2025-01-01T10:00:00",
        "2025-01-01T10:00:00.Z",
        ""
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Timestamps.of(text));
  }
}

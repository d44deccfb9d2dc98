package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final Instant EVENING = Instant.parse("2026-11-22T22:04:07Z");

  @Test
  void aTimeIsThatOfTheZone() {
    assertEquals("2026-11-22", Times.day(EVENING, ZoneOffset.UTC));
    assertEquals("2026-11-23", Times.day(EVENING, AUCKLAND));
    assertEquals("2026-11-22 22:04", Times.minute(EVENING, ZoneOffset.UTC));
    assertEquals("2026-11-23 11:04", Times.minute(EVENING, AUCKLAND));
    assertEquals("2026-11-23 11:04:07", Times.second(EVENING, AUCKLAND));
    assertEquals("+13:00", Times.offset(EVENING, AUCKLAND));
  }

  @Test
  void aMomentOfTheSameDayThereNeedsNoDate() {
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    assertEquals("12:00", Times.recent(noon, EVENING, ZoneOffset.UTC));
    assertEquals("01:00", Times.recent(noon, EVENING, AUCKLAND));
    Instant before = Instant.parse("2026-11-22T10:59:00Z");
    assertEquals("2026-11-22 23:59", Times.recent(before, EVENING, AUCKLAND));
  }
}

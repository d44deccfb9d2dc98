package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:30Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-19T23:00:00Z, 2026-11-20T23:00:00Z",
    "2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
    "today, 2026-11-21T23:00:00Z, 2026-11-22T23:00:00Z",
    "yesterday, 2026-11-20T23:00:00Z, 2026-11-21T23:00:00Z",
    "10:01, 2026-11-22T09:01:00Z, 2026-11-22T09:02:00Z",
    "10:01:07, 2026-11-22T09:01:07Z, 2026-11-22T09:01:08Z",
    "2026-11-20 10:01, 2026-11-20T09:01:00Z, 2026-11-20T09:02:00Z",
    "2026-11-20T10:01:07Z, 2026-11-20T10:01:07Z, 2026-11-20T10:01:08Z",
    "2026-11-20T10:01+05:00, 2026-11-20T05:01:00Z, 2026-11-20T05:02:00Z",
    "2026-11-20T10:01:07.5Z, 2026-11-20T10:01:07.500Z, 2026-11-20T10:01:07.500000001Z",
    "2h, 2026-11-22T08:00:30Z, 2026-11-22T08:00:30Z",
    "1h30min, 2026-11-22T08:30:30Z, 2026-11-22T08:30:30Z",
    "3d, 2026-11-19T10:00:30Z, 2026-11-19T10:00:30Z"
  })
  void itLastsAsLongAsItsSmallestUnit(String written, Instant from, Instant to) {
    assertEquals(
        Optional.of(new TimeRange(from, to)), TimeRange.read(written, NOW, BERLIN), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2026",
        "2026-13-01",
        "25:00",
        "2 hours",
        "2026-11-20T",
        "T10:01",
        "2026-11-20Z",
        "-2h",
        "10:1",
        "2026-11-20  10:01"
      })
  void anythingElseIsRefused(String written) {
    assertEquals(Optional.empty(), TimeRange.read(written, NOW, BERLIN));
  }
}

package tickdown.report.written;

import java.time.ZoneOffset;
import tickdown.run.RecordedEvent;
import tickdown.text.Line;
import tickdown.text.Times;

/// Who did something and when, in UTC, so that a report does not depend on where it is written.
final class Signature {
  private Signature() {}

  /// `ana, 2026-03-04 10:01`.
  static Line of(RecordedEvent event) {
    return Line.of("%s, %s", event.by(), time(event));
  }

  /// `2026-03-04 10:01:07`.
  static String second(RecordedEvent event) {
    return Times.second(event.stamp().at(), ZoneOffset.UTC);
  }

  /// `2026-03-04 10:01`.
  static String time(RecordedEvent event) {
    return Times.minute(event.stamp().at(), ZoneOffset.UTC);
  }
}

package tickdown.report;

import java.time.ZoneId;
import java.util.List;
import tickdown.english.EventText;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;

/// The journal for people: one line for each event, the newest last. Where the clocks were changed
/// in between, each time says what it differs from UTC.
///
///     2026-11-22 10:01:07  ana  1.1.3 done · No linting errors (`ruff check .`)
public record Log(Run run, ZoneId zone) {

  /// All events.
  public List<Line> lines() {
    return lines(run.events());
  }

  /// Some of its events.
  public List<Line> lines(List<RecordedEvent> events) {
    boolean differs = run.events().stream().map(this::offset).distinct().count() > 1;
    return events.stream().map(event -> line(event, differs)).toList();
  }

  private String offset(RecordedEvent event) {
    return Times.offset(event.stamp().at(), zone);
  }

  private Line line(RecordedEvent event, boolean hasOffset) {
    Line words = new EventText(run).withItem(event);
    return Line.of(Tone.FAINT, Times.second(event.stamp().at(), zone))
        .plus(Tone.FAINT, hasOffset ? offset(event) : "")
        .plus("  ")
        .plus(event.by())
        .plus("  ")
        .plus(run.history().holds(event) ? words : words.plus(" (undone)").all(Tone.FAINT));
  }

  /// One event with who recorded it and when: `ana, 2026-11-22 10:01: 1.1.3 done · …`.
  Line sentence(RecordedEvent event) {
    return Line.of(event.by())
        .plus(", %s: ", Times.minute(event.stamp().at(), zone))
        .plus(new EventText(run).withItem(event));
  }
}

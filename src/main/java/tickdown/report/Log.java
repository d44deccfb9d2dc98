package tickdown.report;

import java.time.ZoneId;
import java.util.List;
import tickdown.english.EventText;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;

/// The journal for people: one line for each event, the newest last.
///
///     2026-11-22 10:01:07  ana  1.1.3 done · No linting errors (`ruff check .`)
public record Log(Run run, ZoneId zone) {

  /// All events.
  public List<Line> lines() {
    return run.events().stream().map(this::line).toList();
  }

  private Line line(RecordedEvent event) {
    Line words = new EventText(run).withItem(event);
    return Line.of(Tone.FAINT, Times.second(event.stamp().at(), zone))
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

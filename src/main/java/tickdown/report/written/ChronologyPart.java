package tickdown.report.written;

import java.util.List;
import tickdown.english.EventText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Everything that happened, one event after another.
record ChronologyPart(Run run) {

  static List<Chapter> of(Run run) {
    ChronologyPart part = new ChronologyPart(run);
    return List.of(
        new Chapter(
            "chronology",
            "Everything in order",
            true,
            List.of(
                new Content.Grid(
                    List.of("When", "Who", "What"),
                    run.events().stream().map(part::row).toList()))));
  }

  private List<Line> row(RecordedEvent event) {
    Line words = new EventText(run).withItem(event);
    return List.of(
        Line.of(Signature.second(event)),
        Line.of(event.by()),
        run.history().holds(event) ? words : words.plus(Tone.FAINT, " (undone)"));
  }
}

package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import tickdown.english.EventText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// Everything that happened, one event after another.
record ChronologyPart(Run run) {
  /// More events than this are of no use to a reader.
  private static final int MOST = 2000;

  static List<Chapter> of(Run run) {
    ChronologyPart part = new ChronologyPart(run);
    return List.of(new Chapter("chronology", "Everything in order", true, part.contents()));
  }

  private List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    contents.add(
        new Content.Grid(
            List.of("When", "Who", "What"),
            run.events().stream().limit(MOST).map(this::row).toList()));
    if (run.events().size() > MOST) {
      contents.add(
          new Content.Text(
              Line.of(
                  "And %s more, see %s.",
                  Plural.of(run.events().size() - MOST, "event"),
                  Line.of(Tone.CODE, "tickdown log"))));
    }
    return contents;
  }

  private List<Line> row(RecordedEvent event) {
    Line words = new EventText(run).withItem(event);
    return List.of(
        Line.of(Signature.second(event)),
        Line.of(event.by()),
        run.history().holds(event) ? words : words.plus(Tone.FAINT, " (undone)"));
  }
}

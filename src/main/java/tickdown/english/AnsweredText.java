package tickdown.english;

import java.util.ArrayList;
import java.util.List;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;

/// What an operator has recorded in a walk, for the terminal after the full screen is gone.
public final class AnsweredText {
  private static final int MOST = 5;

  private AnsweredText() {}

  /// The last few events by `operator` among those after the first `before` events, newest last: `
  /// 2.2.5 done · Tag is pushed`.
  public static List<Line> of(Run run, int before, String operator) {
    List<RecordedEvent> own =
        run.events().subList(Math.min(before, run.events().size()), run.events().size()).stream()
            .filter(event -> event.by().equals(operator))
            .toList();
    List<RecordedEvent> told = run.history().worthTelling(own);
    List<Line> lines = new ArrayList<>();
    if (told.size() > MOST) {
      lines.add(Line.of("  … and %s before that (`tickdown log`)", told.size() - MOST));
    }
    told.subList(Math.max(0, told.size() - MOST), told.size())
        .forEach(event -> lines.add(Line.of("  ").plus(new EventText(run).withItem(event))));
    return lines;
  }
}

package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.report.page.Content;
import tickdown.review.TimedRun;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.text.Line;

/// The table of times adds up.
class TimesReportTest {
  private final TimedRun run =
      new TimedRun("# Ship\n## Build\n- [ ] Keel laid\n- [ ] Mast set\n## Launch\n- [ ] Afloat\n");

  @Test
  void whatWasSpentOnNoItemIsARowOfItsOwn() {
    run.at(2, "ana", run.done("1.1")).at(6, "ana", new Event.Filled("name", "Ada"));
    run.at(7, "ben", run.done("1.2")).at(9, "ben", run.done("2.1"));
    run.at(10, "ana", new Event.Finished(Optional.empty()));
    assertEquals(
        List.of("1 Build 3 min", "2 Launch 2 min", "Other 8 min", "All 13 min"), working());
  }

  @Test
  void thereIsNoSuchRowIfThereIsNothing() {
    run.at(2, "ana", run.done("1.1")).at(7, "ana", run.done("2.1"));
    assertEquals(List.of("1 Build 2 min", "2 Launch 5 min", "All 7 min"), working());
    assertTrue(
        contents().getLast() instanceof Content.Text(Line meaning)
            && meaning.text().startsWith("Working is the time of all operators added up"));
  }

  private List<Content> contents() {
    Run now = run.run();
    return RunReport.of(
            new ReportSource(now, "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty()))
        .chapters()
        .stream()
        .filter(chapter -> chapter.title().equals("Times"))
        .findFirst()
        .orElseThrow()
        .contents();
  }

  private List<String> working() {
    return contents().stream()
        .filter(Content.Grid.class::isInstance)
        .map(Content.Grid.class::cast)
        .flatMap(grid -> grid.rows().stream())
        .map(row -> row.getFirst().text() + " " + row.get(3).text())
        .toList();
  }
}

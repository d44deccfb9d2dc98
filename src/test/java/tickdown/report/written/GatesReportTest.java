package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Phase;
import tickdown.report.markdown.MarkdownPage;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.rules.Request;

/// The table of gates in the report.
class GatesReportTest {
  private final Story story =
      new Story(
          """
          # Ferry
          ## Build
          - [ ] Hull
          ## Launch
          - [ ] Slide
          ## Emergency rollback
          - [ ] Stop
          - [ ] Pull it out
          """);

  private String markdown() {
    ReportSource source =
        new ReportSource(
            story.run(), "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty());
    return MarkdownPage.of(RunReport.of(source));
  }

  private void pass(String by, String number, String why) {
    Phase phase = story.item(number).phase();
    story.may(by, new Request.Pass(phase.id(), "", Reason.of(why)));
  }

  @Test
  void whatIsNoGoNowWasGoWhenItWasPassed() {
    story.done("ana", "1.1");
    pass("ben", "1.1", "");
    story.add("ana", List.of(new Event.Called("emergency-rollback", "Emergency rollback")));
    story.done("ana", "3.1");
    String report = markdown();
    assertTrue(report.contains("| Gate | Verdict now | Passed by |"), report);
    assertTrue(
        report.contains(
            "| 1 Build | **NO GO**: Emergency rollback is not finished (1 of 2 settled). | GO,"
                + " ben, 2026-03-04 10:03 |"),
        report);
    story.done("ana", "3.2");
    assertTrue(report.contains("no stop recorded"), report);
    String over = markdown();
    assertTrue(over.contains("nothing is open in this phase. | GO, ben"), over);
  }

  @Test
  void whoPassesNoGoSaysWhy() {
    story.answered("ana", "1.1", new Outcome.Failed(new Reason("leaks")));
    pass("ana", "1.1", "pumps are on");
    String report = markdown();
    assertTrue(report.contains("1 failed item in this phase"), report);
    assertTrue(report.contains("NO GO, ana, 2026-03-04 10:03: pumps are on"), report);
  }
}

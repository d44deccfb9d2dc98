package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.report.markdown.MarkdownPage;
import tickdown.review.DriverTurn;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.Story;

/// The report of a run that one operator hands over to another.
class HandedOverTest {
  private final Story story = new Story("# Lamp\n## All\n- [ ] Wire it\n- [ ] Sell it\n");

  private void drive(String by, Optional<String> from, String why) {
    story.add(by, List.of(new Event.DriverTaken(from, Reason.of(why), true)));
  }

  private ReportSource source() {
    return new ReportSource(
        story.run(), "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty());
  }

  private String markdown() {
    return MarkdownPage.of(RunReport.of(source()));
  }

  @Test
  void oneOperatorAloneIsNotATable() {
    story.done("ana", "1.1", "1.2");
    assertFalse(markdown().contains("Operators"), markdown());
  }

  @Test
  void whoDroveIsToldWithWhyAndUntilWhen() throws IOException {
    story.done("ana", "1.1");
    drive("ana", Optional.empty(), "");
    drive("ben", Optional.of("ana"), "her train left");
    story.done("ben", "1.2");
    story.add("ben", List.of(new Event.DriverLeft()));
    String report = markdown();
    assertTrue(report.contains("Handed over: driven by ana, then by ben."), report);
    assertTrue(
        report.contains("| ana | 2026-03-04 10:01 | 2026-03-04 10:03 | 1 |")
            && report.contains("| ben | 2026-03-04 10:04 | 2026-03-04 10:06 | 1 |"),
        report);
    assertTrue(
        report.contains("| ana | 2026-03-04 10:03 | 2026-03-04 10:04 | began to drive |"), report);
    assertTrue(
        report.contains(
            "| ben | 2026-03-04 10:04 | 2026-03-04 10:06 | took over driving from ana: her train"
                + " left |"),
        report);
    String json = ReportChecks.json(source());
    assertTrue(json.contains("\"reason\" : \"her train left\""), json);
    assertEquals(List.of("ana", "ben"), DriverTurn.drivers(story.run()));
  }

  @Test
  void whyTheDrivingEndedIsToldToo() throws IOException {
    drive("ana", Optional.empty(), "");
    story.add("ana", List.of(new Event.DriverLeft(Reason.of("off to bed"), Optional.empty())));
    assertTrue(markdown().contains("| began to drive; stopped driving: off to bed |"), markdown());
    String json = ReportChecks.json(source());
    assertTrue(json.contains("\"left-because\" : \"off to bed\""), json);
  }

  @Test
  void manyTurnsAreCounted() {
    drive("ana", Optional.empty(), "");
    for (int i = 0; i < 3; i++) {
      drive("ben", Optional.of("ana"), "");
      drive("ana", Optional.of("ben"), "");
    }
    assertTrue(
        markdown().contains("Handed over: driven in turn by ana and ben, 6 times handed over."),
        markdown());
  }

  @Test
  void whoStillDrivesHasNoEnd() {
    drive("ana", Optional.empty(), "");
    assertEquals(Optional.empty(), DriverTurn.of(story.run()).getLast().ended());
    story.done("ana", "1.1", "1.2");
    story.add("ana", List.of(new Event.Finished(Optional.empty())));
    assertTrue(DriverTurn.of(story.run()).getLast().ended().isPresent());
  }
}

package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.rules.Request;
import tickdown.text.Line;

/// What is told of the deviations of a run that was just finished.
class LastSummaryTest {
  private static final int ITEMS = 20;

  private final Story story = new Story("# Ship\n" + "- [ ] Sail is set\n".repeat(ITEMS));

  @Test
  void whatWasLeftOpenComesFirstAndIsNotAmongTheOthers() {
    skipped(15);
    assertEquals(
        List.of(
            "Deviations: 15 skipped, 5 left open",
            "  left open: 1.16, 1.17, 1.18, 1.19, 1.20",
            "  1.1 Sail is set (skipped: calm)"),
        lines().subList(0, 3));
    assertEquals("  and 3 others", lines().getLast());
  }

  @Test
  void aFewAreNamedByTheirTexts() {
    skipped(18);
    assertEquals("  1.19 Sail is set (left open)", lines().get(1));
    assertEquals("  1.20 Sail is set (left open)", lines().get(2));
    assertEquals("  1.1 Sail is set (skipped: calm)", lines().get(3));
  }

  @Test
  void ofManyOnlyTheFirstAreNamed() {
    skipped(1);
    assertEquals(
        "  left open: 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10, 1.11, 1.12, 1.13 and 7 others",
        lines().get(1));
  }

  private void skipped(int count) {
    for (int i = 1; i <= count; i++) {
      story.answered("ana", "1." + i, new Outcome.Skipped(new Reason("calm")));
    }
    story.may("ana", new Request.Finish(Optional.of(new Reason("enough"))));
  }

  private List<String> lines() {
    return new LastSummary(story.run()).lines().stream().map(Line::text).toList();
  }
}

package tickdown.plain.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.english.LocalTimes;
import tickdown.review.TimedRun;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;

class ItemLinesTest {
  @Test
  void theCommandOfACheckHasTheValuesOfTheRun() {
    Story story = new Story("- [ ] Page of X.Y.Z is up <!-- verify: ./page X.Y.Z -->\n");
    LocalTimes times = new LocalTimes(Instant.EPOCH, ZoneOffset.UTC);
    ItemContext context = ItemContext.plain(times, Head.NONE, EarlierRuns.NONE);
    List<String> lines =
        ItemLines.of(story.run(), story.item("1.1"), context).stream().map(Line::text).toList();
    assertTrue(lines.contains("check: ./page 1.0.0"), lines::toString);
  }

  @Test
  void aStepWhoseCommandWasChangedSinceNamesTheOneThatRan() {
    TimedRun ran = new TimedRun("- [ ] Pushed\n\n  ```sh\n  git push origin vX.Y.Z\n  ```\n");
    ran.at(1, "ana", ran.stepStarted("1.1", "git push origin v1.0.0"));
    ran.at(2, "ana", ran.stepFinished("1.1", 0));
    assertEquals("step succeeded after 1 min (ana, 10:01)", attempt(ran.run()));
    Run changed =
        Run.of(
            Story.checklist("- [ ] Pushed\n\n  ```sh\n  git push --atomic origin vX.Y.Z\n  ```\n"),
            ran.run().events());
    assertEquals(
        "step succeeded after 1 min (ana, 10:01); the command was: git push origin v1.0.0",
        attempt(changed));
  }

  @Test
  void aCommandWithAMaskedSecretIsStillThatOfTheItem() {
    TimedRun ran = new TimedRun("- [ ] Login\n\n  ```sh\n  curl -u ana:hunter2 shop\n  ```\n");
    ran.at(1, "ana", ran.stepStarted("1.1", "curl -u ana:[REDACTED] shop"));
    ran.at(2, "ana", ran.stepFinished("1.1", 0));
    assertEquals("step succeeded after 1 min (ana, 10:01)", attempt(ran.run()));
  }

  private static String attempt(Run run) {
    LocalTimes times = new LocalTimes(Instant.parse("2026-03-04T11:00:00Z"), ZoneOffset.UTC);
    ItemContext context = ItemContext.plain(times, Head.NONE, EarlierRuns.NONE);
    return ItemLines.of(run, run.entries().getFirst(), context).stream()
        .map(Line::text)
        .filter(line -> line.startsWith("step succeeded"))
        .findFirst()
        .orElseThrow();
  }
}

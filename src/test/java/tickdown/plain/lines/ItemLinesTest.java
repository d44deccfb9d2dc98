package tickdown.plain.lines;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.english.LocalTimes;
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
}

package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.run.Run;
import tickdown.text.Line;

/// The deviations of a report are those that happened: none is missing, none is invented.
class DeviationTruthTest {
  private static final int RUNS = 500;

  @Test
  void reportsTellWhatHappenedAndNothingElse() {
    Set<String> kinds = new HashSet<>();
    for (int seed = 0; seed < RUNS; seed++) {
      PlannedRelease release = new PlannedRelease(seed);
      Set<String> told = told(release.run());
      assertEquals(
          new TreeSet<>(release.expected()), new TreeSet<>(told), "deviations of run " + seed);
      told.forEach(each -> kinds.add(each.replaceAll(" [0-9].*", "")));
    }
    assertEquals(10, kinds.size(), kinds.toString());
  }

  private static Set<String> told(Run run) {
    ReportPage page =
        RunReport.of(
            new ReportSource(run, "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty()));
    Content deviations = page.chapters().getFirst().contents().getFirst();
    if (!(deviations instanceof Content.Grid grid)) {
      return Set.of();
    }
    Set<String> told =
        grid.rows().stream().map(DeviationTruthTest::told).collect(Collectors.toSet());
    assertEquals(grid.rows().size(), told.size());
    assertTrue(
        ((Content.Verdict) page.lead().getFirst())
            .sentence()
            .text()
            .contains("with %s deviation".formatted(told.size())));
    return told;
  }

  private static String told(List<Line> row) {
    String where = row.get(1).text();
    return "%s %s %s"
        .formatted(row.get(0).text(), where.substring(0, where.indexOf(' ')), row.get(2).text());
  }
}

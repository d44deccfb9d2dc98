package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
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
        grid.rows().stream().flatMap(row -> told(run, row)).collect(Collectors.toSet());
    assertTrue(
        ((Content.Verdict) page.lead().getFirst())
            .sentence()
            .text()
            .contains("with %s deviation".formatted(told.size())));
    return told;
  }

  /// What a row tells, for each of its items: `1.2.1 to 1.2.5: 5 items of Papers`.
  private static Stream<String> told(Run run, List<Line> row) {
    String where = row.get(1).text();
    List<String> numbers = run.entries().stream().map(Entry::number).toList();
    String first = where.substring(0, where.indexOf(' '));
    String rest = where.substring(first.length() + 1);
    String last = rest.matches("to [0-9.]+: [0-9]+ items of .*") ? rest.split("[ :]")[1] : first;
    List<String> items = numbers.subList(numbers.indexOf(first), numbers.indexOf(last) + 1);
    if (!first.equals(last)) {
      assertEquals(items.size() + "", rest.split(" ")[2]);
    }
    return items.stream()
        .map(number -> "%s %s %s".formatted(row.get(0).text(), number, row.get(2).text()));
  }
}

package tickdown.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tickdown.report.Format;
import tickdown.report.StatisticsDocument;
import tickdown.report.StatisticsText;
import tickdown.report.html.WrittenHtml;
import tickdown.report.written.StatisticsReport;
import tickdown.review.TimedRun;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.text.Bars;
import tickdown.text.Line;

class StatisticsTest {
  private final Statistics five = Statistics.of(BakeryRuns.five());

  private static List<String> text(Statistics statistics, Bars bars) {
    StatisticsText text = new StatisticsText(statistics, "bake.md", ZoneOffset.UTC, bars);
    return Stream.concat(text.tables().stream(), text.advice().stream()).map(Line::text).toList();
  }

  @Test
  void fiveRunsAsText() {
    assertEquals(
        """
        bake.md: 5 runs, 2026-03-04 to 2026-04-01

        Runs                            work        waiting
          1.0  2026-03-04               20 min      30 min     ██▋      2 deviations
          1.1  2026-03-11               30 min      30 min     ████     2 deviations
          1.2  2026-03-18               40 min      30 min     █████▍   2 deviations
          1.3  2026-03-25               50 min      30 min     ██████▋  2 deviations
          1.4  2026-04-01               1 h         30 min     ████████ 2 deviations

        Phases (median)                 work        waiting
          1 Dough                       33 min      30 min     ████████ ▃▄▅▇█    longer
          2 Oven                        7 min                  █▊       █████

        Slowest items                                   work (median)
          1.1 Flour is weighed                          30 min      ████████ 5 runs
          2.1 Oven is hot (`make oven`)                 5 min       █▍       5 runs
          2.2 Crumbs are gone                           2 min       ▌        5 runs
          1.2 Dough has rested for a while              1 min       ▎        5 runs

        Failed the first time
          2.2 Crumbs are gone                           check: 5 of 5
          2.1 Oven is hot (`make oven`)                 step: 3 of 5

        What to change in bake.md
          1.4 Floor is swept, all of it, also under the tables where nobody looks at all: \
        skipped in all of the last 5 runs (last: no time in week 4); \
        remove it, or make it conditional
          2.1 Oven is hot (`make oven`): its step failed the first time in 3 of 5 runs; \
        fix the command, or add what it needs before it
          2.2 Crumbs are gone: done although its check failed in 5 of 5 runs; \
        fix the check, or remove it\
        """,
        String.join("\n", text(five, Bars.UNICODE)));
  }

  @Test
  void theTablesAreAsciiWhereTheTerminalIsAndFitEightyColumns() {
    for (Line line : new StatisticsText(five, "bake.md", ZoneOffset.UTC, Bars.ASCII).tables()) {
      assertTrue(line.text().chars().allMatch(c -> c < 0x7f), line.text());
      assertTrue(line.width() <= 80, line.text());
    }
  }

  @Test
  void nothingIsAdvisedAfterTwoRuns() {
    assertEquals(List.of(), Statistics.of(BakeryRuns.five().subList(3, 5)).advice());
  }

  @Test
  void whatWasDoneLastIsNotLeftOutAlways() {
    TimedRun sixth = new TimedRun(BakeryRuns.LIST, "1.5", 50_000);
    sixth.at(50_001, "ana", sixth.done("1.3"));
    sixth.at(50_002, "ana", sixth.answer("1.4", new Outcome.Skipped(new Reason("late"))));
    List<PastRun> six =
        Stream.concat(BakeryRuns.five().stream(), Stream.of(PastRun.of("1.5", sixth.run())))
            .toList();
    assertEquals(
        List.of("1.4", "2.1", "2.2"),
        Statistics.of(six).advice().stream().map(advice -> advice.entry().number()).toList());
  }

  @Test
  void aChangeOfLessThanAMinuteIsNoTrend() {
    assertEquals(PhaseTrend.Direction.STEADY, five.phases().getLast().direction());
    assertEquals(PhaseTrend.Direction.LONGER, five.phases().getFirst().direction());
    assertEquals(
        PhaseTrend.Direction.UNKNOWN,
        Statistics.of(BakeryRuns.five().subList(0, 3)).phases().getFirst().direction());
  }

  @Test
  void theSameForPrograms() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StatisticsDocument(five, "bake.md").write(Format.JSON, out);
    String json = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "");
    for (String part :
        List.of(
            "{\"run\":\"1.0\",\"since\":\"2026-03-04T10:00:00Z\",\"working\":1200,\"waiting\":1800,\"deviations\":2",
            "\"title\":\"Dough\",\"working\":1980,\"waiting\":1800,\"trend\":\"longer\"",
            "{\"run\":\"1.4\",\"outcome\":\"notapplicable\",",
            "\"step-failed-first\":{\"count\":3,\"of\":5}",
            "\"overridden\":{\"count\":5,\"of\":5}",
            "\"kind\":\"left-out\",\"finding\":\"skippedinallofthelast5runs")) {
      assertTrue(json.contains(part), part);
    }
  }

  @Test
  void theSameAsAPage() {
    String html = WrittenHtml.of(new StatisticsReport(five, "bake.md").page());
    for (String part :
        List.of(
            "5 runs of bake.md",
            "1 Dough: 33 min, 30 min of waiting; longer lately",
            "skipped in all of the last 5 runs")) {
      assertTrue(html.contains(part), html);
    }
  }
}

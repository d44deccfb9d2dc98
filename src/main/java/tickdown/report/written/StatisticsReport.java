package tickdown.report.written;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tickdown.english.AdviceText;
import tickdown.english.SpentText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.statistics.ItemPast;
import tickdown.statistics.PastRun;
import tickdown.statistics.PhaseTrend;
import tickdown.statistics.Statistics;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Times;

/// Several runs compared, as a page with bars.
///
/// @param checklist the path of their checklist
public record StatisticsReport(Statistics statistics, String checklist) {
  private static final int MOST_ITEMS = 20;

  /// The page.
  public ReportPage page() {
    return new ReportPage(
        Line.of("%s of %s", Plural.of(statistics.runs().size(), "run"), checklist),
        List.of(
            new Content.Text(
                Line.of(
                    "The runs that are over, oldest first. All times are UTC; those of phases"
                        + " and items are medians."))),
        List.of(
            new Chapter("advice", "What to change", false, advice()),
            new Chapter("phases", "Work per phase", false, phases()),
            new Chapter("runs", "Runs", false, runs()),
            new Chapter("items", "Slowest items", false, items()),
            new Chapter("failures", "Failed the first time", true, failures())));
  }

  private List<Content> advice() {
    List<Line> points =
        statistics.advice().stream()
            .map(each -> AdviceText.of(each, statistics.runs().getLast().run()))
            .toList();
    return points.isEmpty() ? List.of() : List.of(new Content.Points(points));
  }

  private List<Content> phases() {
    List<Duration> all = statistics.phases().stream().map(PhaseTrend::working).toList();
    return statistics.phases().stream()
        .<Content>map(phase -> bar(phase.working(), all, words(phase)))
        .toList();
  }

  private static Line words(PhaseTrend phase) {
    Line line =
        Line.of("%s %s: %s", phase.phase().number(), phase.phase().title(), spent(phase.working()));
    Line waited =
        phase.waiting().isPositive() ? line.plus(", %s of waiting", spent(phase.waiting())) : line;
    return switch (phase.direction()) {
      case LONGER -> waited.plus("; longer lately");
      case SHORTER -> waited.plus("; shorter lately");
      case STEADY, UNKNOWN -> waited;
    };
  }

  private List<Content> runs() {
    List<Content> contents = new ArrayList<>();
    List<Duration> all = statistics.runs().stream().map(run -> run.timeline().working()).toList();
    statistics
        .runs()
        .forEach(run ->
            contents.add(
                bar(
                    run.timeline().working(),
                    all,
                    Line.of("%s: %s", run.name(), spent(run.timeline().working())))));
    contents.add(
        new Content.Grid(
            List.of("Run", "Started", "Work", "Waiting", "Deviations"),
            statistics.runs().stream().map(StatisticsReport::row).toList()));
    return contents;
  }

  private static List<Line> row(PastRun run) {
    return List.of(
        Line.of(run.name()),
        Line.of(Times.day(run.since(), ZoneOffset.UTC)),
        Line.of(spent(run.timeline().working())),
        Line.of(spent(run.timeline().waiting())),
        Line.of(Integer.toString(run.deviations())));
  }

  private List<Content> items() {
    List<ItemPast> slowest = statistics.slowest(MOST_ITEMS);
    List<Duration> all = slowest.stream().map(ItemPast::working).toList();
    return slowest.stream()
        .<Content>map(item ->
            bar(
                item.working(),
                all,
                named(item)
                    .plus(": %s in %s", spent(item.working()), Plural.of(item.runs(), "run"))))
        .toList();
  }

  private List<Content> failures() {
    List<List<Line>> rows =
        statistics.failingFirst().stream()
            .map(item -> List.of(named(item), share(item.steps()), share(item.checks())))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Content.Grid(List.of("Item", "Step", "Check"), rows));
  }

  private Line named(ItemPast item) {
    return Line.of(
        "%s %s",
        item.entry().number(),
        statistics.runs().getLast().run().values().text(item.entry().item()));
  }

  private static Line share(ItemPast.Share share) {
    return share.count() == 0 ? Line.empty() : Line.of("%s of %s", share.count(), share.of());
  }

  private static Content bar(Duration time, List<Duration> all, Line words) {
    long largest = all.stream().mapToLong(Duration::toSeconds).max().orElse(0);
    return new Content.Progress((int) time.toSeconds(), (int) largest, words);
  }

  private static String spent(Duration time) {
    return SpentText.of(time);
  }
}

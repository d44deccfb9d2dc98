package tickdown.report;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.english.AdviceText;
import tickdown.english.SpentText;
import tickdown.review.PhaseTime;
import tickdown.statistics.Advice;
import tickdown.statistics.ItemPast;
import tickdown.statistics.PastRun;
import tickdown.statistics.PhaseTrend;
import tickdown.statistics.Statistics;
import tickdown.text.Bars;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Times;
import tickdown.text.Tone;

/// Several runs compared, as text with bars, at most 80 columns wide except for what to change.
///
/// @param checklist the path of their checklist
public record StatisticsText(Statistics statistics, String checklist, ZoneId zone, Bars bars) {
  private static final int NAME = 30;
  private static final int WORK = 32;
  private static final int WAITING = 44;
  private static final int BAR = 55;
  private static final int CHART = 64;
  private static final int DIRECTION = 73;
  private static final int CELLS = 8;
  private static final int RUNS = 8;
  private static final int ITEM = 46;
  private static final int ITEM_WORK = 48;
  private static final int ITEM_BAR = 60;
  private static final int ITEM_RUNS = 69;
  private static final int MOST_ITEMS = 10;

  /// The tables: runs, phases, the slowest items, what failed the first time.
  public List<Line> tables() {
    List<Line> lines = new ArrayList<>();
    List<ItemPast> slowest = statistics.slowest(MOST_ITEMS);
    lines.add(title());
    long longest =
        largest(statistics.runs().stream().map(each -> each.timeline().working()).toList());
    lines.addAll(table(heading("Runs"), statistics.runs().stream().map(run -> run(run, longest))));
    lines.addAll(table(heading("Phases (median)"), statistics.phases().stream().map(this::phase)));
    lines.addAll(
        table(
            Line.of(Tone.TITLE, "Slowest items").upTo(ITEM_WORK).plus(Tone.FAINT, "work (median)"),
            slowest.stream().map(item -> item(item, slowest.getFirst().working()))));
    lines.addAll(
        table(
            Line.of(Tone.TITLE, "Failed the first time"),
            statistics.failingFirst().stream().limit(MOST_ITEMS).map(this::failing)));
    return lines;
  }

  /// What to change in the checklist, one item to a line; empty if there is nothing.
  public List<Line> advice() {
    List<Advice> advice = statistics.advice();
    return table(
        Line.of(Tone.TITLE, "What to change in %s", checklist),
        advice.stream().map(each -> Line.of("  ").plus(AdviceText.of(each, latest().run()))));
  }

  private PastRun latest() {
    return statistics.runs().getLast();
  }

  private Line title() {
    String first = Times.day(statistics.runs().getFirst().since(), zone);
    String last = Times.day(latest().since(), zone);
    return Line.of(Tone.TITLE, checklist)
        .plus(": %s", Plural.of(statistics.runs().size(), "run"))
        .plus(first.equals(last) ? Line.of(", %s", first) : Line.of(", %s to %s", first, last));
  }

  private static List<Line> table(Line heading, Stream<Line> rows) {
    List<Line> lines = rows.toList();
    return lines.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(Line.empty(), heading), lines.stream()).toList();
  }

  private static Line heading(String words) {
    return Line.of(Tone.TITLE, words)
        .upTo(WORK)
        .plus(Tone.FAINT, "work")
        .upTo(WAITING)
        .plus(Tone.FAINT, "waiting");
  }

  private Line run(PastRun run, long longest) {
    Line line =
        times(
            Line.of(run.name()).plus(Tone.FAINT, "  %s", Times.day(run.since(), zone)),
            run.timeline().working(),
            run.timeline().waiting(),
            longest);
    int deviations = run.deviations();
    return deviations == 0
        ? line
        : line.upTo(CHART).plus(Tone.CARE, Plural.of(deviations, "deviation"));
  }

  private Line phase(PhaseTrend trend) {
    List<Duration> all = statistics.phases().stream().map(PhaseTrend::working).toList();
    List<Long> chart =
        trend.times().stream()
            .map(time -> time.map(PhaseTime::working).orElse(Duration.ZERO).toMillis())
            .toList();
    Line line =
        times(
            Line.of(ItemOutline.heading(trend.phase().section().place(), trend.phase().title())),
            trend.working(),
            trend.waiting(),
            largest(all));
    return chart.size() < 2
        ? line
        : cell(
            line.upTo(CHART)
                .plus(
                    bars.sparkline(chart.subList(Math.max(0, chart.size() - RUNS), chart.size()))),
            DIRECTION,
            direction(trend.direction()));
  }

  private static Line direction(PhaseTrend.Direction direction) {
    return switch (direction) {
      case LONGER -> Line.of(Tone.CARE, "longer");
      case SHORTER -> Line.of(Tone.GOOD, "shorter");
      case STEADY, UNKNOWN -> Line.empty();
    };
  }

  private Line times(Line name, Duration working, Duration waiting, long largest) {
    Line line =
        Line.of("  ")
            .plus(name.within(NAME - 2, bars.mark()))
            .upTo(WORK)
            .plus(SpentText.of(working));
    return cell(
        cell(line, WAITING, waiting.isPositive() ? Line.of(SpentText.of(waiting)) : Line.empty()),
        BAR,
        Line.of(Tone.GOOD, bars.bar(working.toMillis(), largest, CELLS)));
  }

  /// `line`, with something at a column if there is anything.
  private static Line cell(Line line, int column, Line content) {
    return content.text().isEmpty() ? line : line.upTo(column).plus(content);
  }

  private Line item(ItemPast item, Duration longest) {
    return named(item)
        .upTo(ITEM_WORK)
        .plus(SpentText.of(item.working()))
        .upTo(ITEM_BAR)
        .plus(Tone.GOOD, bars.bar(item.working().toMillis(), longest.toMillis(), CELLS))
        .upTo(ITEM_RUNS)
        .plus(Tone.FAINT, Plural.of(item.runs(), "run"));
  }

  private Line named(ItemPast item) {
    return Line.of("  ")
        .plus(Tone.FAINT, item.entry().number())
        .plus(" %s", latest().run().values().text(item.entry().item()))
        .within(ITEM, bars.mark());
  }

  private Line failing(ItemPast item) {
    return named(item)
        .upTo(ITEM_WORK)
        .plus(
            Line.joined(
                ", ",
                Stream.of(share("step", item.steps()), share("check", item.checks()))
                    .flatMap(Optional::stream)
                    .toList()));
  }

  private static Optional<Line> share(String what, ItemPast.Share share) {
    return share.count() == 0
        ? Optional.empty()
        : Optional.of(Line.of("%s: %s of %s", what, share.count(), share.of()));
  }

  private static long largest(List<Duration> durations) {
    return durations.stream().mapToLong(Duration::toMillis).max().orElse(0);
  }
}

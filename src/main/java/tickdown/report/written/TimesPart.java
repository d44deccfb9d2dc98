package tickdown.report.written;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.review.PhaseTime;
import tickdown.review.Span;
import tickdown.review.Timeline;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.TimeSpan;
import tickdown.text.Times;
import tickdown.text.Tone;

/// What the time of a run was spent on, by phase and item.
final class TimesPart {
  private static final String MEANING =
      "Working is the time of all operators added up, each since what they recorded before;"
          + " pauses of more than an hour are left out. Waiting is the time in which at least one"
          + " item waited. Other is what was recorded about no item of the checklist: placeholders,"
          + " gates, who drives, a changed checklist, removed items.";

  private final Run run;
  private final Timeline timeline;
  private final Map<String, List<Span>> spans = new HashMap<>();

  private TimesPart(Run run, Timeline timeline) {
    this.run = run;
    this.timeline = timeline;
    for (Span span : timeline.spans()) {
      span.item()
          .ifPresent(item -> spans.computeIfAbsent(item.id(), _ -> new ArrayList<>()).add(span));
    }
  }

  /// @param timeline what the time of the run was spent on
  static List<Chapter> of(Run run, Timeline timeline) {
    return List.of(new Chapter("times", "Times", false, new TimesPart(run, timeline).contents()));
  }

  private List<Content> contents() {
    List<PhaseTime> phases =
        PhaseTime.of(run, timeline).stream().filter(time -> time.during().isPresent()).toList();
    if (phases.isEmpty()) {
      return List.of();
    }
    List<List<Line>> rows = new ArrayList<>(phases.stream().map(TimesPart::row).toList());
    rest().ifPresent(rows::add);
    rows.add(total());
    return List.of(
        new Content.TimeChart(
            () -> phases.stream().flatMap(time -> lanes(time.phase()).stream()).toList()),
        new Content.Grid(List.of("Phase", "From", "To", "Working", "Waiting"), rows),
        new Content.Text(Line.of(MEANING)));
  }

  private static List<Line> row(PhaseTime time) {
    return List.of(
        Line.of("%s %s", time.phase().number(), time.phase().title()),
        at(time.during().map(PhaseTime.Period::from)),
        at(time.during().map(PhaseTime.Period::to)),
        length(time.working()),
        length(time.waiting()));
  }

  private List<Line> total() {
    return List.of(
        Line.of(Tone.STRONG, "All"),
        at(run.events().stream().findFirst().map(event -> event.stamp().at())),
        at(Optional.of(run.events().getLast().stamp().at())),
        length(timeline.working()),
        length(timeline.waiting()));
  }

  /// What was spent on no item of a phase; empty if nothing was.
  private Optional<List<Line>> rest() {
    Timeline rest =
        new Timeline(timeline.spans().stream().filter(span -> span.entry(run).isEmpty()).toList());
    return rest.working().toSeconds() == 0 && rest.waiting().toSeconds() == 0
        ? Optional.empty()
        : Optional.of(
            List.of(
                Line.of("Other"),
                Line.empty(),
                Line.empty(),
                length(rest.working()),
                length(rest.waiting())));
  }

  private static Line at(Optional<Instant> time) {
    return Line.of(time.map(at -> Times.minute(at, ZoneOffset.UTC)).orElse(""));
  }

  /// How long something took; empty below a second.
  static Line length(Duration length) {
    return Line.of(length.toSeconds() == 0 ? "" : TimeSpan.of(length));
  }

  /// A phase, and its items that time was spent on.
  private List<Content.Lane> lanes(Phase phase) {
    List<Content.Lane> items = new ArrayList<>();
    List<Content.Bar> all = new ArrayList<>();
    for (Entry entry : run.entries()) {
      if (entry.phase() == phase && spans.containsKey(entry.id())) {
        List<Content.Bar> bars =
            spans.get(entry.id()).stream().map(span -> bar(entry, span)).toList();
        Line name = Line.of("%s %s", entry.number(), run.values().text(entry.item()));
        items.add(new Content.Lane(name, false, bars));
        all.addAll(bars);
      }
    }
    List<Content.Lane> lanes = new ArrayList<>();
    lanes.add(new Content.Lane(Line.of("%s %s", phase.number(), phase.title()), true, all));
    lanes.addAll(items);
    return lanes;
  }

  private static Content.Bar bar(Entry entry, Span span) {
    Content.Use use = use(span.kind());
    return new Content.Bar(
        use,
        span.from(),
        span.to(),
        Line.of(
            "%s %s %s (%s, %s)",
            entry.number(),
            word(use),
            TimeSpan.of(span.length()),
            span.by(),
            Times.minute(span.from(), ZoneOffset.UTC)));
  }

  private static Content.Use use(Span.Kind kind) {
    return switch (kind) {
      case WORKING -> Content.Use.WORKING;
      case VERIFYING -> Content.Use.VERIFYING;
      case FAILING -> Content.Use.FAILING;
      case WAITING -> Content.Use.WAITING;
      case AWAY -> Content.Use.AWAY;
    };
  }

  private static String word(Content.Use use) {
    return switch (use) {
      case WORKING -> "work";
      case VERIFYING -> "check";
      case FAILING -> "failure";
      case WAITING -> "wait";
      case AWAY -> "nothing recorded";
    };
  }
}

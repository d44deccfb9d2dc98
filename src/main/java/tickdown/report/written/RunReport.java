package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.AttemptText;
import tickdown.english.DeviationText;
import tickdown.english.EmbargoText;
import tickdown.english.FlightText;
import tickdown.english.TallyText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.review.Timeline;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.attempt.Survivors;
import tickdown.run.gate.Completion;
import tickdown.run.gate.PhaseGate;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The report of a run: first how it went in one sentence, then its deviations, then everything
/// else.
public final class RunReport {
  private final ReportSource source;
  private final Run run;
  private final List<Deviation> deviations;

  private RunReport(ReportSource source) {
    this.source = source;
    this.run = source.run();
    this.deviations = DeviationReview.of(run, source.demands());
  }

  /// The report of a run.
  public static ReportPage of(ReportSource source) {
    RunReport report = new RunReport(source);
    // Counts the items, before several threads ask for the counts.
    List<Content> lead = report.lead();
    return new ReportPage(Line.of("Report of %s", source.name()), lead, report.chapters());
  }

  /// The chapters, several at a time: they are independent of each other.
  private List<Chapter> chapters() {
    return List.<Supplier<List<Chapter>>>of(
            () -> List.of(deviations(), inConflict(), outstanding()),
            () -> GatesPart.of(run),
            () -> OperatorsPart.of(run),
            () -> ValuesPart.of(source),
            this::timesAndItems,
            () -> ChronologyPart.of(run),
            () -> AttemptsPart.of(run),
            () -> EvidencePart.of(source),
            () -> SettingPart.of(source))
        .parallelStream()
        .flatMap(chapters -> chapters.get().stream())
        .toList();
  }

  private List<Chapter> timesAndItems() {
    Timeline timeline = Timeline.of(run);
    return Stream.concat(
            TimesPart.of(run, timeline).stream(), ItemsPart.of(run, deviations, timeline).stream())
        .toList();
  }

  private List<Content> lead() {
    List<Content> lead = new ArrayList<>();
    EmbargoText.inReport(run).map(Content.Text::new).ifPresent(lead::add);
    lead.add(new Content.Verdict(tone(), verdict()));
    Tally tally = run.tally();
    lead.add(
        new Content.Progress(
            tally.settled(),
            tally.total(),
            Line.of(
                "%s%s%s",
                TallyText.settled(tally),
                TallyText.breakdown(tally),
                run.checklist().phases().stream().anyMatch(Phase::isProcedure)
                    ? ", not counting procedures"
                    : "")));
    OperatorsPart.handedOver(run).map(Content.Text::new).ifPresent(lead::add);
    FlightText.of(run).map(Content.Text::new).ifPresent(lead::add);
    AttemptText.unknown(run.knowing(Survivors.NONE)).map(Content.Text::new).ifPresent(lead::add);
    lead.add(
        new Content.Text(
            Line.of(
                Tone.FAINT,
                "Checklist: %s. Started by %s on %s. All times are UTC.",
                source.checklist(),
                run.events().getFirst().by(),
                Signature.time(run.events().getFirst()))));
    return lead;
  }

  private Tone tone() {
    boolean isBad =
        !new Completion(run).inConflict().isEmpty()
            || deviations.stream()
                .anyMatch(each ->
                    each.what() instanceof Deviation.Contradicted
                        || each.what() instanceof Deviation.HasFailed
                        || each.what() instanceof Deviation.LeftOpen);
    boolean isWhole = deviations.isEmpty() && run.isFinished();
    return isBad ? Tone.BAD : isWhole ? Tone.GOOD : Tone.CARE;
  }

  /// `1.4.0 was finished by ana on 2026-03-04 12:00 without deviations.`, `1.4.0 is not finished:
  /// 39 of 78 settled; 2 deviations so far: 1 skipped, 1 out of order.`
  private Line verdict() {
    String count =
        (deviations.isEmpty() ? "without deviations" : "with " + counted()) + conflicts();
    boolean isRolledBack =
        run.called().stream().anyMatch(phase -> PhaseGate.after(run, phase).isRolledBack());
    return run.history()
        .finish()
        .map(event ->
            Line.of(
                "%s was %sfinished by %s on %s%s, %s.",
                source.name(),
                isRolledBack ? "rolled back and " : "",
                event.by(),
                Signature.time(event),
                reason(event),
                count))
        .orElseGet(() ->
            Line.of(
                "%s is not finished: %s; %s.",
                source.name(),
                TallyText.settled(run.tally()),
                deviations.isEmpty() ? "no deviations so far" + conflicts() : "so far " + count));
  }

  /// `; 1 item is in conflict`.
  private String conflicts() {
    int count = new Completion(run).inConflict().size();
    return count == 0 ? "" : "; " + Plural.of(count, "item is", "items are") + " in conflict";
  }

  /// `2 deviations (1 without a reason): 1 skipped, 1 out of order`.
  private String counted() {
    long unexplained = deviations.stream().filter(Deviation::isUnexplained).count();
    return "%s%s: %s"
        .formatted(
            Plural.of(deviations.size(), "deviation"),
            unexplained == 0 ? "" : " (%s without a reason)".formatted(unexplained),
            DeviationText.counts(deviations));
  }

  private static Line reason(RecordedEvent finish) {
    return finish.what() instanceof Event.Finished(Optional<Reason> why) && why.isPresent()
        ? Line.of(" (%s)", why.get().text())
        : Line.empty();
  }

  private Chapter deviations() {
    return Chapter.of(
        "deviations",
        "Deviations",
        deviations.isEmpty()
            ? new Content.Text(Line.of("None."))
            : new Content.Grid(
                List.of("What", "Where", "Why", "Who, when"),
                new DeviationRows(run).of(deviations)));
  }

  /// What is in conflict and was not settled: who answered what, and when.
  private Chapter inConflict() {
    List<Line> points =
        new Completion(run)
            .inConflict().stream().flatMap(entry -> conflict(entry).stream()).toList();
    return new Chapter(
        "conflicts",
        "In conflict",
        false,
        points.isEmpty() ? List.of() : List.of(new Content.Points(points)));
  }

  /// `1.3.2 Tag is pushed: done by ana on 2026-03-04 12:00; skipped by ben on 2026-03-04 12:02: no
  /// time`.
  private Optional<Line> conflict(Entry entry) {
    return run.conflict(entry)
        .map(conflict ->
            Line.of(
                "%s %s: %s",
                entry.number(),
                ItemsPart.text(run, entry),
                Line.joined("; ", conflict.answers().stream().map(RunReport::answer).toList())));
  }

  private static Line answer(GivenAnswer given) {
    return Line.of(
        "%s by %s on %s%s",
        given.answer().outcome().answered(),
        given.event().by(),
        Signature.time(given.event()),
        given.answer().outcome().reason().map(why -> ": " + why.text()).orElse(""));
  }

  private Chapter outstanding() {
    List<Entry> items = run.isFinished() ? List.<Entry>of() : run.outstanding();
    return new Chapter(
        "outstanding",
        "Outstanding",
        false,
        items.isEmpty()
            ? List.of()
            : List.of(
                new Content.Points(
                    items.stream().map(entry -> ItemsPart.withOutcome(run, entry)).toList())));
  }
}

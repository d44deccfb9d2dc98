package tickdown.report.written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.AttemptText;
import tickdown.english.DeviationText;
import tickdown.english.OutcomeText;
import tickdown.english.ProseLine;
import tickdown.english.TallyText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.review.Deviation;
import tickdown.review.ItemTime;
import tickdown.review.Timeline;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// What was done by whom and when, item by item.
final class ItemsPart {
  /// The kinds of deviations that the outcome of an item says as well.
  private static final Set<Class<? extends Deviation.What>> SAID =
      Set.of(Deviation.HasFailed.class, Deviation.LeftOut.class, Deviation.LeftOpen.class);

  private final Run run;

  /// How often each item was answered.
  private final Map<String, Integer> answers = new HashMap<>();

  private final Map<String, ItemTime> times;

  private final Map<String, Attempts> attempts;

  /// What deviates about an item that its outcome does not say, by id.
  private final Map<String, List<String>> remarks = new HashMap<>();

  private ItemsPart(Run run, List<Deviation> deviations, Timeline timeline) {
    this.run = run;
    this.attempts = Attempts.byItem(run);
    for (Deviation deviation : deviations) {
      if (!SAID.contains(deviation.what().getClass())) {
        deviation
            .entry()
            .ifPresent(entry ->
                remarks
                    .computeIfAbsent(entry.id(), _ -> new ArrayList<>())
                    .add(DeviationText.kind(deviation.what().getClass())));
      }
    }
    this.times = ItemTime.of(run.history(), timeline);
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.Answered answer && run.history().holds(event)) {
        answers.merge(answer.item().id(), 1, Integer::sum);
      }
    }
  }

  /// @param deviations those of the run
  /// @param timeline what its time was spent on
  static List<Chapter> of(Run run, List<Deviation> deviations, Timeline timeline) {
    ItemsPart part = new ItemsPart(run, deviations, timeline);
    return List.of(
        new Chapter(
            "items",
            "What was done",
            true,
            run.checklist().phases().stream()
                .filter(run::counts)
                .flatMap(phase -> part.phase(phase).stream())
                .toList()));
  }

  /// The number, text and outcome of an item: `1.3.2 Tag is pushed: failed: no network`.
  static Line withOutcome(Run run, Entry entry) {
    return Line.of(
        "%s %s: %s",
        entry.number(),
        text(run, entry),
        run.conflict(entry)
            .map(OutcomeText::of)
            .orElseGet(() -> OutcomeText.inReport(run.outcome(entry))));
  }

  /// The text of an item.
  static Line text(Run run, Entry entry) {
    return ProseLine.of(run.values().prose(entry.item()));
  }

  private List<Content> phase(Phase phase) {
    List<List<Line>> rows =
        run.entries().stream().filter(entry -> entry.phase() == phase).map(this::row).toList();
    return List.of(
        new Content.Text(
            Line.of(
                "%s: %s",
                Line.of(Tone.STRONG, "%s %s", phase.number(), phase.title()),
                TallyText.counts(run.tally(phase)))),
        new Content.Grid(List.of("No.", "Item", "Outcome", "By", "When", "Work"), rows));
  }

  private List<Line> row(Entry entry) {
    ItemStatus status = run.standing(entry);
    List<Line> row = new ArrayList<>();
    row.add(Line.of(entry.number()));
    row.add(text(run, entry));
    List<Line> words = new ArrayList<>(List.of(outcome(entry, status)));
    if (remarks.containsKey(entry.id())) {
      words.add(Line.of(Tone.CARE, String.join(", ", remarks.get(entry.id()))));
    }
    if (status.outcome() instanceof Outcome.Done) {
      AttemptText.unrun(entry, attempts.getOrDefault(entry.id(), new Attempts(List.of())))
          .map(line -> line.all(Tone.CARE))
          .ifPresent(words::add);
    }
    row.add(Line.joined("; ", words));
    Optional<RecordedEvent> event =
        status.source() instanceof ItemStatus.Source.Answer(RecordedEvent answer)
            ? Optional.of(answer)
            : Optional.empty();
    row.add(event.map(RecordedEvent::by).map(Line::of).orElseGet(Line::empty));
    row.add(event.map(Signature::second).map(Line::of).orElseGet(Line::empty));
    row.add(
        Optional.ofNullable(times.get(entry.id()))
            .map(time -> TimesPart.length(time.working()))
            .orElseGet(Line::empty));
    return row;
  }

  private Line outcome(Entry entry, ItemStatus status) {
    if (!entry.isLeaf() && status.outcome() instanceof Outcome.Open) {
      return Line.empty();
    }
    Line words = OutcomeText.inReport(status.outcome());
    int count = answers.getOrDefault(entry.id(), 0);
    return switch (status.source()) {
      case ItemStatus.Source.File _ -> words.plus(" in the file");
      case ItemStatus.Source.Answer _ when count > 1 ->
          words.plus(" (answered %s)", Plural.of(count, "time"));
      case ItemStatus.Source.Answer _, ItemStatus.Source.Nothing _ -> words;
      case ItemStatus.Source.Items _, ItemStatus.Source.Decision _ -> words;
      case ItemStatus.Source.Disagreement _ -> OutcomeText.of(status).all(Tone.CARE);
    };
  }
}

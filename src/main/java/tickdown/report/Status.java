package tickdown.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;
import tickdown.english.AssuranceText;
import tickdown.english.AttemptText;
import tickdown.english.ClaimText;
import tickdown.english.ConflictText;
import tickdown.english.EarlierText;
import tickdown.english.EmbargoText;
import tickdown.english.FlightText;
import tickdown.english.ProcedureText;
import tickdown.english.SharingText;
import tickdown.english.SignOffText;
import tickdown.english.TallyText;
import tickdown.english.TallyText.Count;
import tickdown.english.WaitText;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
import tickdown.exchange.state.UnleasedEnd;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.FormerAnswers;
import tickdown.run.Reason;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.gate.Head;
import tickdown.run.gate.Stale;
import tickdown.run.gate.Wait;
import tickdown.statistics.EarlierRuns;
import tickdown.statistics.Estimate;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;

/// The progress of a run, per phase and section, and what is next.
///
/// @param known what is known besides the journal of the run
public record Status(Run run, String release, String checklist, ZoneId zone, Known known) {
  private static final int COUNT_COLUMN = 46;

  /// What is known besides the journal of a run.
  ///
  /// @param head the commit that is checked out
  /// @param earlier what earlier runs tell
  /// @param now the current time, which tells how long waits last
  /// @param sharing what is known of the exchange of the run; empty if it is not shared
  public record Known(Head head, EarlierRuns earlier, Instant now, Optional<Sharing> sharing) {

    /// Of a run that is not shared.
    public Known(Head head, EarlierRuns earlier, Instant now) {
      this(head, earlier, now, Optional.empty());
    }
  }

  /// As text.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    EmbargoText.of(run).ifPresent(lines::add);
    FlightText.of(run).ifPresent(lines::add);
    AttemptText.unknown(run).ifPresent(lines::add);
    known.sharing().map(SharingText::alarms).stream().flatMap(List::stream).forEach(lines::add);
    lines.add(title());
    lines.add(counts());
    lines.addAll(ProcedureText.unfinished(run));
    lines.add(Line.empty());
    run.checklist().phases().stream().filter(this::belongs).flatMap(this::rows).forEach(lines::add);
    lines.add(Line.empty());
    ConflictText.of(run).ifPresent(lines::add);
    lines.addAll(AssuranceText.troubles(run));
    lines.addAll(waits());
    lines.addAll(
        Stream.of(
                SignOffText.lacking(run),
                ClaimText.all(run),
                stale(),
                reworded(),
                amended(),
                lost())
            .flatMap(Optional::stream)
            .toList());
    lines.addAll(earlier());
    known.sharing().map(this::shared).ifPresent(lines::addAll);
    lines.add(last());
    lines.add(next());
    lines.addAll(unfilled());
    return lines;
  }

  /// Whether everything is shared, who drives, and where the others are.
  private List<Line> shared(Sharing sharing) {
    SharingText text = new SharingText(at -> Times.recent(at, known.now(), zone));
    List<Line> lines = new ArrayList<>();
    lines.add(text.state(sharing, sharing.waiting(run.events())));
    List<Unleased> unleased = Unleased.all(run.events());
    lines.add(text.lease(sharing, !unleased.isEmpty()));
    unleased.stream().map(text::unleased).forEach(lines::add);
    UnleasedEnd.latest(run.events()).map(text::unleasedEnd).ifPresent(lines::add);
    lines.addAll(text.people(sharing, id -> run.entry(id).map(Entry::number)));
    return lines;
  }

  private List<Line> waits() {
    return Wait.begun(run).stream()
        .map(wait ->
            Line.of(
                Tone.CARE, "%s %s", wait.entry().number(), WaitText.of(wait, known.now(), zone)))
        .toList();
  }

  /// What earlier runs tell: what is owed from the last one, where there are lessons, and what is
  /// left.
  private List<Line> earlier() {
    if (run.isFinished()) {
      return List.of();
    }
    return Stream.of(
            numbered("owed from the last run: ", known.earlier().owed(run)),
            numbered("lessons from earlier runs: ", known.earlier().taught(run)),
            Estimate.of(run, known.earlier(), known.now()).map(EarlierText::of))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Line> numbered(String words, List<Entry> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of(words)
                .plus(Tone.CARE, String.join(", ", entries.stream().map(Entry::number).toList())));
  }

  private Line title() {
    Line line = Line.of(Tone.TITLE, release).plus(" of %s", checklist);
    return run.events().isEmpty()
        ? line
        : line.plus(
            ", started by %s on %s", run.events().getFirst().by(), Times.minute(run.since(), zone));
  }

  private Line counts() {
    Tally tally = run.tally();
    return Line.of(TallyText.settled(tally))
        .plus(TallyText.breakdown(tally))
        .plus(ProcedureText.besides(run));
  }

  /// A procedure is included once it was called or something in it was answered.
  private boolean belongs(Phase phase) {
    return run.counts(phase) || run.tally(phase).settled() > 0;
  }

  private Stream<Line> rows(Phase phase) {
    Line heading =
        Line.of(phase.isProcedure() ? "! " : "  ")
            .plus(Tone.TITLE, ItemOutline.heading(phase.section().place(), phase.title()));
    Stream<Line> sections = phase.section().parts().stream().flatMap(part -> row(part).stream());
    return Stream.concat(Stream.of(counted(heading, run.tally(phase))), sections);
  }

  private List<Line> row(Part part) {
    return part instanceof Section section ? List.of(row(section)) : List.of();
  }

  private Line row(Section section) {
    Line heading = Line.of("    %s", ItemOutline.heading(section.place(), section.title().plain()));
    return counted(heading, run.progress().of(section));
  }

  private static Line counted(Line heading, Tally tally) {
    Line line = heading.upTo(COUNT_COLUMN).plus(TallyText.fraction(tally));
    return tally.outstanding() == 0 ? line.plus(Tone.GOOD, "  settled") : line.plus(trouble(tally));
  }

  private static String trouble(Tally tally) {
    String words = TallyText.counts(tally, Count.FAILED, Count.DEFERRED);
    return words.isEmpty() ? "" : "  " + words;
  }

  /// The items that were ticked on another commit.
  private Optional<Line> stale() {
    List<String> numbers =
        new Stale(run, known.head()).items().stream().map(Entry::number).toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of("stale: ")
                .plus(Tone.CARE, String.join(", ", numbers))
                .plus(" (ticked on a commit other than the one that is checked out)"));
  }

  /// The answers that were given before their items were reworded.
  private Optional<Line> reworded() {
    List<String> numbers =
        run.entries().stream()
            .filter(entry -> new FormerAnswers(run).answeredAs(entry).isPresent())
            .map(Entry::number)
            .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of("reworded since answered: ").plus(Tone.CARE, String.join(", ", numbers)));
  }

  /// The answers whose commands ran before they were changed.
  private Optional<Line> amended() {
    Map<String, Attempts> attempts = Attempts.byItem(run);
    List<String> numbers =
        attempts.isEmpty()
            ? List.of()
            : run.entries().stream()
                .filter(entry -> attempts.containsKey(entry.id()))
                .filter(entry ->
                    new FormerAnswers(run)
                        .answeredWith(entry, attempts.get(entry.id()))
                        .isPresent())
                .map(Entry::number)
                .toList();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Line.of("amended since answered: ").plus(Tone.CARE, String.join(", ", numbers)));
  }

  /// The number of answers to items that are no longer in the checklist.
  private Optional<Line> lost() {
    int count = new FormerAnswers(run).lost().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Line.of("answers to items that are gone: ")
                .plus(Tone.CARE, Integer.toString(count))
                .plus(" (`tickdown log`)"));
  }

  private Line last() {
    return run.events().isEmpty()
        ? Line.empty()
        : Line.of("last: ").plus(new Log(run, zone).sentence(run.events().getLast()));
  }

  private List<Line> unfilled() {
    return run.values().placeholders().stream()
        .filter(placeholder -> run.values().value(placeholder).isEmpty())
        .map(placeholder ->
            Line.of(Tone.CARE, "no value yet: ")
                .plus(placeholder.token())
                .plus("; set it with `tickdown fill NAME VALUE`"))
        .toList();
  }

  private Line next() {
    if (run.isFinished()) {
      return finished();
    }
    return new Route(run)
        .next()
        .map(this::next)
        .orElseGet(() -> Line.of("next: nothing is open; `tickdown finish` finishes the run"));
  }

  /// `This run is finished: rolled back.`
  private Line finished() {
    return run.history()
        .finish()
        .flatMap(event ->
            event.what() instanceof Event.Finished(var why) ? why : Optional.<Reason>empty())
        .map(why -> Line.of("This run is finished: %s.", why.text()))
        .orElseGet(() -> Line.of("This run is finished."));
  }

  private Line next(Entry entry) {
    return Line.of("next: ")
        .plus(Tone.FAINT, entry.number())
        .plus(" %s", run.values().text(entry.item()));
  }
}

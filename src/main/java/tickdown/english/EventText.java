package tickdown.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.FormerAnswers;
import tickdown.run.GivenAnswer;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.Tally;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What happened in a run, in words that fit after an operator's name and, capitalized, at the
/// beginning of a sentence: `2.2.5 skipped: no staging today`, `undone: 2.2.5 done`.
///
/// @param run the run after the events
public record EventText(Run run) {
  /// As many items are named one by one.
  private static final int FEW = 3;

  /// One event, regardless of what has happened since.
  public Line of(RecordedEvent event) {
    return what(event).plus(evidence(event));
  }

  private Line what(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Started started -> IdentityText.started(started);
      case Event.Answered answer ->
          Line.of("%s %s", name(answer.item()), OutcomeText.of(run.outcome(answer)));
      case Event.Noted noted ->
          Line.of("%s %s", name(noted.item()), EvidenceText.all(noted.evidence()));
      case Event.Undone _ -> Line.of("undone: %s", action(event));
      case Event.Redone _ -> Line.of("redone: %s", action(event));
      case Event.Filled(var name, var value) -> Line.of("set %s to %s", name, value);
      case Event.Called(var _, var title, var _) ->
          Line.of("called %s%s", title, isAgain(event) ? " again, from the start" : "");
      case Event.Returned(var procedure, var title) ->
          Line.of("left %s%s", title, open(run.outstanding(procedure, event)));
      case Event.Revised _ -> Line.of("continued with the changed checklist");
      case Event.Renamed renamed -> IdentityText.renamed(run, event, renamed);
      case Event.Finished(var why) -> Line.of("finished the run%s", why(why));
      case Event.WaitEnded(var item, var why)
          when Wait.ended(run, event).filter(wait -> !wait.isEarly()).isPresent() ->
          Line.of("%s wait was over; %s", name(item), why.text());
      case Event.OnItem about -> Line.of("%s %s", name(about.item()), OnItemText.of(about));
      case Event.GatePassed(var gate, var title, var why) ->
          run.entry(gate)
              .map(entry -> Line.of("confirmed the release before %s", entry.number()))
              .orElseGet(() -> Line.of("continued at the gate of %s", title))
              .plus(why(why));
      case Event.ToolsSeen(var versions) ->
          Line.of(
              "recorded tools: %s",
              Line.joined(", ", versions.values().stream().sorted().map(Line::of).toList()));
      case Event.Shared _ -> Line.of("shared the run");
      case Event.DriverTaken(var from, var why, var hasLease) ->
          from.map(before -> Line.of("took over driving from %s", before))
              .orElseGet(() -> Line.of("began to drive"))
              .plus(hasLease ? "" : " without the lease")
              .plus(why(why));
      case Event.DriverLeft(var why, var to) ->
          to.map(holder -> Line.of("stopped driving without the lease, which %s has", holder))
              .orElseGet(() -> Line.of("stopped driving"))
              .plus(why(why));
      case Event.Unknown(String kind, String _) -> unknown(kind);
    };
  }

  private static Line why(Optional<Reason> why) {
    return why.map(reason -> Line.of(": %s", reason.text())).orElseGet(Line::empty);
  }

  /// The same, including the text of the item: `2.2.5 done · Tag is pushed`.
  public Line withItem(RecordedEvent event) {
    return what(event).plus(itemOf(event)).plus(evidence(event));
  }

  /// The same as news, including what applies now: `undone: 2.2.5 reopened; it is done again`.
  public Line news(RecordedEvent event) {
    return of(event).plus(twice(event)).plus(holds(event));
  }

  /// The same as news, including the text of the item.
  public Line newsWithItem(RecordedEvent event) {
    return withItem(event).plus(twice(event)).plus(holds(event));
  }

  /// That others did the same, which cannot be undone, and none of them knew.
  private Line twice(RecordedEvent event) {
    return event.what() instanceof Event.Answered(var item, Outcome.Done _, var _, var _)
            && run.entry(item.id()).filter(Entry::isIrreversible).isPresent()
        ? twice(event, run.history().repeated(item.id()))
        : Line.empty();
  }

  private static Line twice(RecordedEvent event, List<GivenAnswer> answers) {
    List<Line> others =
        answers.stream()
            .map(GivenAnswer::event)
            .filter(each -> !each.equals(event))
            .map(each -> Line.of("%s", each.by()))
            .toList();
    return others.size() == answers.size() || others.isEmpty()
        ? Line.empty()
        : Line.of(Tone.BAD, "; done twice: also by %s, unknowingly", Line.joined(" and ", others));
  }

  private Line holds(RecordedEvent event) {
    return new UndoText(run).of(event);
  }

  /// The operator's own event as a sentence: `2.2.5 done. 42 of 78 settled.`
  public Line sentence(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Answered answer ->
          counted(of(event).plus(AttemptText.withAnswer(run, event)), tally(answer.item().id()));
      case Event.Finished _ -> finished();
      case Event.Started _, Event.Noted _, Event.Undone _, Event.Redone _ -> sentence(news(event));
      case Event.Filled _, Event.Called _, Event.Returned _ -> sentence(news(event));
      case Event.Revised _, Event.Renamed _, Event.Unknown _ -> sentence(news(event));
      case Event.AmongOperators _ -> sentence(news(event));
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> sentence(news(event));
    };
  }

  /// Several items with the same answer, as a sentence: `2.4.7, 3.4.3 skipped: no time. 9 of 12
  /// settled.`
  public Line together(List<RecordedEvent> events) {
    return counted(answeredAlike(events), run.tally());
  }

  private static Line counted(Line line, Tally tally) {
    return line.ended().plus(" ").plus(Tone.FAINT, "%s.", TallyText.settled(tally));
  }

  private static Line sentence(Line words) {
    return words.capitalized().ended();
  }

  /// `Finished 1.4.0: 78 of 78 settled, 2 skipped.`
  public Line finished() {
    Tally tally = run.tally();
    String deviations = TallyText.counts(tally, TallyText.Count.SKIPPED, TallyText.Count.FAILED);
    return Line.of(
        Tone.GOOD,
        "Finished%s: %s%s.",
        RunIdentity.of(run.history())
            .map(identity -> Line.of(" %s", identity.run()))
            .orElseGet(Line::empty),
        TallyText.settled(tally),
        deviations.isEmpty() ? "" : ", " + deviations);
  }

  /// The progress of the walk after these events, or of the procedure that the last one is about.
  public String settledAfter(List<RecordedEvent> events) {
    Tally tally =
        events.reversed().stream()
            .flatMap(event ->
                event.what() instanceof Event.Answered answer
                    ? Stream.of(answer.item().id())
                    : Stream.empty())
            .findFirst()
            .map(this::tally)
            .orElseGet(run::tally);
    return TallyText.settled(tally);
  }

  /// The tally of the procedure that contains the item, or of the walk.
  private Tally tally(String id) {
    return run.entry(id)
        .map(Entry::phase)
        .filter(Phase::isProcedure)
        .map(run::tally)
        .orElseGet(run::tally);
  }

  /// The evidence given with an answer: `; comment: checked twice`.
  private static Line evidence(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer && !answer.evidence().isEmpty()
        ? Line.of("; %s", EvidenceText.all(answer.evidence()))
        : Line.empty();
  }

  /// The current number of the item, or its text if it is no longer in the checklist.
  private Line name(ItemName item) {
    return run.entry(item.id())
        .map(entry -> Line.of(entry.number()))
        .orElseGet(() -> Line.of("“%s”", item.text()));
  }

  private static Line unknown(String kind) {
    return kind.equals("salvaged")
        ? Line.of("the journal was salvaged: damaged lines were left out")
        : Line.of("unknown event `%s`, from a newer version", kind);
  }

  private boolean isAgain(RecordedEvent event) {
    return run.history().isCallAgain(event);
  }

  /// The number of items still open in a procedure: `, 4 open`.
  private static String open(int count) {
    return count == 0 ? "" : ", " + count + " open";
  }

  /// An action: its events in a few words, or the items with the same answer.
  private Line action(RecordedEvent event) {
    List<RecordedEvent> events = run.history().about(event);
    if (events.isEmpty()) {
      return Line.of("an action that is not in this journal");
    }
    List<RecordedEvent> told = run.history().worthTelling(events);
    List<Event.Answered> answers = answers(told);
    if (answers.size() < 2 || answers.size() < told.size()) {
      return Line.joined(", ", told.stream().map(this::of).toList());
    }
    return answers.size() > FEW
        ? Line.of("%s answers, %s", answers.size(), span(answers))
        : answeredAlike(told);
  }

  private Line answeredAlike(List<RecordedEvent> events) {
    List<Event.Answered> answers = answers(events);
    Line names =
        answers.size() > FEW
            ? Line.of("%s items, %s,", answers.size(), span(answers))
            : Line.joined(", ", answers.stream().map(answer -> name(answer.item())).toList());
    return names.plus(" ").plus(OutcomeText.of(run.outcome(answers.getFirst())));
  }

  private static List<Event.Answered> answers(List<RecordedEvent> events) {
    return events.stream()
        .map(RecordedEvent::what)
        .filter(Event.Answered.class::isInstance)
        .map(Event.Answered.class::cast)
        .toList();
  }

  /// The first and the last of several items: `1.3.1 to 1.3.6`.
  private Line span(List<Event.Answered> answers) {
    return Line.of("%s to %s", name(answers.getFirst().item()), name(answers.getLast().item()));
  }

  /// The text of the event's item at that time: ` · Tag is pushed`.
  private Line itemOf(RecordedEvent event) {
    List<RecordedEvent> events = run.history().about(event);
    Event told = events.size() == 1 ? events.getFirst().what() : event.what();
    return told.about().map(this::text).orElseGet(Line::empty);
  }

  private Line text(ItemName item) {
    return run.entry(item.id())
        .map(entry -> Line.of(" · %s%s", run.values().text(item), rewording(entry, item)))
        .orElseGet(Line::empty);
  }

  /// The addition for an answer whose item has been reworded since.
  private Line rewording(Entry entry, ItemName item) {
    return new FormerAnswers(run)
        .answeredAs(entry)
        .filter(item.text()::equals)
        .map(_ -> Line.of(" (reworded since: %s)", run.values().text(entry.item())))
        .orElseGet(Line::empty);
  }
}

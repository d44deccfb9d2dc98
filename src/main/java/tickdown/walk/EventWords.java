package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// What has happened in a run, in words for the operator.
public final class EventWords {
  private EventWords() {}

  static String outcome(Outcome outcome, String by) {
    return safe(outcome.answered())
        + safe(by)
        + outcome.reason().map(why -> ": " + safe(why.text())).orElse("");
  }

  /// How an item stands and who said so: `failed by ben: no such branch`.
  public static String standing(ItemStatus standing) {
    String by =
        standing.source() instanceof ItemStatus.Source.Answer(var event) ? " by " + event.by() : "";
    return outcome(standing.outcome(), by);
  }

  /// Foreign text that is made safe before other words are put behind it: an unfinished escape
  /// sequence at its end would take the first of them with it.
  static String safe(String foreign) {
    return new SafeText(foreign).text();
  }

  private static String answeredNumbers(Run run, List<RecordedEvent> events) {
    return events.stream()
        .flatMap(event ->
            event.what() instanceof Event.Answered answer ? Stream.of(answer) : Stream.empty())
        .map(answer -> number(run, answer.item().id()))
        .collect(Collectors.joining(", "));
  }

  static Line happened(Run run, RecordedEvent event) {
    return switch (event.what()) {
      case Event.Answered answer ->
          Line.of(number(run, answer.item().id()) + " " + outcome(answer.outcome(), "") + ". ")
              .plus(Tone.FAINT, settled(tally(run, answer.item().id())) + ".");
      case Event.Noted noted -> Line.of(number(run, noted.item().id()) + " noted.");
      case Event.Undone _ ->
          Line.of(
              "Taken back: "
                  + actionWords(run, event)
                  + restored(run, event)
                  + deed(run, event)
                  + ".");
      case Event.Redone _ -> Line.of("Brought back: " + actionWords(run, event) + ".");
      case Event.Filled(var name, var value) -> Line.of(name + " is " + value + ".");
      case Event.Called(var _, var title) ->
          Line.of("Called%s: %s.".formatted(again(run, event), safe(title)));
      case Event.Returned _ -> Line.of("Back in the walk.");
      case Event.Revised _ -> Line.of("Going on with the checklist as it is now.");
      case Event.Finished _ -> finished(run);
      case Event.Started _, Event.Unknown _ -> Line.of("Recorded.");
    };
  }

  /// `Finished 1.4.0: 78 of 78 settled, 2 skipped.`
  public static Line finished(Run run) {
    Tally tally = run.tally();
    String release =
        run.history().started().map(started -> " " + safe(started.release())).orElse("");
    return Line.of(
        Tone.GOOD,
        "Finished%s: %s%s%s."
            .formatted(
                release,
                settled(tally),
                counted(tally.skipped(), "skipped"),
                counted(tally.failed(), "failed")));
  }

  private static String counted(int count, String word) {
    return count == 0 ? "" : ", %d %s".formatted(count, word);
  }

  /// How far the walk is after these events, or the procedure that the last of them is about.
  public static String settledAfter(Run run, List<RecordedEvent> events) {
    return events.reversed().stream()
        .flatMap(event ->
            event.what() instanceof Event.Answered answer
                ? Stream.of(answer.item().id())
                : Stream.empty())
        .findFirst()
        .map(id -> settled(tally(run, id)))
        .orElseGet(() -> settled(run.tally()));
  }

  /// One event for whoever does not see the item: `2.2.5 done: Tag is pushed`.
  public static String wordsWithText(Run run, RecordedEvent event) {
    return event.what() instanceof Event.Answered answer
        ? words(run, event)
            + run.entry(answer.item().id()).map(entry -> " · " + run.text(entry.item())).orElse("")
        : words(run, event);
  }

  /// The count that an item belongs to: that of its procedure, or that of the walk.
  private static Tally tally(Run run, String id) {
    return run.entry(id)
        .map(Entry::phase)
        .filter(Phase::isProcedure)
        .map(run::tally)
        .orElseGet(run::tally);
  }

  /// One event in a few words: `2.2.5 done`.
  public static String words(Run run, RecordedEvent event) {
    return switch (event.what()) {
      case Event.Started _ -> "started the run";
      case Event.Answered answer ->
          number(run, answer.item().id()) + " " + outcome(answer.outcome(), "");
      case Event.Noted noted ->
          "%s noted: %s"
              .formatted(
                  number(run, noted.item().id()),
                  noted.evidence().stream()
                      .map(each -> safe(each.text()))
                      .collect(Collectors.joining("; ")));
      case Event.Undone _ -> "took back: " + actionWords(run, event) + restored(run, event);
      case Event.Redone _ -> "brought back: " + actionWords(run, event);
      case Event.Filled(var name, var value) -> name + " is " + value;
      case Event.Called(var _, var title) -> "called " + safe(title) + again(run, event);
      case Event.Returned(var procedure, var title) ->
          "went back to the walk from " + safe(title) + open(run.outstanding(procedure, event));
      case Event.Revised _ -> "went on with the checklist as it was changed";
      case Event.Finished _ -> "finished the run";
      case Event.Unknown(String kind, String _) -> "something this version does not know: " + kind;
    };
  }

  /// The events of the action that an undo or redo is about.
  static List<RecordedEvent> action(Run run, RecordedEvent event) {
    return switch (event.what()) {
      case Event.Undone(String action) -> run.history().action(action);
      case Event.Redone(String action) -> run.history().action(action);
      case Event.Started _, Event.Answered _, Event.Noted _ -> List.of();
      case Event.Filled _, Event.Called _, Event.Returned _ -> List.of();
      case Event.Revised _ -> List.of();
      case Event.Finished _, Event.Unknown _ -> List.of();
    };
  }

  private static String again(Run run, RecordedEvent event) {
    return run.history().isCallAgain(event) ? " again, from the start" : "";
  }

  /// The events that are told: what was reopened by calling a procedure again is told with the
  /// call.
  static List<RecordedEvent> told(Run run, List<RecordedEvent> events) {
    Set<String> again =
        events.stream()
            .filter(run.history()::isCallAgain)
            .map(event -> event.stamp().action())
            .collect(Collectors.toSet());
    return events.stream()
        .filter(event ->
            event.what() instanceof Event.Called || !again.contains(event.stamp().action()))
        .toList();
  }

  /// What was outstanding in a procedure when it was left: `, 4 open`.
  private static String open(int count) {
    return count == 0 ? "" : ", " + count + " open";
  }

  /// What an action was: one event in a few words, or the items that were answered alike.
  private static String actionWords(Run run, RecordedEvent event) {
    List<RecordedEvent> events = action(run, event);
    String words =
        events.size() > 1 && events.getFirst().what() instanceof Event.Answered first
            ? answeredNumbers(run, events) + ": " + outcome(first.outcome(), "")
            : told(run, events).stream()
                .map(each -> words(run, each))
                .collect(Collectors.joining(", "));
    return words
        + events.stream().flatMap(each -> standing(run, each).stream()).findFirst().orElse("");
  }

  /// What holds again where a reopening was taken back: `; it is done again`.
  private static String restored(Run run, RecordedEvent undone) {
    List<RecordedEvent> taken = action(run, undone);
    if (taken.stream().anyMatch(run.history()::isCallAgain)) {
      return "; its answers hold again";
    }
    return taken.size() == 1 ? restoredAt(run, taken.getFirst()).orElse("") : "";
  }

  private static Optional<String> restoredAt(Run run, RecordedEvent taken) {
    return reopened(taken)
        .filter(_ -> standing(run, taken).isEmpty())
        .flatMap(run::entry)
        .map(run::outcome)
        .filter(now -> !(now instanceof Outcome.Open))
        .map(now -> "; it is " + safe(now.word()) + " again");
  }

  private static Optional<String> reopened(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer && answer.outcome() instanceof Outcome.Open
        ? Optional.of(answer.item().id())
        : Optional.empty();
  }

  /// What taking back does not reach, where something was done that cannot be undone.
  private static String deed(Run run, RecordedEvent event) {
    return action(run, event).stream().anyMatch(each -> isIrreversible(run, each))
        ? "; the deed itself is not undone"
        : "";
  }

  private static boolean isIrreversible(Run run, RecordedEvent taken) {
    return taken.what() instanceof Event.Answered answer
        && answer.outcome() instanceof Outcome.Done
        && run.entry(answer.item().id())
            .flatMap(entry -> entry.item().terms().annotation(Annotation.Key.IRREVERSIBLE))
            .isPresent();
  }

  /// What holds all the same, where another operator has answered the item since.
  private static Optional<String> standing(Run run, RecordedEvent taken) {
    return taken.what() instanceof Event.Answered answer
        ? run.history()
            .answer(answer.item().id())
            .filter(now -> !now.event().by().equals(taken.by()))
            .filter(now -> reopened(taken).isEmpty() || isAfter(run, now.event(), taken))
            .map(now ->
                "; the answer of %s stands: %s"
                    .formatted(safe(now.event().by()), safe(now.answer().outcome().word())))
        : Optional.empty();
  }

  private static boolean isAfter(Run run, RecordedEvent event, RecordedEvent other) {
    return run.events().indexOf(event) > run.events().indexOf(other);
  }

  /// What is said where an answer changes nothing: `3.1.4 is done already (ada)`.
  static String already(Run run, Entry entry) {
    ItemStatus standing = run.standing(entry);
    String outcome = "%s is %s already".formatted(entry.number(), safe(standing.outcome().word()));
    return outcome
        + switch (standing.source()) {
          case ItemStatus.Source.Answer(RecordedEvent event) ->
              " (" + safe(event.by()) + reason(standing.outcome()) + ")";
          case ItemStatus.Source.File _ -> ", in the file";
          case ItemStatus.Source.Nothing _,
              ItemStatus.Source.Items _,
              ItemStatus.Source.Decision _ ->
              "";
        };
  }

  private static String reason(Outcome outcome) {
    return outcome instanceof Outcome.Open
        ? " reopened it"
        : outcome.reason().map(why -> ": " + safe(why.text())).orElse("");
  }

  static String number(Run run, String id) {
    return run.entry(id).map(Entry::number).orElse(id);
  }

  /// `41 of 78 settled`.
  public static String settled(Tally tally) {
    return "%d of %d settled".formatted(tally.settled(), tally.total());
  }

  /// Several items that were answered alike: `2.4.7, 3.4.3: not applicable: if the schema changed.`
  static Line together(Run run, List<RecordedEvent> events, Event.Answered first) {
    return Line.of(answeredNumbers(run, events) + ": " + outcome(first.outcome(), "") + ". ")
        .plus(Tone.FAINT, settled(run.tally()) + ".");
  }
}

package tickdown.plain.lines;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.english.ConflictText;
import tickdown.english.GateText;
import tickdown.english.OutcomeText;
import tickdown.exchange.state.Lease;
import tickdown.run.Outcome;
import tickdown.run.gate.Completion;
import tickdown.run.gate.Departure;
import tickdown.run.gate.PhaseGate;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Confirmation;
import tickdown.walk.GateActions;
import tickdown.walk.ItemValue;
import tickdown.walk.Question;
import tickdown.walk.RemoteActions;
import tickdown.walk.RemoteTask;
import tickdown.walk.TypedCommand;
import tickdown.walk.Walk;

/// A question in words.
///
/// @param item the current item as named in a question: `1.2.5 “Rate limits”`
/// @param earlier what is known of earlier runs of the checklist
public record QuestionText(Walk walk, Line item, Controls controls, EarlierRuns earlier) {
  private static final String WITHOUT = "Enter for none";
  private static final String UNMET = "Enter: condition not met";
  private static final String LEFT_OPEN = "Enter leaves it open";

  /// The current question; empty if the walk waits for a command.
  public Line question() {
    return switch (walk.asking()) {
      case Question.ForWord() -> Line.empty();
      case Question.ForConsent(Confirmation confirmation, var _, var _) -> of(walk, confirmation);
      case Question.ForAll(TypedCommand word) ->
          own(
              switch (word) {
                case NA ->
                    "Why doesn't this section apply? (%s)"
                        .formatted(
                            isConditional(entry -> entry.section().terms().condition())
                                ? UNMET
                                : WITHOUT);
                case DEFER -> "Why defer everything open in this section? (%s)".formatted(WITHOUT);
                default -> "Why skip everything open in this section?";
              });
      case Question.ForGate(Phase phase) -> gate(PhaseGate.after(walk.run(), phase).needsReason());
      case Question.ForRelease(Entry entry, var _, var _) -> release(entry);
      case Question.ForPassReason _ -> own("Why continue anyway?");
      case Question.ForMeasurement() -> measurement();
      case Question.ForValue(Placeholder placeholder) -> value(placeholder);
      case Question.ForArgument(TypedCommand word) -> argument(word);
      case Question.ForRemote(RemoteTask task, var _) -> remote(task);
      case Question.ForTakeover(var driver, var _) -> takeover(driver);
      case Question.AboutStep about -> StepText.question(walk, about, controls);
    };
  }

  /// `Asking origin who drives…`
  private Line remote(RemoteTask task) {
    Line name =
        walk.settings()
            .sharing()
            .map(sharing -> Line.of(sharing.remote()))
            .orElseGet(() -> Line.of("the remote"));
    return switch (task) {
      case RemoteTask.SeeDriver _, RemoteTask.ChangeDriver _ ->
          Line.of(Tone.TITLE, "Asking %s who drives…", name);
      case RemoteTask.Exchange _ -> Line.of(Tone.TITLE, "Exchanging with %s…", name);
    };
  }

  /// `ben drives. To take over, type ben (a reason may follow):`
  private static Line takeover(Lease.Holder driver) {
    return Line.of(
        Tone.TITLE,
        "%s drives. To take over, type %s (a reason may follow):",
        driver.by(),
        RemoteActions.name(driver));
  }

  /// On the full screen, where the summary is gone with the next key, the verdict is part of it.
  private Line release(Entry entry) {
    Line question =
        Line.of(
            Tone.TITLE,
            "%s cannot be undone. Type %s to continue:",
            entry.number(),
            new Departure(walk.run()).release());
    PhaseGate gate = PhaseGate.before(walk.run(), entry, walk.settings().head());
    return controls == Controls.KEYS
        ? new GateText(gate).verdict().plus(" ").plus(question)
        : question;
  }

  /// `Enter to continue to 2.1`, `Reason to continue to 2.1`
  private Line gate(boolean needsReason) {
    String how = needsReason ? "Reason to continue" : "Enter to continue";
    return GateActions.next(walk)
        .map(entry -> Line.of(Tone.TITLE, "%s to %s", how, entry.number()))
        .orElseGet(() -> own(how));
  }

  /// `Value for 3.1.2 (error rate, %)? (Enter for none)`. On the full screen the recorded value is
  /// already typed.
  private Line measurement() {
    Line enter =
        ItemValue.recorded(walk)
            .map(value -> Line.of(Tone.TITLE, " (Enter to keep %s)", value))
            .orElseGet(() -> own(" (%s)".formatted(WITHOUT)));
    boolean isTyped = controls == Controls.KEYS && ItemValue.recorded(walk).isPresent();
    return isTyped ? measured() : measured().plus(enter);
  }

  /// `Value for 3.1.2 (error rate, %; last run 1.3.0: 0.2)?`
  private Line measured() {
    List<Line> remarks =
        Stream.concat(
                ItemValue.wanted(walk).filter(words -> !words.isBlank()).map(Line::of).stream(),
                lastValue().stream())
            .toList();
    return Line.of(
        Tone.TITLE,
        "Value for %s%s?",
        walk.current().map(Entry::number).orElse(""),
        remarks.isEmpty() ? Line.empty() : Line.of(" (%s)", Line.joined("; ", remarks)));
  }

  private Optional<Line> lastValue() {
    return earlier
        .last()
        .flatMap(run ->
            walk.current()
                .flatMap(entry -> run.value(entry.id()))
                .map(value -> Line.of("last run %s: %s", run.run(), value)));
  }

  private static Line own(String words) {
    return Line.of(Tone.TITLE, words);
  }

  private Line value(Placeholder placeholder) {
    String token = placeholder.token();
    boolean mentionsEnter = controls == Controls.COMMANDS;
    String orOpen = mentionsEnter ? " (" + LEFT_OPEN + ")" : "";
    return switch (placeholder.kind()) {
      case Kind.Release _ ->
          Line.of(
              Tone.TITLE,
              "What version are you releasing? (fills %s%s)",
              token,
              mentionsEnter ? "; " + LEFT_OPEN : "");
      case Kind.Date _ -> Line.of(Tone.TITLE, "Date for %s?%s", token, orOpen);
      case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ ->
          Line.of(Tone.TITLE, "Value for %s?%s", token, orOpen);
    };
  }

  /// Whether a condition is reason enough.
  private boolean isConditional(Function<Entry, Optional<Condition>> condition) {
    return walk.current().flatMap(condition).isPresent();
  }

  private Line argument(TypedCommand word) {
    return switch (word) {
      case SKIP -> Line.of(Tone.TITLE, "Why skip %s?", item);
      case FAIL -> Line.of(Tone.TITLE, "Why did %s fail?", item);
      case NA ->
          Line.of(
              Tone.TITLE,
              "Why doesn't %s apply? (%s)",
              item,
              isConditional(Entry::condition) ? UNMET : WITHOUT);
      case DEFER -> Line.of(Tone.TITLE, "Why defer %s? (%s)", item, WITHOUT);
      case COMMENT -> Line.of(Tone.TITLE, "Comment on %s:", item);
      case LESSON -> Line.of(Tone.TITLE, "Lesson for later runs at %s:", item);
      case LINK -> Line.of(Tone.TITLE, "Link for %s (https, http or mailto):", item);
      case ATTACH -> Line.of(Tone.TITLE, "File for %s:", item);
      case VALUE -> measured();
      case CHOOSE -> Line.of(Tone.TITLE, "What is decided at %s?", item);
      case GO -> own("Which number?");
      case FINISH -> own(incomplete() + " Why finish anyway?");
      case ALL -> own("Which answer for the whole section?");
      case SEARCH -> own("Search for what?");
      case CALL -> own("Which procedure?");
      case FILL -> own("Name and value:");
      case CONFIRM -> own("Which release?");
      case DONE -> Line.of(Tone.TITLE, "Why is %s done anyway?", item);
      case SIGN, CLAIM, WAIT, REOPEN, NEXT, BACK, RETURN, NOTES, GATE -> own(word.spelling());
      case RUN, VERIFY, REMAINING, RELOAD, UNDO, REDO, HELP, QUIT -> own(word.spelling());
      case SHARING, DRIVE, SYNC -> own(word.spelling());
    };
  }

  /// `3 items are still open.`, `1 item needs a sign-off.`
  private String incomplete() {
    int open = walk.run().outstandingCount();
    Completion completion = new Completion(walk.run());
    int contradicted = completion.contradicted().size();
    if (open > 0) {
      return ConflictText.open(walk.run()) + ".";
    }
    return contradicted > 0
        ? Plural.of(contradicted, "item is", "items are") + " contradicted by a check."
        : Plural.of(completion.unsigned().size(), "item needs a sign-off", "items need sign-offs")
            + ".";
  }

  /// The question, after what there is to know before a shared run is finished.
  public static Line of(Walk walk, Confirmation confirmation) {
    boolean isEnd =
        confirmation instanceof Confirmation.Finish
            || confirmation instanceof Confirmation.RolledBack;
    return isEnd ? SharingPage.beforeFinishing(walk).plus(of(confirmation)) : of(confirmation);
  }

  /// A yes-or-no question.
  private static Line of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.SameCondition same -> sameCondition(same);
      case Confirmation.WholeSection section -> wholeSection(section);
      case Confirmation.ProcedureAgain(var procedure) ->
          Line.of(Tone.TITLE, "%s is already complete. Start again?", procedure.title());
      case Confirmation.Replacement(Entry entry, var status, Outcome outcome) ->
          Line.of(
              Tone.TITLE,
              "%s is %s. Replace with %s?",
              entry.number(),
              OutcomeText.of(status),
              outcome.word());
      case Confirmation.RolledBack(String release, int open) ->
          Line.of(
              Tone.TITLE,
              "End %s as rolled back? %s open. A finished run cannot be reopened.",
              release,
              Plural.of(open, "item stays", "items stay"));
      case Confirmation.Finish finish -> finish(finish);
    };
  }

  private static Line sameCondition(Confirmation.SameCondition same) {
    String numbers = numbers(same.items());
    String words = same.condition().words();
    return same.items().size() == 1
        ? Line.of(Tone.TITLE, "%s has the same condition (%s). Mark it n/a too?", numbers, words)
        : Line.of(
            Tone.TITLE, "%s have the same condition (%s). Mark them n/a too?", numbers, words);
  }

  private static Line wholeSection(Confirmation.WholeSection asked) {
    Line why =
        asked
            .outcome()
            .reason()
            .map(reason -> Line.of(Tone.TITLE, " Reason: %s", reason.text()))
            .orElseGet(Line::empty);
    return Line.of(
        Tone.TITLE,
        "Mark %s in %s %s %s?%s",
        openItems(asked.items().size()),
        asked.section().place().number(),
        asked.section().title().plain(),
        asked.outcome().word(),
        why);
  }

  private static Line finish(Confirmation.Finish finish) {
    return finish.outstanding() == 0
        ? Line.of(
            Tone.TITLE,
            "Nothing is open. A finished run cannot be reopened. Finish %s?",
            finish.release())
        : Line.of(
            Tone.TITLE,
            "%s still open. A finished run cannot be reopened. Finish %s anyway?",
            Plural.of(finish.outstanding(), "item is", "items are"),
            finish.release());
  }

  /// `the open item`, `all 6 open items`.
  public static String openItems(int count) {
    return count == 1 ? "the open item" : "all %s open items".formatted(count);
  }

  /// The numbers of items, `2.4.7, 3.4.3`, or the first and last of many.
  private static String numbers(List<Entry> items) {
    return items.size() > 8
        ? "%s items, %s to %s,"
            .formatted(items.size(), items.getFirst().number(), items.getLast().number())
        : items.stream().map(Entry::number).collect(Collectors.joining(", "));
  }
}

package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.NotMet;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Completion;
import tickdown.run.rules.Request;

/// Answers the current item, adds evidence to it, undoes what was answered, and finishes the run.
final class AnswerActions {
  private static final String DROP = "drop";

  private AnswerActions() {}

  static Transition done(Walk walk, String rest) {
    if (namesItem(walk, rest)) {
      return Transition.telling(walk, new Notice.DoneWithNumber(rest));
    }
    if (ItemValue.wanted(walk).isPresent()) {
      return rest.isEmpty() && walk.settings().isPausing()
          ? Transition.asking(walk, new Question.ForMeasurement())
          : measured(walk, rest);
    }
    if (rest.isEmpty() && walk.settings().isPausing() && isDenied(walk)) {
      return Transition.asking(walk, TypedCommand.DONE);
    }
    List<Evidence> comment = rest.isEmpty() ? List.of() : List.of(new Evidence.Comment(rest));
    return answer(walk, new Outcome.Done(), comment);
  }

  /// Whether the latest check of the item failed, so that it is done only in spite of that.
  private static boolean isDenied(Walk walk) {
    Assurance assurance = Assurance.of(walk.run());
    return walk.current()
        .filter(entry -> assurance.contradicts(entry) || assurance.failing(entry).isPresent())
        .isPresent();
  }

  /// Done with this value; without one, or with the recorded one, nothing is added.
  static Transition measured(Walk walk, String value) {
    boolean isKnown = value.isEmpty() || ItemValue.recorded(walk).filter(value::equals).isPresent();
    return answer(
        walk, new Outcome.Done(), isKnown ? List.of() : List.of(new Evidence.Value(value)));
  }

  private static boolean namesItem(Walk walk, String rest) {
    return !rest.isEmpty()
        && walk.run().entries().stream().anyMatch(entry -> entry.number().equals(rest));
  }

  /// Not applicable. The default reason of a conditional item is its condition; other items with
  /// the same specific condition can be answered along with it.
  static Transition notApplicable(Walk walk, String rest) {
    Optional<Entry> current = walk.current();
    Optional<Condition> condition = current.flatMap(Entry::condition);
    if (condition.isEmpty() || !rest.isEmpty()) {
      return other(walk, TypedCommand.NA, rest);
    }
    Outcome outcome = NotMet.of(condition.get(), walk.run().values().releaseKind());
    List<Entry> alike = walk.run().alike(current.orElseThrow());
    return alike.isEmpty()
        ? answer(walk, outcome, List.of())
        : Transition.asking(walk, consent(current.orElseThrow(), condition.get(), alike, outcome));
  }

  private static Question consent(
      Entry entry, Condition condition, List<Entry> alike, Outcome outcome) {
    List<Entry> all = new ArrayList<>(List.of(entry));
    all.addAll(alike);
    return new Question.ForConsent(
        new Confirmation.SameCondition(condition, alike),
        Request.Several.alike(all, outcome),
        Optional.of(new Request.Answer(entry.id(), outcome, List.of())));
  }

  /// Answers that take a reason, or ask for it if it is required.
  static Transition other(Walk walk, TypedCommand word, String rest) {
    if (rest.length() > Reason.LONGEST) {
      return Transition.telling(walk, new Notice.ReasonTooLong());
    }
    return outcome(word, Reason.of(rest))
        .map(outcome -> answer(walk, outcome, List.of()))
        .orElseGet(() -> Transition.asking(walk, word));
  }

  static Transition answer(Walk walk, Outcome outcome, List<Evidence> evidence) {
    Request.Answer answer = new Request.Answer(walk.currentId(), outcome, evidence);
    return walk.current()
        .filter(_ -> outcome instanceof Outcome.Done)
        .flatMap(entry ->
            DepartureActions.asking(walk, entry, Optional.of(answer))
                .or(() -> CheckActions.before(walk, entry, answer)))
        .orElseGet(() -> Transition.requesting(walk, answer));
  }

  /// The outcome for a word; empty if it needs a reason and has none.
  static Optional<Outcome> outcome(TypedCommand word, Optional<Reason> why) {
    return switch (word) {
      case DONE -> Optional.of(new Outcome.Done());
      case NA -> Optional.of(new Outcome.NotApplicable(why));
      case DEFER -> Optional.of(new Outcome.Deferred(why));
      case REOPEN -> Optional.of(new Outcome.Open());
      case SKIP -> why.map(Outcome.Skipped::new);
      case FAIL -> why.map(Outcome.Failed::new);
      case ALL,
          CHOOSE,
          COMMENT,
          LESSON,
          LINK,
          VALUE,
          ATTACH,
          SIGN,
          CLAIM,
          WAIT,
          NEXT,
          BACK,
          GO,
          SEARCH,
          CALL,
          RETURN,
          RUN,
          VERIFY ->
          Optional.empty();
      case FILL,
          CONFIRM,
          NOTES,
          GATE,
          REMAINING,
          RELOAD,
          UNDO,
          REDO,
          FINISH,
          HELP,
          QUIT,
          SHARING,
          DRIVE,
          SYNC ->
          Optional.empty();
    };
  }

  static Transition sign(Walk walk, String comment) {
    List<Evidence> evidence =
        comment.isEmpty() ? List.of() : List.of(new Evidence.Comment(comment));
    return Transition.requesting(walk, new Request.Sign(walk.currentId(), evidence));
  }

  /// `claim`, `claim drop`.
  static Transition claim(Walk walk, String rest) {
    return rest.isEmpty() || rest.equals(DROP)
        ? Transition.requesting(walk, new Request.Claim(walk.currentId(), rest.equals(DROP)))
        : Transition.telling(walk, new Notice.ClaimOrDrop());
  }

  static Transition attach(Walk walk, Evidence evidence) {
    return Transition.requesting(walk, new Request.Attach(walk.currentId(), List.of(evidence)));
  }

  /// Attaches the file at this path, which the session reads.
  static Transition file(Walk walk, String path) {
    return Transition.of(walk, new Effect.AttachFile(walk.currentId(), path));
  }

  static Transition undo(Walk walk) {
    return walk.run().undoable(walk.operator()).isPresent()
        ? Transition.requesting(walk, new Request.Undo())
        : Transition.telling(walk, new Notice.NothingToUndo());
  }

  static Transition redo(Walk walk) {
    return walk.run().redoable(walk.operator()).isPresent()
        ? Transition.requesting(walk, new Request.Redo())
        : Transition.telling(walk, new Notice.NothingToRedo());
  }

  static Transition finish(Walk walk, String rest) {
    if (rest.isEmpty() && !new Completion(walk.run()).isWhole()) {
      return Transition.asking(walk, TypedCommand.FINISH);
    }
    return rest.length() > Reason.LONGEST
        ? Transition.telling(walk, new Notice.ReasonTooLong())
        : finish(walk, Reason.of(rest));
  }

  /// A finished run cannot be reopened, so asks before finishing one with outstanding items, or one
  /// that others are walking or have not been sent whole. Where nobody is there to be asked, the
  /// latter is told.
  private static Transition finish(Walk walk, Optional<Reason> why) {
    int outstanding = walk.run().outstandingCount();
    boolean isUnderWay =
        walk.settings()
            .sharing()
            .filter(sharing -> sharing.isUnderWay(walk.run().events()))
            .isPresent();
    Request request = new Request.Finish(why);
    String release = walk.run().history().started().map(Event.Started::release).orElse("");
    if (outstanding > 0 || isUnderWay && walk.settings().isPausing()) {
      return Transition.asking(
          walk,
          new Question.ForConsent(
              new Confirmation.Finish(release, outstanding), request, Optional.empty()));
    }
    Transition finishing = Transition.requesting(walk, request);
    return isUnderWay
        ? finishing.after(List.of(new Effect.Tell(new Notice.BeforeFinish(walk))))
        : finishing;
  }
}

package tickdown.walk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Step;
import tickdown.run.Attempts;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.StepObjection;
import tickdown.run.gate.Departure;
import tickdown.run.rules.Request;

/// Runs steps: which one, the agreement, what is done after a failure.
///
/// Nothing is run unless the operator types `yes` to exactly what was shown to them. Enter alone is
/// no answer.
public final class StepActions {

  /// What can be done after a step has failed.
  public enum AfterFailure {
    AGAIN,
    TERMINAL,
    EDIT,
    DONE,
    SKIP,
    FAIL,
    CALL,
    LEAVE;

    /// How it is typed.
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it needs a reason.
    public boolean needsReason() {
      return this == DONE || this == SKIP || this == FAIL;
    }
  }

  private static final String ON_TERMINAL = AfterFailure.TERMINAL.spelling();

  private StepActions() {}

  /// `run`, `run 2` for the second step, `run terminal` or `run 2 terminal` with the terminal for
  /// the step.
  static Transition run(Walk walk, String rest) {
    Entry entry = walk.current().orElseThrow();
    List<Step> steps = entry.item().terms().steps();
    if (steps.isEmpty()) {
      return Transition.telling(walk, new StepNotice.NoStep(entry));
    }
    if (walk.settings().steps() instanceof StepPlace.Nowhere) {
      return Transition.telling(walk, new StepNotice.StepsNeedTerminal());
    }
    Optional<Attempts.Attempt> unknown = Attempts.of(walk.run(), entry).unknown();
    if (unknown.isPresent()) {
      return Transition.asking(walk, new Question.ForExplanation(entry, unknown.get()));
    }
    Optional<Transition> departure = DepartureActions.beforeRunning(walk, entry, rest);
    if (departure.isPresent()) {
      return departure.get();
    }
    Optional<StepObjection> objection = StepObjection.to(steps, walk.run().values());
    boolean isOnTerminal = rest.endsWith(ON_TERMINAL);
    List<StepOffer> offers = OfferedSteps.of(walk, entry, isOnTerminal);
    if (offers.isEmpty() && objection.isPresent()) {
      return Transition.telling(walk, new StepNotice.StepRefused(objection.get()));
    }
    String number =
        isOnTerminal ? rest.substring(0, rest.length() - ON_TERMINAL.length()).strip() : rest;
    if (!number.isEmpty()) {
      return chosen(walk, new Question.ForStep(offers), number);
    }
    return offers.size() == 1
        ? offered(walk, offers.getFirst())
        : Transition.asking(walk, new Question.ForStep(offers))
            .after(Transition.tell(List.of(new StepNotice.StepChoice(offers))));
  }

  /// Shows a command, and asks whether to run it.
  public static Transition offered(Walk walk, StepOffer offer) {
    return Transition.asking(walk, new Question.ForAgreement(offer))
        .after(Transition.tell(List.of(new StepNotice.StepOffered(offer))));
  }

  /// Treats `line` as the answer to a question about a step.
  static Transition answering(Walk walk, Question.AboutStep question, String line) {
    return switch (question) {
      case Question.ForStep choice -> chosen(walk, choice, line);
      case Question.ForAgreement(StepOffer offer) -> decided(walk, offer, line);
      case Question.ForEdit(StepOffer offer) -> edited(walk, offer, line);
      case Question.ForRunning _ -> Transition.of(walk);
      case Question.ForFailure(StepOffer offer) -> afterFailure(walk, offer, line);
      case Question.ForExplanation(Entry entry, Attempts.Attempt attempt) ->
          explained(walk, entry, attempt, line);
      case Question.ForTrust trust -> CheckActions.trusting(walk, trust, line);
    };
  }

  private static Transition chosen(Walk walk, Question.ForStep choice, String line) {
    List<StepOffer> offers = choice.offers();
    boolean isNumber =
        !line.isEmpty() && line.length() < 4 && line.chars().allMatch(Character::isDigit);
    int number = line.isEmpty() && choice.isOfScript() ? 1 : isNumber ? Integer.parseInt(line) : 0;
    return number >= 1 && number <= offers.size()
        ? offered(walk, offers.get(number - 1))
        : Transition.telling(walk.asking(choice), new StepNotice.StepChoice(offers));
  }

  private static Transition decided(Walk walk, StepOffer offer, String line) {
    if (line.isEmpty()) {
      return Transition.telling(walk, new StepNotice.StepNeedsAgreement(agreement(walk, offer)));
    }
    if (line.equals(agreement(walk, offer))) {
      return agreed(walk, offer);
    }
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "terminal" -> offered(walk, offer.onTerminal());
      case "print", "p" ->
          Transition.telling(walk, new StepNotice.StepPrinted(offer.what().command()));
      case "edit", "e" -> editing(walk, offer);
      case "no", "n", "q", "quit", "cancel" -> Cancelling.of(walk);
      default ->
          Transition.telling(walk, new StepNotice.StepNeedsAgreement(agreement(walk, offer)));
    };
  }

  private static Transition editing(Walk walk, StepOffer offer) {
    return offer.what().command().lines().count() > 1
        ? Transition.telling(walk, new StepNotice.ScriptNotEdited())
        : Transition.asking(walk, new Question.ForEdit(offer));
  }

  /// What has to be typed to agree: `yes`, or the name of the run for what cannot be undone.
  public static String agreement(Walk walk, StepOffer offer) {
    return Optional.of(offer)
        .filter(StepOffer::isIrreversible)
        .map(_ -> new Departure(walk.run()).release())
        .filter(release -> !release.isEmpty())
        .orElse("yes");
  }

  /// The operator has agreed to run exactly `offer`.
  private static Transition agreed(Walk walk, StepOffer offer) {
    Walk now = walk.asking(new Question.ForWord());
    return walk.settings().steps() instanceof StepPlace.Here
        ? Transition.requesting(
            walk, new Request.StartStep(offer.entry().id(), offer.offered(), offer.what()))
        : Transition.telling(now, new StepNotice.WouldRun(offer.what().command()));
  }

  private static Transition edited(Walk walk, StepOffer offer, String line) {
    return line.isEmpty() ? offered(walk, offer) : offered(walk, offer.edited(line));
  }

  /// The start of an attempt is on disk: runs it.
  static Transition started(Walk walk, Walk before, String attempt) {
    return before.asking() instanceof Question.ForAgreement(StepOffer offer)
        ? Transition.of(
            walk.asking(new Question.ForRunning(offer, attempt)),
            new Effect.RunStep(attempt, offer.what()))
        : Transition.of(walk);
  }

  /// An attempt has ended: records it.
  static Transition ended(Walk walk, Message.StepEnded end) {
    return walk.asking() instanceof Question.ForRunning(StepOffer offer, String attempt)
        ? Transition.requesting(
            walk,
            new Request.FinishStep(
                offer.entry().id(), attempt, end.ending(), end.took(), end.output()))
        : Transition.of(walk);
  }

  /// The end of an attempt is on disk: success suggests the answer, failure asks.
  static Transition finished(
      Walk walk, Walk before, Request.FinishStep request, List<Notice> notices) {
    if (!(before.asking() instanceof Question.ForRunning(StepOffer offer, var _))) {
      return Transition.of(walk).after(Transition.tell(notices));
    }
    Transition next =
        request.ending().isSuccess()
            ? Transition.telling(walk, new StepNotice.StepSucceeded(offer.entry()))
            : Transition.asking(walk, new Question.ForFailure(offer));
    return next.after(lackedInput(walk, offer.entry())).after(Transition.tell(notices));
  }

  private static List<Effect> lackedInput(Walk walk, Entry entry) {
    boolean lacked =
        Attempts.of(walk.run(), entry).last().filter(Attempts.Attempt::lackedInput).isPresent();
    return lacked ? Transition.tell(List.of(new StepNotice.StepLackedInput())) : List.of();
  }

  private static Transition afterFailure(Walk walk, StepOffer offer, String line) {
    String[] parts = line.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    List<AfterFailure> meant =
        List.of(AfterFailure.values()).stream()
            .filter(each -> !parts[0].isEmpty() && each.spelling().startsWith(parts[0]))
            .toList();
    if (meant.size() != 1) {
      return Transition.telling(walk, new StepNotice.StepFailureChoices());
    }
    AfterFailure choice = meant.getFirst();
    Walk answered = walk.asking(new Question.ForWord());
    if (choice.needsReason() && rest.isEmpty()) {
      return Transition.telling(walk, new StepNotice.StepAnswerNeedsReason(choice.spelling()));
    }
    return switch (choice) {
      case AGAIN -> offered(walk, offer);
      case TERMINAL -> offered(walk, offer.onTerminal());
      case EDIT -> editing(walk, offer);
      case DONE ->
          AnswerActions.answer(answered, new Outcome.Done(), List.of(new Evidence.Comment(rest)));
      case SKIP -> AnswerActions.other(answered, TypedCommand.SKIP, rest);
      case FAIL -> AnswerActions.other(answered, TypedCommand.FAIL, rest);
      case CALL ->
          hasProcedure(walk)
              ? ProcedureActions.call(answered, rest)
              : Transition.telling(walk, new Notice.NoProcedure());
      case LEAVE -> Transition.of(answered);
    };
  }

  /// Whether the checklist has a procedure that can be called.
  public static boolean hasProcedure(Walk walk) {
    return walk.run().checklist().phases().stream().anyMatch(Phase::isProcedure);
  }

  private static Transition explained(
      Walk walk, Entry entry, Attempts.Attempt attempt, String line) {
    if (line.isEmpty() || line.length() > Reason.LONGEST) {
      return Transition.telling(
          walk, line.isEmpty() ? new Notice.NothingGiven() : new Notice.ReasonTooLong());
    }
    return Transition.requesting(
        walk, new Request.ExplainStep(entry.id(), attempt.id(), new Reason(line)));
  }
}

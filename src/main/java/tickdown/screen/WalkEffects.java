package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.walk.CheckNotice;
import tickdown.walk.Checking;
import tickdown.walk.Effect;
import tickdown.walk.GateActions;
import tickdown.walk.ItemValue;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.RemoteTask;
import tickdown.walk.StepNotice;
import tickdown.walk.StepOffer;
import tickdown.walk.Transition;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Applies transitions of the walk to the screen.
final class WalkEffects {
  private WalkEffects() {}

  /// The screen that asks a question.
  static ScreenTransition asking(Screen screen, Question question) {
    return on(screen, Update.asking(screen.walk(), question));
  }

  /// The screen after `step`, whose notices form one message.
  static ScreenTransition on(Screen screen, Transition step) {
    Screen now = asked(screen, screen.with(step.walk()));
    List<ScreenEffect> effects = new ArrayList<>();
    List<ScreenNotice> notices = new ArrayList<>();
    for (Effect effect : step.effects()) {
      switch (effect) {
        case Effect.Tell(Notice.PhaseEnded _) when isAtGate(step) -> {}
        case Effect.Tell(Notice.Reloaded reloaded) when !reloaded.changes().isEmpty() ->
            now = now.in(new Mode.Reading(new Mode.Page.Changes(reloaded), 0));
        case Effect.Tell(Notice.Recorded(var _, var event)) when isOneOfMany(step, event) -> {}
        case Effect.Tell(CheckNotice.TrustAsked _) -> {}
        case Effect.Tell(StepNotice.StepOffered _), Effect.Tell(StepNotice.StepChoice _) -> {}
        case Effect.Tell(Notice notice) -> notices.add(new ScreenNotice.OfWalk(notice));
        case Effect.ShowSpot _ -> {}
        case Effect.Show(Effect.Page page) -> now = now.in(new Mode.Reading(page(now, page), 0));
        case Effect.Ask ask -> effects.add(new ScreenEffect.Record(ask));
        case Effect.AskAsDriver(Effect.Ask ask) ->
            effects.add(new ScreenEffect.RecordAsDriver(ask));
        case Effect.OnRemote(RemoteTask task) -> effects.add(new ScreenEffect.OnRemote(task));
        case Effect.Resume _ -> {}
        case Effect.Reload() -> effects.add(new ScreenEffect.Reload());
        case Effect.AttachFile file -> effects.add(new ScreenEffect.Attach(file));
        case Effect.RunStep(String attempt, Invocation what) ->
            effects.add(new ScreenEffect.RunStep(attempt, what));
        case Effect.Trust(List<PlannedCheck> checks) -> effects.add(new ScreenEffect.Trust(checks));
        case Effect.Check(List<PlannedCheck> checks) -> effects.add(new ScreenEffect.Check(checks));
        case Effect.SeeTools(List<String> commands) ->
            effects.add(new ScreenEffect.SeeTools(commands));
        case Effect.Leave(Effect.Why why) -> effects.add(new ScreenEffect.Leave(why));
      }
    }
    if (isLeftOut(screen, now)) {
      now = now.listing(Filter.ALL);
      notices.add(new ScreenNotice.Showing(Filter.ALL));
    }
    return new ScreenTransition(now.telling(notices), effects);
  }

  /// Whether it says what one of several checks has found; that is summed up in the end.
  private static boolean isOneOfMany(Transition step, RecordedEvent event) {
    Checking checking = step.walk().checking();
    return checking.made().size() + checking.open().size() > 1
        && (event.what() instanceof Event.Checked || event.what() instanceof Event.NeedChecked);
  }

  /// Whether the gate is on the screen, and says everything.
  private static boolean isAtGate(Transition step) {
    return step.walk().asking() instanceof Question.ForGate;
  }

  /// Whether the filter hides the new current item; then all items are shown.
  private static boolean isLeftOut(Screen before, Screen now) {
    Filter filter = now.listing().filter();
    return filter != Filter.ALL
        && !now.walk().spot().equals(before.walk().spot())
        && now.walk()
            .current()
            .filter(entry -> !filter.shows(now.walk(), now.moment().head(), entry))
            .isPresent();
  }

  /// Switches to the mode for the walk's question, if that has changed.
  private static Screen asked(Screen before, Screen now) {
    if (now.walk().asking().equals(before.walk().asking())) {
      return now;
    }
    return isFromCompany(before.walk().asking()) && now.walk().asking() instanceof Question.ForWord
        ? now.in(new Mode.Reading(new Mode.Page.Company(), 0))
        : asked(now);
  }

  /// Whether the question was asked on the page about others, which is where its answer is shown.
  private static boolean isFromCompany(Question asking) {
    return switch (asking) {
      case Question.ForRemote(RemoteTask task, var _) -> !(task instanceof RemoteTask.SeeDriver);
      case Question.ForTakeover _ -> true;
      default -> false;
    };
  }

  /// The screen in the mode for the walk's question.
  static Screen asked(Screen now) {
    return switch (now.walk().asking()) {
      case Question.ForWord() -> isAsking(now.mode()) ? now.in(new Mode.Walking()) : now;
      case Question.ForMeasurement() -> now.in(new Mode.Typing(measured(now)));
      case Question.ForArgument(TypedCommand word) when word == TypedCommand.VALUE ->
          now.in(new Mode.Typing(measured(now)));
      case Question.ForArgument _,
          Question.ForAll _,
          Question.ForRelease _,
          Question.ForPassReason _ ->
          now.in(new Mode.Typing(now.said().line().fresh()));
      case Question.ForRemote _ -> now.in(new Mode.Waiting());
      case Question.ForTakeover _ -> now.in(new Mode.Typing(LineEdit.empty()));
      case Question.ForValue(Placeholder placeholder) ->
          now.in(new Mode.Typing(now.said().line().fresh(value(now, placeholder))));
      case Question.ForConsent consent -> now.in(new Mode.Confirming(consent));
      case Question.AboutStep about -> aboutStep(now, about);
      case Question.ForGate(Phase phase) ->
          now.in(new Mode.Reading(new Mode.Page.Gate(phase.id(), true), 0));
    };
  }

  private static Screen aboutStep(Screen now, Question.AboutStep about) {
    return switch (about) {
      case Question.ForStep(var offers) -> StepMenu.of(now, offers);
      case Question.ForAgreement(StepOffer offer) ->
          now.in(new Mode.Reading(new Mode.Page.Offer(offer), 0));
      case Question.ForEdit(StepOffer offer) ->
          now.in(new Mode.Typing(now.said().line().fresh(offer.what().command())));
      case Question.ForRunning(StepOffer offer, var _) ->
          now.in(new Mode.Reading(new Mode.Page.Running(offer, StepProgress.NONE), 0));
      case Question.ForFailure _ -> now;
      case Question.ForTrust(List<PlannedCheck> checks) ->
          now.in(new Mode.Reading(new Mode.Page.Trust(checks), 0));
      case Question.ForExplanation _ -> now.in(new Mode.Typing(now.said().line().fresh()));
    };
  }

  /// The current value, for editing.
  private static String value(Screen screen, Placeholder placeholder) {
    return screen.walk().run().values().value(placeholder.name()).orElse("");
  }

  /// The measured value that the item has already, for editing.
  private static LineEdit measured(Screen screen) {
    return screen.said().line().fresh(ItemValue.recorded(screen.walk()).orElse(""));
  }

  private static boolean isAsking(Mode mode) {
    return switch (mode) {
      case Mode.Typing _, Mode.Confirming _, Mode.Waiting _ -> true;
      case Mode.Walking _, Mode.Going _, Mode.Choosing _ -> false;
      case Mode.Searching _, Mode.Reading _ -> false;
    };
  }

  private static Mode.Page page(Screen screen, Effect.Page page) {
    return switch (page) {
      case HELP -> new Mode.Page.Help();
      case NOTES -> new Mode.Page.Notes();
      case GATE -> new Mode.Page.Gate(GateActions.here(screen.walk()).id(), false);
      case REMAINING -> new Mode.Page.Remaining();
      case SHARING -> new Mode.Page.Company();
    };
  }
}

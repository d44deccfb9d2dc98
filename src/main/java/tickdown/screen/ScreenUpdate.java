package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.SharingNews;
import tickdown.run.Run;
import tickdown.run.rules.Driving;
import tickdown.statistics.EarlierRuns;
import tickdown.walk.Checking;
import tickdown.walk.Effect;
import tickdown.walk.Greeting;
import tickdown.walk.Message;
import tickdown.walk.Notice;
import tickdown.walk.RemoteActions;
import tickdown.walk.Transition;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;
import tickdown.walk.Walk;

/// The logic of the full screen: a pure function from a state and a message to a new state and
/// effects.
///
/// [Update] decides what an answer means, as in the plain walk. This only maps keys to words, and
/// keeps track of what is on the screen.
public record ScreenUpdate(PageLength pages) {

  /// The screen after `message`.
  public ScreenTransition on(Screen screen, ScreenMessage message) {
    return switch (message) {
      case ScreenMessage.Pressed(Key key) -> pressed(screen, key);
      case ScreenMessage.Resized(Size size) ->
          ScreenTransition.of(screen.with(screen.moment().with(size)));
      case ScreenMessage.Noticed(var now, var head, boolean edited) ->
          ScreenTransition.of(
              screen
                  .knowing(head)
                  .with(
                      new ScreenContext(
                          screen.moment().size(),
                          now,
                          head,
                          edited && !screen.walk().isReadOnly())));
      case ScreenMessage.Exchanged(var sharing, var driving) -> exchanged(screen, sharing, driving);
      case ScreenMessage.Walked(Message walked) -> walked(screen, walked);
      case ScreenMessage.Remembered(EarlierRuns earlier) ->
          ScreenTransition.of(screen.with(screen.setting().with(earlier)));
      case ScreenMessage.Greeted(Greeting greeting) ->
          ScreenTransition.of(greeted(screen, greeting));
      case ScreenMessage.Progressed(StepProgress progress) ->
          new StepMode(pages).progressed(screen, progress);
      case ScreenMessage.Completed(String typed, String completed) ->
          ScreenTransition.of(PromptMode.completed(screen, typed, completed));
      case ScreenMessage.NotCopied() ->
          ScreenTransition.of(screen.silent().telling(new ScreenNotice.NotCopiedInTmux()));
      case ScreenMessage.NotSuspended() ->
          ScreenTransition.of(screen.silent().telling(new ScreenNotice.NotSuspended()));
      case ScreenMessage.AnsweredTooSoon() ->
          ScreenTransition.of(screen.silent().telling(new ScreenNotice.AnsweredTooSoon()));
      case ScreenMessage.TypedTooSoon() ->
          ScreenTransition.of(screen.telling(new ScreenNotice.KeysDropped()));
      case ScreenMessage.Told(Notice notice) ->
          ScreenTransition.of(screen.telling(new ScreenNotice.OfWalk(notice)));
    };
  }

  /// What is known of the exchange is shown for as long as it lasts; trouble is told as well, until
  /// an exchange succeeds.
  private static ScreenTransition exchanged(
      Screen before, Optional<Sharing> sharing, Driving driving) {
    Walk walk = before.walk();
    boolean isFine = sharing.filter(now -> now.setback().isEmpty()).isPresent();
    Screen screen = isFine ? before.without(ScreenNotice::isExchangeTrouble) : before;
    Transition step = RemoteActions.known(walk, sharing, driving);
    List<ScreenNotice> news =
        SharingNews.troubles(walk.settings().sharing(), sharing).stream()
            .<ScreenNotice>map(
                each -> new ScreenNotice.OfWalk(new Notice.SharingChanged(walk.run(), each)))
            .toList();
    Screen told = news.isEmpty() ? screen : screen.telling(news);
    ScreenTransition later = WalkEffects.on(told, step);
    return step.walk().asking().equals(walk.asking())
        ? later
        : new ScreenTransition(later.screen().in(new Mode.Walking()), later.effects());
  }

  /// A short greeting is a message where it has room; any other one is a page that has to be
  /// closed.
  private static Screen greeted(Screen screen, Greeting greeting) {
    return greeting.isShort() && screen.layout().shape() != Layout.Shape.TINY
        ? screen.telling(new ScreenNotice.Greeted(greeting))
        : screen.in(new Mode.Reading(new Mode.Page.Welcome(greeting), 0));
  }

  /// A message stays until the next key.
  private ScreenTransition pressed(Screen before, Key typed) {
    Screen screen = before.silent();
    Key key = before.line().isEmpty() ? KeyLayout.latin(typed) : typed;
    if (key.equals(new Key.Control('l'))) {
      return ScreenTransition.of(screen, new ScreenEffect.Redraw());
    }
    if (key.equals(new Key.Control('z'))) {
      return ScreenTransition.of(screen, new ScreenEffect.Suspend());
    }
    return before
        .said()
        .seen()
        .map(seen -> seeing(seen, obeyed(screen, key)))
        .orElseGet(() -> obeyed(screen, key));
  }

  /// A request applies to the run as it was when the question was asked.
  private static ScreenTransition seeing(Run seen, ScreenTransition step) {
    List<ScreenEffect> effects =
        step.effects().stream().map(effect -> seeing(seen, effect)).toList();
    return new ScreenTransition(step.screen(), effects);
  }

  private static ScreenEffect seeing(Run seen, ScreenEffect effect) {
    return effect instanceof ScreenEffect.Record(Effect.Ask ask)
        ? new ScreenEffect.Record(new Effect.Ask(ask.request(), seen))
        : effect;
  }

  /// If the screen is too small to show anything, only leaving works.
  private ScreenTransition obeyed(Screen screen, Key key) {
    boolean isShown = screen.layout().shape() != Layout.Shape.TOO_SMALL;
    boolean leaves = key.equals(Key.of('q')) && screen.mode() instanceof Mode.Walking;
    return isShown || leaves ? inMode(screen, key) : ScreenTransition.of(screen);
  }

  private ScreenTransition inMode(Screen screen, Key key) {
    return switch (screen.mode()) {
      case Mode.Walking _ -> ListKeys.on(screen, key);
      case Mode.Waiting _ -> PromptMode.waiting(screen, key);
      case Mode.Typing typing -> PromptMode.typing(screen, typing, key);
      case Mode.Going going -> PromptMode.going(screen, going, key);
      case Mode.Confirming confirming -> PromptMode.confirming(screen, confirming, key);
      case Mode.Choosing choosing -> MenuMode.choosing(screen, choosing, key);
      case Mode.Searching searching -> SearchMode.searching(screen, searching, key);
      case Mode.Reading reading -> new PageMode(pages).reading(screen, reading, key);
    };
  }

  private static ScreenTransition walked(Screen screen, Message message) {
    Transition step = Update.on(screen.walk(), message);
    return switch (message) {
      case Message.Recorded recorded ->
          StepMode.after(GateMode.after(screen, WalkEffects.on(screen, step), recorded), recorded);
      case Message.Others _ -> others(screen, step);
      case Message.DriverSeen _ -> resumed(WalkEffects.on(awaited(screen), step), step);
      case Message.DriverChanged _, Message.Exchanged _ -> WalkEffects.on(awaited(screen), step);
      case Message.DriverWanted _ -> WalkEffects.on(screen, step);
      case Message.StepEnded _ -> WalkEffects.on(screen.silent(), step);
      case Message.CheckMade _ -> WalkEffects.on(checked(screen, 0), step);
      case Message.ChecksEnded _ -> WalkEffects.on(checked(screen, 1), step);
      case Message.Begun _,
          Message.Typed _,
          Message.InputEnded _,
          Message.Refused _,
          Message.Reloaded _,
          Message.NotAttached _,
          Message.ToolsTold _,
          Message.Cancelled _ ->
          WalkEffects.on(screen, step);
    };
  }

  /// The answer of the remote takes the place of what was told while it was asked.
  private static Screen awaited(Screen screen) {
    return screen.mode() instanceof Mode.Waiting ? screen.silent() : screen;
  }

  /// Obeys the word that has waited for the remote, as the key would have.
  private static ScreenTransition resumed(ScreenTransition answered, Transition step) {
    ScreenTransition now = answered;
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Resume(TypedCommand word, String rest)) {
        now = ListKeys.resuming(answered.screen(), word, rest);
      }
    }
    return now;
  }

  /// What one check, or several, have found takes the place of the message that they are made.
  ///
  /// @param before how many checks have been told one by one
  private static Screen checked(Screen screen, int before) {
    Checking checking = screen.walk().checking();
    boolean isOne = checking.made().size() + checking.open().size() == 1;
    return isOne == (before == 0) || checking.made().isEmpty() ? screen.silent() : screen;
  }

  /// Each event by others is a separate notice; the latest comes first.
  private static ScreenTransition others(Screen screen, Transition step) {
    return WalkEffects.on(screen, new Transition(step.walk(), step.effects().reversed()));
  }
}

package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Placeholder;
import tickdown.run.PreviousRun;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Question;
import tickdown.walk.Transition;
import tickdown.walk.Update;

/// The logic of the full screen: a state and a message make a new state and effects. Pure.
///
/// What an answer means is decided by [Update], as in the plain walk; here it is only which key
/// stands for which word, and what is in front.
public final class ScreenUpdate {
  /// Of what is said, no more is kept: two rows are shown.
  private static final int MOST_LINES = 6;

  private ScreenUpdate() {}

  /// What `message` makes of `screen`.
  public static ScreenTransition on(Screen screen, ScreenMessage message) {
    return switch (message) {
      case ScreenMessage.Pressed(Key key) -> pressed(screen, key);
      case ScreenMessage.Resized(Size size) ->
          ScreenTransition.of(screen.with(screen.moment().with(size)));
      case ScreenMessage.Noticed(var now, var head) ->
          ScreenTransition.of(screen.with(new ScreenContext(screen.moment().size(), now, head)));
      case ScreenMessage.Walked(Message walked) -> walked(screen, walked);
      case ScreenMessage.Remembered(PreviousRun earlier) ->
          ScreenTransition.of(screen.with(screen.setting().with(earlier)));
      case ScreenMessage.Welcomed(List<Line> lines) -> ScreenTransition.of(welcomed(screen, lines));
      case ScreenMessage.Told(List<Line> lines) ->
          ScreenTransition.of(screen.saying(behind(screen, lines)));
    };
  }

  /// A line or two are a message; more are a page of their own, to be read first.
  private static Screen welcomed(Screen screen, List<Line> lines) {
    return lines.size() <= 2
        ? screen.saying(behind(screen, lines))
        : screen.in(new Mode.Reading(new Mode.Page.Welcome(lines), 0));
  }

  private static List<Line> behind(Screen screen, List<Line> more) {
    List<Line> lines = new ArrayList<>(screen.said().lines());
    lines.addAll(more);
    return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
  }

  /// A message is read until the next key; then it has been seen.
  private static ScreenTransition pressed(Screen before, Key key) {
    Screen screen = before.saying(List.of());
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

  /// What is to be recorded answers the run as it was when the question was asked.
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

  /// Where nothing can be shown, nothing is answered: only leaving is understood.
  private static ScreenTransition obeyed(Screen screen, Key key) {
    boolean isShown = screen.layout().shape() != Layout.Shape.TOO_SMALL;
    boolean leaves = key.equals(Key.of('q')) && screen.mode() instanceof Mode.Walking;
    return isShown || leaves ? inMode(screen, key) : ScreenTransition.of(screen);
  }

  private static ScreenTransition inMode(Screen screen, Key key) {
    return switch (screen.mode()) {
      case Mode.Walking _ -> ListKeys.on(screen, key);
      case Mode.Typing typing -> PromptMode.typing(screen, typing, key);
      case Mode.Going going -> PromptMode.going(screen, going, key);
      case Mode.Confirming confirming -> PromptMode.confirming(screen, confirming, key);
      case Mode.Choosing choosing -> MenuMode.choosing(screen, choosing, key);
      case Mode.Searching searching -> SearchMode.searching(screen, searching, key);
      case Mode.Reading reading -> PageMode.reading(screen, reading, key);
    };
  }

  private static ScreenTransition walked(Screen screen, Message message) {
    return switch (message) {
      case Message.Recorded recorded ->
          GateMode.after(screen, first(screen, Update.on(screen.walk(), recorded)), recorded);
      case Message.Others others -> newest(screen, Update.on(screen.walk(), others));
      case Message.Begun _, Message.Typed _, Message.InputEnded _, Message.Refused _ ->
          adopting(screen, Update.on(screen.walk(), message));
    };
  }

  /// What one did oneself stands before what was said of others.
  private static ScreenTransition first(Screen screen, Transition step) {
    ScreenTransition now = adopting(screen.saying(List.of()), step);
    return new ScreenTransition(
        now.screen().saying(behind(now.screen(), screen.said().lines())), now.effects());
  }

  /// What others did last stands before whatever was said earlier.
  private static ScreenTransition newest(Screen screen, Transition step) {
    ScreenTransition now = adopting(screen.saying(List.of()), step);
    List<Line> lines = new ArrayList<>(now.screen().said().lines().reversed());
    lines.addAll(screen.said().lines());
    List<Line> kept = lines.subList(0, Math.min(MOST_LINES, lines.size()));
    return new ScreenTransition(now.screen().saying(kept), now.effects());
  }

  /// The screen on which that is asked.
  static ScreenTransition asking(Screen screen, Question asking) {
    return adopting(screen, Update.asking(screen.walk(), asking));
  }

  /// What a step of the walk does to the screen.
  static ScreenTransition adopting(Screen screen, Transition step) {
    Screen now = asked(screen, screen.with(step.walk()));
    List<ScreenEffect> effects = new ArrayList<>();
    for (Effect effect : step.effects()) {
      switch (effect) {
        case Effect.Say(List<Line> lines) -> now = now.saying(behind(now, lines));
        case Effect.ShowSpot _ -> {}
        case Effect.Show(Effect.Page page) -> now = now.in(new Mode.Reading(page(page), 0));
        case Effect.Ask ask -> effects.add(new ScreenEffect.Record(ask));
        case Effect.Leave(Effect.Why why) -> effects.add(new ScreenEffect.Leave(why));
      }
    }
    return new ScreenTransition(listed(screen, now), effects);
  }

  /// An item that the filter leaves out is never in front without being seen among all.
  private static Screen listed(Screen before, Screen now) {
    Filter filter = now.listing().filter();
    boolean isOut =
        filter != Filter.ALL
            && !now.walk().spot().equals(before.walk().spot())
            && now.walk()
                .current()
                .filter(entry -> !filter.shows(now.walk(), now.moment().head(), entry))
                .isPresent();
    return isOut
        ? now.listing(Filter.ALL)
            .saying(behind(now, List.of(Line.of("All items are listed again."))))
        : now;
  }

  /// What the walk asks for decides what the keys are for, unless nothing changed in that.
  private static Screen asked(Screen before, Screen now) {
    return now.walk().asking().equals(before.walk().asking()) ? now : asked(now);
  }

  /// The screen whose keys are for what the walk asks.
  static Screen asked(Screen now) {
    return switch (now.walk().asking()) {
      case Question.ForWord() -> isAsking(now.mode()) ? now.in(new Mode.Walking()) : now;
      case Question.ForArgument _, Question.ForAll _ ->
          now.in(new Mode.Typing(now.said().line().fresh()));
      case Question.ForValue(Placeholder placeholder) ->
          now.in(new Mode.Typing(now.said().line().fresh(value(now, placeholder))));
      case Question.ForConsent consent -> now.in(new Mode.Confirming(consent));
    };
  }

  /// What it stands for already, to be changed.
  private static String value(Screen screen, Placeholder placeholder) {
    return screen.walk().run().value(placeholder.name()).orElse("");
  }

  private static boolean isAsking(Mode mode) {
    return switch (mode) {
      case Mode.Typing _, Mode.Confirming _ -> true;
      case Mode.Walking _, Mode.Going _, Mode.Choosing _ -> false;
      case Mode.Searching _, Mode.Reading _ -> false;
    };
  }

  private static Mode.Page page(Effect.Page page) {
    return switch (page) {
      case HELP -> new Mode.Page.Help();
      case NOTES -> new Mode.Page.Notes();
      case REMAINING -> new Mode.Page.Remaining();
    };
  }
}

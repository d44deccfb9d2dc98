package tickdown.screen;

import java.util.Optional;
import tickdown.run.rules.Request;
import tickdown.walk.Message;
import tickdown.walk.Question;
import tickdown.walk.StepActions;
import tickdown.walk.StepOffer;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Steps: the agreement, the output while one is running, and what is done after it.
public record StepMode(PageLength pages) {

  /// After a failure, the end of the output matters most.
  private static final int THE_END = 1_000_000;

  /// Whether an answer on this screen runs a command, so that it counts only if it was typed after
  /// the screen could be read.
  public static boolean isAgreeing(Screen screen) {
    return screen.walk().asking() instanceof Question.ForAgreement
        || screen.walk().asking() instanceof Question.ForTrust;
  }

  /// A key on a page about a step; empty if it only scrolls, or does what it does on other pages.
  Optional<ScreenTransition> on(Screen screen, Mode.Reading reading, Key key) {
    return switch (reading.page()) {
      case Mode.Page.Offer(StepOffer offer) -> Optional.of(agreeing(screen, offer, key));
      case Mode.Page.Trust _ -> trusting(screen, reading, key);
      case Mode.Page.Running _ -> running(screen, key);
      case Mode.Page.Output _ when screen.walk().asking() instanceof Question.ForFailure ->
          afterFailure(screen, key);
      case Mode.Page.Output _, Mode.Page.Welcome _, Mode.Page.Help _, Mode.Page.Notes _ ->
          Optional.empty();
      case Mode.Page.Changes _, Mode.Page.Remaining _, Mode.Page.Details _, Mode.Page.Gate _ ->
          Optional.empty();
      case Mode.Page.Company _ -> Optional.empty();
    };
  }

  /// Only `y` agrees. `R` offers the step again, with the terminal for it. Enter does nothing.
  private static ScreenTransition agreeing(Screen screen, StepOffer offer, Key key) {
    if (key.equals(Key.of('y'))) {
      return agreed(screen, offer);
    }
    if (key.equals(Key.of('R'))) {
      return WalkEffects.on(screen, StepActions.offered(screen.walk(), offer.onTerminal()));
    }
    if (key.equals(Key.of('e'))) {
      return WalkEffects.on(screen, Update.answering(screen.walk(), "edit"));
    }
    if (key == Key.Special.ESCAPE || key.equals(Key.of('n')) || key.equals(Key.of('q'))) {
      return WalkEffects.on(screen.walking(), Update.answering(screen.walk(), "no"));
    }
    return ScreenTransition.of(screen.telling(new ScreenNotice.AgreementNeeded()));
  }

  /// Only `y` trusts, and only once the last command was on the screen.
  private Optional<ScreenTransition> trusting(Screen screen, Mode.Reading reading, Key key) {
    if (scrolls(key)) {
      return Optional.empty();
    }
    if (key == Key.Special.ESCAPE || key.equals(Key.of('n')) || key.equals(Key.of('q'))) {
      return Optional.of(answering(screen.walking(), screen, "no"));
    }
    boolean isSeen = reading.top() + screen.pageHeight() >= pages.of(screen, reading.page());
    return key.equals(Key.of('y')) && isSeen
        ? Optional.of(answering(screen.walking(), screen, "yes"))
        : told(screen, new ScreenNotice.TrustNeeded(isSeen));
  }

  /// What cannot be undone takes the name of the run, and no key brings back one that was typed
  /// before.
  private static ScreenTransition agreed(Screen screen, StepOffer offer) {
    return offer.isIrreversible()
        ? ScreenTransition.of(screen.in(new Mode.Typing(LineEdit.empty())))
        : WalkEffects.on(
            screen, Update.answering(screen.walk(), StepActions.agreement(screen.walk(), offer)));
  }

  private static Optional<ScreenTransition> running(Screen screen, Key key) {
    return scrolls(key) ? Optional.empty() : told(screen, new ScreenNotice.StepIsRunning());
  }

  private static boolean scrolls(Key key) {
    return KeyCommand.of(key)
        .filter(command ->
            switch (command) {
              case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> true;
              default -> false;
            })
        .isPresent();
  }

  private static Optional<ScreenTransition> told(Screen screen, ScreenNotice notice) {
    return Optional.of(ScreenTransition.of(screen.telling(notice)));
  }

  private static Optional<ScreenTransition> afterFailure(Screen screen, Key key) {
    if (scrolls(key)) {
      return Optional.empty();
    }
    String typed = key instanceof Key.Typed(String text) ? text : "";
    return switch (key == Key.Special.ESCAPE ? "q" : typed) {
      case "r" -> Optional.of(answering(screen, "again"));
      case "R" -> Optional.of(answering(screen, "terminal"));
      case "e" -> Optional.of(answering(screen, "edit"));
      case " " -> Optional.of(asking(screen, TypedCommand.DONE));
      case "s" -> Optional.of(asking(screen, TypedCommand.SKIP));
      case "f" -> Optional.of(asking(screen, TypedCommand.FAIL));
      case "d" -> Optional.of(asking(screen, TypedCommand.DEFER));
      case "!" -> calling(screen);
      case "q" -> Optional.of(answering(screen.walking(), screen, "leave"));
      default -> told(screen, new ScreenNotice.AfterFailureNeeded());
    };
  }

  private static Optional<ScreenTransition> calling(Screen screen) {
    return StepActions.hasProcedure(screen.walk())
        ? Optional.of(MenuMode.procedures(screen.walking()))
        : told(screen, new ScreenNotice.AfterFailureNeeded());
  }

  private static ScreenTransition answering(Screen shown, Screen asked, String word) {
    return WalkEffects.on(shown, Update.answering(asked.walk(), word));
  }

  private static ScreenTransition answering(Screen screen, String word) {
    return WalkEffects.on(screen, Update.answering(screen.walk(), word));
  }

  private static ScreenTransition asking(Screen screen, TypedCommand word) {
    return WalkEffects.asking(screen.walking(), new Question.ForArgument(word));
  }

  /// What the running step has printed; the page follows its end unless it was scrolled back.
  ScreenTransition progressed(Screen screen, StepProgress progress) {
    if (!(screen.mode() instanceof Mode.Reading(Mode.Page.Running before, int top))) {
      return ScreenTransition.of(screen);
    }
    Mode.Page.Running now = new Mode.Page.Running(before.offer(), progress);
    int height = screen.pageHeight();
    boolean follows = top >= Math.max(0, pages.of(screen, before) - height);
    int last = Math.max(0, pages.of(screen, now) - height);
    Screen shown = screen.in(new Mode.Reading(now, follows ? last : top));
    boolean isInterrupted = progress.interruptions() > before.progress().interruptions();
    return ScreenTransition.of(
        isInterrupted
            ? shown.silent().telling(new ScreenNotice.StepInterrupted(progress.interruptions()))
            : shown);
  }

  /// Once the end of an attempt is on disk, shows what it printed.
  static ScreenTransition after(ScreenTransition step, Message.Recorded recorded) {
    return recorded.request() instanceof Request.FinishStep finish
        ? new ScreenTransition(
            step.screen()
                .in(
                    new Mode.Reading(
                        new Mode.Page.Output(finish.id(), finish.attempt()),
                        finish.ending().isSuccess() ? 0 : THE_END)),
            step.effects())
        : step;
  }
}

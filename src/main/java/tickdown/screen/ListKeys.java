package tickdown.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Step;
import tickdown.run.Embargo;
import tickdown.run.FilledSteps;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.StepObjection;
import tickdown.run.gate.Completion;
import tickdown.run.gate.Wait;
import tickdown.run.rules.Request;
import tickdown.walk.Confirmation;
import tickdown.walk.ItemValue;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.RemoteActions;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;
import tickdown.walk.Walk;

/// Performs the keys of the list.
final class ListKeys {
  private ListKeys() {}

  static ScreenTransition on(Screen screen, Key key) {
    if (key.equals(Key.Special.ESCAPE)) {
      return ScreenTransition.of(
          screen.listing().filter() == Filter.ALL ? screen : screen.listing(Filter.ALL));
    }
    return KeyCommand.of(key, screen)
        .map(command -> obeying(screen, command, key))
        .orElseGet(() -> ScreenTransition.of(screen.telling(unknown(screen, key))));
  }

  private static ScreenNotice unknown(Screen screen, Key key) {
    if (KeyCommand.isReadOnly(key, screen)) {
      return readOnly(screen);
    }
    if (screen.listing().isEmpty()) {
      return new ScreenNotice.NothingListed();
    }
    return KeyCommand.of(key)
        .<ScreenNotice>map(command -> new ScreenNotice.NotHere(command.context()))
        .orElseGet(() -> new ScreenNotice.UnboundKey(key));
  }

  /// That the run is finished, so that a key cannot change it.
  static ScreenNotice readOnly(Screen screen) {
    return new ScreenNotice.OfWalk(new Notice.ReadOnly(screen.walk().run()));
  }

  private static ScreenTransition obeying(Screen screen, KeyCommand command, Key key) {
    return switch (command) {
      case DONE ->
          RemoteActions.beforehand(screen.walk(), TypedCommand.DONE, "")
              .map(step -> WalkEffects.on(screen, step))
              .orElseGet(() -> answeringDone(screen));
      case DECIDE -> MenuMode.decisions(screen);
      case NA -> WalkEffects.asking(screen, new Question.ForArgument(TypedCommand.NA));
      case SKIP -> word(screen, TypedCommand.SKIP);
      case FAIL -> word(screen, TypedCommand.FAIL);
      case DEFER -> WalkEffects.asking(screen, new Question.ForArgument(TypedCommand.DEFER));
      case REOPEN -> word(screen, TypedCommand.REOPEN);
      case COMMENT -> word(screen, TypedCommand.COMMENT);
      case LINK -> word(screen, TypedCommand.LINK);
      case ATTACH -> word(screen, TypedCommand.ATTACH);
      case SIGN -> word(screen, TypedCommand.SIGN);
      case CLAIM -> claiming(screen);
      case WAIT -> word(screen, TypedCommand.WAIT);
      case RUN -> word(screen, TypedCommand.RUN);
      case TERMINAL ->
          WalkEffects.on(screen, Update.obeying(screen.walk(), TypedCommand.RUN, "terminal"));
      case VERIFY -> word(screen, TypedCommand.VERIFY);
      case VERIFY_AGAIN ->
          WalkEffects.on(screen, Update.obeying(screen.walk(), TypedCommand.VERIFY, "again"));
      case COPY -> copied(screen);
      case FILL -> filling(screen);
      case RELOAD -> word(screen, TypedCommand.RELOAD);
      case UNDO -> word(screen, TypedCommand.UNDO);
      case REDO -> word(screen, TypedCommand.REDO);
      case FINISH -> finishing(screen);
      case RETURN -> word(screen, TypedCommand.RETURN);
      case QUIT -> word(screen, TypedCommand.QUIT);
      case NEXT_OPEN -> word(screen, TypedCommand.NEXT);
      case NOTES -> word(screen, TypedCommand.NOTES);
      case HELP -> word(screen, TypedCommand.HELP);
      case DETAILS -> details(screen);
      case GATE -> word(screen, TypedCommand.GATE);
      case COMPANY -> word(screen, TypedCommand.SHARING);
      case SEARCH -> SearchMode.begin(screen);
      case FIND_NEXT -> SearchMode.again(screen, 1);
      case FIND_BACK -> SearchMode.again(screen, -1);
      case GO -> PromptMode.go(screen, key);
      case FILTER -> MenuMode.filters(screen);
      case CALL -> MenuMode.procedures(screen);
      case ALL -> MenuMode.section(screen);
      case SUSPEND -> ScreenTransition.of(screen, new ScreenEffect.Suspend());
      case REDRAW -> ScreenTransition.of(screen, new ScreenEffect.Redraw());
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST, OPEN_BACK -> Motion.along(screen, command);
      case SECTION_BACK, SECTION_ON, PHASE_BACK, PHASE_ON -> Motion.along(screen, command);
    };
  }

  /// Obeys a word that has waited for the remote.
  static ScreenTransition resuming(Screen screen, TypedCommand word, String rest) {
    return word == TypedCommand.DONE && rest.isEmpty() && screen.walk().current().isPresent()
        ? answeringDone(screen)
        : WalkEffects.on(screen, Update.obeying(screen.walk(), word, rest));
  }

  private static ScreenTransition answeringDone(Screen screen) {
    return replacing(screen, new Outcome.Done(), () -> done(screen));
  }

  private static ScreenTransition details(Screen screen) {
    return ScreenTransition.of(
        screen
            .walk()
            .current()
            .map(entry -> screen.in(new Mode.Reading(new Mode.Page.Details(entry.id()), 0)))
            .orElse(screen));
  }

  /// Claims the item, or gives it back if the operator has claimed it.
  private static ScreenTransition claiming(Screen screen) {
    Walk walk = screen.walk();
    boolean isOwn =
        walk.current()
            .filter(entry -> walk.run().history().claimedBy(entry.id()).contains(walk.operator()))
            .isPresent();
    return WalkEffects.on(screen, Update.obeying(walk, TypedCommand.CLAIM, isOwn ? "drop" : ""));
  }

  static ScreenTransition word(Screen screen, TypedCommand word) {
    return WalkEffects.on(screen, Update.obeying(screen.walk(), word, ""));
  }

  /// Asks why a wait is ended before its time.
  private static ScreenTransition done(Screen screen) {
    boolean isWaiting =
        screen
            .walk()
            .current()
            .filter(screen.walk().run()::isOutstanding)
            .flatMap(entry -> Wait.of(screen.walk().run(), entry))
            .filter(wait -> wait.began().isPresent())
            .filter(wait -> wait.left(screen.moment().now()).isPositive())
            .isPresent();
    return isWaiting
        ? WalkEffects.asking(screen, new Question.ForArgument(TypedCommand.DONE))
        : word(screen, TypedCommand.DONE);
  }

  /// Replaces another operator's answer only after asking.
  private static ScreenTransition replacing(
      Screen screen, Outcome outcome, Supplier<ScreenTransition> otherwise) {
    Entry entry = screen.walk().current().orElseThrow();
    ItemStatus standing = screen.walk().run().standing(entry);
    boolean isOfAnother =
        standing.source() instanceof ItemStatus.Source.Answer(var event)
            && !event.by().equals(screen.walk().operator())
            && !(standing.outcome() instanceof Outcome.Open)
            && !standing.outcome().equals(outcome);
    if (!isOfAnother) {
      return otherwise.get();
    }
    Question consent =
        new Question.ForConsent(
            new Confirmation.Replacement(entry, standing, outcome),
            new Request.Answer(entry.id(), outcome, List.of()),
            Optional.empty());
    return WalkEffects.asking(screen, consent);
  }

  /// Asks even if nothing is outstanding: a key is easily pressed by mistake, and a finished run
  /// cannot be reopened.
  private static ScreenTransition finishing(Screen screen) {
    Run run = screen.walk().run();
    if (run.isBehind() || !new Completion(run).isWhole()) {
      return word(screen, TypedCommand.FINISH);
    }
    Question consent =
        new Question.ForConsent(
            new Confirmation.Finish(screen.setting().release(), 0),
            new Request.Finish(Optional.empty()),
            Optional.empty());
    return WalkEffects.asking(screen, consent);
  }

  /// Copies the step as shown on the screen, if it is safe and completely filled.
  private static ScreenTransition copied(Screen screen) {
    if (new Embargo(screen.walk().run()).isOn()) {
      return ScreenTransition.of(screen.telling(new ScreenNotice.NotCopiedQuiet()));
    }
    Entry entry = screen.walk().current().orElseThrow();
    List<Step> steps = entry.item().terms().steps();
    String command = new FilledSteps(screen.walk().run().values()).all(steps);
    return StepObjection.to(steps, screen.walk().run().values())
        .map(ListKeys::notCopied)
        .map(why -> ScreenTransition.of(screen.telling(why)))
        .orElseGet(() ->
            ScreenTransition.of(
                screen.telling(new ScreenNotice.Copied(command)), new ScreenEffect.Copy(command)));
  }

  private static ScreenNotice notCopied(StepObjection objection) {
    return switch (objection) {
      case StepObjection.Unfilled(Placeholder open) -> new ScreenNotice.NotCopiedUnfilled(open);
      case StepObjection.Unfit(Placeholder unfit) -> new ScreenNotice.NotCopiedUnfit(unfit);
      case StepObjection.Invisible() -> new ScreenNotice.NotCopiedUnsafe();
    };
  }

  /// Asks for the value that the item wants, or for a placeholder of the run: those of the item
  /// first, those without a value before the others.
  private static ScreenTransition filling(Screen screen) {
    Run run = screen.walk().run();
    Set<String> here =
        screen.walk().current().stream()
            .flatMap(entry -> entry.item().terms().placeholders().stream())
            .map(Placeholder::token)
            .collect(Collectors.toSet());
    Optional<String> measured = ItemValue.wanted(screen.walk());
    if (measured.isPresent() && here.isEmpty()) {
      return WalkEffects.asking(screen, new Question.ForArgument(TypedCommand.VALUE));
    }
    List<Placeholder> asked = new ArrayList<>(run.values().placeholders());
    asked.sort(
        Comparator.comparing((Placeholder each) -> run.values().value(each).isPresent())
            .thenComparing(each -> !here.contains(each.token())));
    return asked.size() == 1 && measured.isEmpty()
        ? asking(screen, asked.getFirst())
        : MenuMode.placeholders(screen, asked);
  }

  static ScreenTransition asking(Screen screen, Placeholder placeholder) {
    return WalkEffects.asking(screen, new Question.ForValue(placeholder));
  }
}

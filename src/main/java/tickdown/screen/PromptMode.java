package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.run.Evidence;
import tickdown.run.rules.Request;
import tickdown.walk.Message;
import tickdown.walk.Navigation;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Prompts: typing an answer, and confirming.
final class PromptMode {
  private static final List<TypedCommand> REASONED =
      List.of(TypedCommand.SKIP, TypedCommand.FAIL, TypedCommand.FINISH);

  /// The answers whose reason is optional.
  private static final List<TypedCommand> UNREASONED = List.of(TypedCommand.NA, TypedCommand.DEFER);

  private static final List<Question> COMMENTS =
      List.of(
          new Question.ForArgument(TypedCommand.COMMENT),
          new Question.ForArgument(TypedCommand.LESSON));

  private PromptMode() {}

  static ScreenTransition typing(Screen screen, Mode.Typing typing, Key key) {
    LineEdit line = typing.line();
    if (key == Key.Special.ESCAPE) {
      return cancelled(screen, line);
    }
    if (key instanceof Key.Pasted && StepMode.isAgreeing(screen)) {
      return ScreenTransition.of(screen.telling(new ScreenNotice.AgreementNeeded()));
    }
    if (key == Key.Special.TAB && isFileWanted(screen) && line.isAtEnd()) {
      return ScreenTransition.of(screen, new ScreenEffect.Complete(line.text()));
    }
    if (key == Key.Special.TAB && COMMENTS.contains(screen.walk().asking())) {
      return ScreenTransition.of(otherComment(screen).in(typing));
    }
    if (key != Key.Special.ENTER) {
      LineEdit more = line.press(key);
      boolean isTooLong = key instanceof Key.Pasted && more.equals(line);
      return ScreenTransition.of(
          isTooLong
              ? screen.telling(new ScreenNotice.LineTooLong())
              : screen.in(new Mode.Typing(more)));
    }
    String text = line.text().strip();
    if (text.isEmpty()) {
      return nothingTyped(screen);
    }
    return isLinkWanted(screen) && !Evidence.Link.isSafe(text)
        ? ScreenTransition.of(screen.telling(new ScreenNotice.NotALink()))
        : WalkEffects.on(screen.remembering(line), Update.answering(screen.walk(), text));
  }

  /// Asks again for an invalid address, because what is typed next must not be taken for keys of
  /// the list.
  private static boolean isLinkWanted(Screen screen) {
    return screen.walk().asking().equals(new Question.ForArgument(TypedCommand.LINK));
  }

  /// A comment becomes a lesson, and the other way round.
  private static Screen otherComment(Screen screen) {
    int now = COMMENTS.indexOf(screen.walk().asking());
    return screen.with(screen.walk().asking(COMMENTS.get(1 - now)));
  }

  private static boolean isFileWanted(Screen screen) {
    return screen.walk().asking().equals(new Question.ForArgument(TypedCommand.ATTACH));
  }

  /// The screen with the completed path, unless something else was typed meanwhile.
  static Screen completed(Screen screen, String typed, String completed) {
    return screen.mode() instanceof Mode.Typing(LineEdit line)
            && isFileWanted(screen)
            && line.text().equals(typed)
        ? screen.in(new Mode.Typing(line.fresh(completed)))
        : screen;
  }

  /// A value can be left open, and some answers need no reason.
  private static ScreenTransition nothingTyped(Screen screen) {
    return switch (screen.walk().asking()) {
      case Question.ForValue(Placeholder placeholder) ->
          ScreenTransition.of(leftOpen(screen, placeholder));
      case Question.ForRelease _ -> WalkEffects.on(screen, Update.answering(screen.walk(), ""));
      case Question.ForMeasurement() -> WalkEffects.on(screen, Update.answering(screen.walk(), ""));
      case Question.ForArgument(TypedCommand word) when UNREASONED.contains(word) ->
          WalkEffects.on(screen.walking(), Update.obeying(screen.walking().walk(), word, ""));
      case Question.ForAll(TypedCommand word) when UNREASONED.contains(word) ->
          WalkEffects.on(
              screen.walking(),
              Update.obeying(screen.walking().walk(), TypedCommand.ALL, word.spelling()));
      case Question.ForArgument(TypedCommand word) ->
          ScreenTransition.of(
              screen.telling(new ScreenNotice.TextRequired(REASONED.contains(word))));
      case Question.ForTakeover _ -> WalkEffects.on(screen, Update.answering(screen.walk(), ""));
      case Question.AboutStep _, Question.ForRemote _ ->
          ScreenTransition.of(screen.telling(new ScreenNotice.TextRequired(false)));
      case Question.ForPassReason _,
          Question.ForAll _,
          Question.ForConsent _,
          Question.ForWord _,
          Question.ForGate _ ->
          ScreenTransition.of(screen.telling(new ScreenNotice.TextRequired(true)));
    };
  }

  /// The text is not lost: it is in the history of the next prompt.
  private static ScreenTransition cancelled(Screen screen, LineEdit line) {
    if (screen.walk().asking() instanceof Question.ForValue(Placeholder placeholder)) {
      return ScreenTransition.of(leftOpen(screen, placeholder));
    }
    boolean isRemembered = !line.text().isBlank();
    return ScreenTransition.of(
        screen.remembering(line).walking().telling(new ScreenNotice.Cancelled(isRemembered)));
  }

  private static Screen leftOpen(Screen screen, Placeholder placeholder) {
    return screen
        .with(screen.walk().havingAsked(placeholder.name()))
        .walking()
        .telling(new ScreenNotice.OfWalk(new Notice.PlaceholderLeftOpen(placeholder)));
  }

  /// What is typed while the remote is being asked answers nothing.
  static ScreenTransition waiting(Screen screen, Key key) {
    return key == Key.Special.ESCAPE
        ? WalkEffects.on(screen, Update.on(screen.walk(), new Message.Cancelled()))
        : ScreenTransition.of(screen.telling(new ScreenNotice.StillAsking()));
  }

  static ScreenTransition go(Screen screen, Key key) {
    String digit = key instanceof Key.Typed(String text) ? text : "";
    return ScreenTransition.of(screen.in(new Mode.Going(LineEdit.empty().fresh(digit))));
  }

  static ScreenTransition going(Screen screen, Mode.Going going, Key key) {
    if (key == Key.Special.ESCAPE) {
      return ScreenTransition.of(screen.walking());
    }
    if (key == Key.Special.ENTER) {
      String number = going.line().text().strip();
      Screen back = screen.walking();
      return number.isEmpty() ? ScreenTransition.of(back) : gone(screen, back, number);
    }
    LineEdit line = going.line().press(key);
    return ScreenTransition.of(
        line.text().isEmpty() ? screen.walking() : screen.in(new Mode.Going(line)));
  }

  /// Asks again for a number that does not exist.
  private static ScreenTransition gone(Screen asked, Screen back, String number) {
    return Navigation.target(back.walk().run(), number).isPresent()
        ? WalkEffects.on(back, Update.obeying(back.walk(), TypedCommand.GO, number))
        : ScreenTransition.of(
            asked.telling(new ScreenNotice.OfWalk(new Notice.NoSuchItem(number))));
  }

  /// Only `y` means yes. `n` and Enter mean no, which can have an effect; Escape and q cancel.
  /// Other keys do nothing.
  static ScreenTransition confirming(Screen screen, Mode.Confirming confirming, Key key) {
    if (key.equals(Key.of('y'))) {
      return WalkEffects.on(screen, Update.answering(screen.walk(), "yes"));
    }
    Optional<Request> no = confirming.consent().no();
    if (key.equals(Key.of('n')) || (key == Key.Special.ENTER && no.isEmpty())) {
      return WalkEffects.on(screen, Update.answering(screen.walk(), "no"));
    }
    return key == Key.Special.ESCAPE || key.equals(Key.of('q'))
        ? ScreenTransition.of(
            screen.walking().telling(new ScreenNotice.OfWalk(new Notice.Cancelled())))
        : ScreenTransition.of(screen.telling(new ScreenNotice.OfWalk(new Notice.YesOrNo())));
  }
}

package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;
import tickdown.run.Rules;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Question;
import tickdown.walk.Update;
import tickdown.walk.Word;

/// Typing what was asked for, and confirming.
final class PromptMode {
  private static final Line TOO_LONG =
      Line.of("Not taken: a line has at most %d characters.".formatted(LineEdit.LONGEST));

  private static final Line NO_LINK =
      Line.of(Tone.CARE, "That is no link; it begins with https://, http:// or mailto:");

  private PromptMode() {}

  static ScreenTransition typing(Screen screen, Mode.Typing typing, Key key) {
    LineEdit line = typing.line();
    if (key == Key.Special.ESCAPE) {
      return cancelled(screen, line);
    }
    if (key != Key.Special.ENTER) {
      LineEdit more = line.press(key);
      boolean isTooLong = key instanceof Key.Pasted && more.equals(line);
      return ScreenTransition.of(
          isTooLong ? screen.saying(List.of(TOO_LONG)) : screen.in(new Mode.Typing(more)));
    }
    String text = line.text().strip();
    if (text.isEmpty()) {
      return nothingTyped(screen);
    }
    return isLinkWanted(screen) && !Rules.isSafeLink(text)
        ? ScreenTransition.of(screen.saying(List.of(NO_LINK)))
        : ScreenUpdate.adopting(screen.remembering(line), Update.answering(screen.walk(), text));
  }

  /// What is typed next must not become keys of the list: a wrong address is asked for again.
  private static boolean isLinkWanted(Screen screen) {
    return screen.walk().asking().equals(new Question.ForArgument(Word.LINK));
  }

  /// A value may be left open, and why something does not apply may be left unsaid.
  private static ScreenTransition nothingTyped(Screen screen) {
    return switch (screen.walk().asking()) {
      case Question.ForValue(Placeholder placeholder) ->
          ScreenTransition.of(leftOpen(screen, placeholder));
      case Question.ForArgument(Word word) when word == Word.NA ->
          ScreenUpdate.adopting(
              screen.walking(), Update.obeying(screen.walking().walk(), word, ""));
      case Question.ForAll(Word word) when word == Word.NA ->
          ScreenUpdate.adopting(
              screen.walking(), Update.obeying(screen.walking().walk(), Word.ALL, word.spelling()));
      case Question.ForArgument _, Question.ForAll _, Question.ForConsent _, Question.ForWord _ ->
          ScreenTransition.of(screen.saying(List.of(Line.of("Type it, or press escape."))));
    };
  }

  /// What was typed is not lost: it can be brought back where something is typed next.
  private static ScreenTransition cancelled(Screen screen, LineEdit line) {
    if (screen.walk().asking() instanceof Question.ForValue(Placeholder placeholder)) {
      return ScreenTransition.of(leftOpen(screen, placeholder));
    }
    String words =
        line.text().isBlank()
            ? "Nothing was done."
            : "Nothing was done; up brings back what was typed.";
    return ScreenTransition.of(screen.remembering(line).walking().saying(List.of(Line.of(words))));
  }

  private static Screen leftOpen(Screen screen, Placeholder placeholder) {
    Line left = Line.of("`%s` is left open; = says it later.".formatted(placeholder.token()));
    return screen
        .with(screen.walk().havingAsked(placeholder.name()))
        .walking()
        .saying(List.of(left));
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
      return number.isEmpty()
          ? ScreenTransition.of(back)
          : gone(screen, ScreenUpdate.adopting(back, Update.obeying(back.walk(), Word.GO, number)));
    }
    LineEdit line = going.line().press(key);
    return ScreenTransition.of(
        line.text().isEmpty() ? screen.walking() : screen.in(new Mode.Going(line)));
  }

  /// A number that there is not is asked for again.
  private static ScreenTransition gone(Screen asked, ScreenTransition step) {
    boolean isNowhere =
        step.effects().isEmpty()
            && !step.screen().said().lines().isEmpty()
            && step.screen().walk().spot().equals(asked.walk().spot());
    return isNowhere ? ScreenTransition.of(asked.saying(step.screen().said().lines())) : step;
  }

  /// Only `y` says yes. `n` and enter say no, which may mean something; escape leaves everything as
  /// it was. Other keys mean nothing here.
  static ScreenTransition confirming(Screen screen, Mode.Confirming confirming, Key key) {
    if (key.equals(Key.of('y'))) {
      return ScreenUpdate.adopting(screen, Update.answering(screen.walk(), "yes"));
    }
    Optional<Request> no = confirming.consent().no();
    if (key.equals(Key.of('n')) || (key == Key.Special.ENTER && no.isEmpty())) {
      return ScreenUpdate.adopting(screen, Update.answering(screen.walk(), "no"));
    }
    return key == Key.Special.ESCAPE
        ? ScreenTransition.of(screen.walking().saying(List.of(Line.of("Nothing was done."))))
        : ScreenTransition.of(screen.saying(List.of(Line.of("Please press y or n."))));
  }
}

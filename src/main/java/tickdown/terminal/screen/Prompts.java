package tickdown.terminal.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;
import tickdown.terminal.Asking;
import tickdown.terminal.Update;
import tickdown.terminal.Word;
import tickdown.text.Line;

/// Typing what was asked for, and confirming.
final class Prompts {
  private Prompts() {}

  static ScreenStep typing(Screen screen, Mode.Typing typing, Key key) {
    LineEdit line = typing.line();
    if (key == Key.Special.ESCAPE) {
      return cancelled(screen);
    }
    if (key != Key.Special.ENTER) {
      return ScreenStep.of(edited(screen, line, key));
    }
    String text = line.text().strip();
    if (text.isEmpty()) {
      return screen.walk().asking() instanceof Asking.ForValue
          ? cancelled(screen)
          : ScreenStep.of(screen.saying(List.of(Line.of("Type it, or press escape."))));
    }
    return ScreenUpdate.adopting(screen.remembering(line), Update.answering(screen.walk(), text));
  }

  /// A paste that does not fit is left out as a whole, and that is said.
  private static Screen edited(Screen screen, LineEdit line, Key key) {
    LineEdit now = line.press(key);
    boolean isLeftOut = key instanceof Key.Pasted(String text) && !text.isEmpty() && now == line;
    return screen
        .in(new Mode.Typing(now))
        .saying(
            isLeftOut
                ? List.of(Line.of("Not pasted: that is too long for a line; give a link instead."))
                : List.of());
  }

  /// A value may be left open, and that is remembered; of a reason nothing is left.
  private static ScreenStep cancelled(Screen screen) {
    return screen.walk().asking() instanceof Asking.ForValue(Placeholder placeholder)
        ? ScreenStep.of(leftOpen(screen, placeholder))
        : ScreenStep.of(screen.walking().saying(List.of(Line.of("Nothing was done."))));
  }

  private static Screen leftOpen(Screen screen, Placeholder placeholder) {
    Line left = Line.of("`%s` is left open; = says it later.".formatted(placeholder.token()));
    return screen
        .with(screen.walk().havingAsked(placeholder.name()))
        .walking()
        .saying(List.of(left));
  }

  static ScreenStep go(Screen screen, Key key) {
    String digit = key instanceof Key.Typed(String text) ? text : "";
    return ScreenStep.of(screen.in(new Mode.Going(LineEdit.empty().fresh(digit))));
  }

  static ScreenStep going(Screen screen, Mode.Going going, Key key) {
    if (key == Key.Special.ESCAPE) {
      return ScreenStep.of(screen.walking());
    }
    if (key == Key.Special.ENTER) {
      String number = going.line().text().strip();
      Screen back = screen.walking();
      return number.isEmpty()
          ? ScreenStep.of(back)
          : ScreenUpdate.adopting(back, Update.obeying(back.walk(), Word.GO, number));
    }
    LineEdit line = going.line().press(key);
    return ScreenStep.of(
        line.text().isEmpty() ? screen.walking() : screen.in(new Mode.Going(line)));
  }

  /// Only `y` says yes. `n` and enter say no, which may mean something; escape leaves everything as
  /// it was. Other keys mean nothing here.
  static ScreenStep confirming(Screen screen, Mode.Confirming confirming, Key key) {
    if (key.equals(Key.of('y'))) {
      return ScreenUpdate.adopting(screen, Update.answering(screen.walk(), "yes"));
    }
    Optional<Request> no = confirming.consent().no();
    if (key.equals(Key.of('n')) || (key == Key.Special.ENTER && no.isEmpty())) {
      return ScreenUpdate.adopting(screen, Update.answering(screen.walk(), "no"));
    }
    return key == Key.Special.ESCAPE
        ? ScreenStep.of(screen.walking().saying(List.of(Line.of("Nothing was done."))))
        : ScreenStep.of(screen);
  }
}

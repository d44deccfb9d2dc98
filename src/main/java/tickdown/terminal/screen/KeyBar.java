package tickdown.terminal.screen;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.terminal.Asking;
import tickdown.terminal.Word;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The keys that mean something now, as many as there is room for; leaving and help always.
final class KeyBar {

  /// What a key is for, in a word or two.
  private record Hint(String key, String label) {

    Line line() {
      return Line.of(Tone.KEY, key).plus(" " + label + "  ");
    }
  }

  /// The commands that are never in the bar: everybody tries them, or help tells.
  private static final Set<KeyCommand> SILENT =
      Set.of(
          KeyCommand.UP,
          KeyCommand.DOWN,
          KeyCommand.PAGE_UP,
          KeyCommand.PAGE_DOWN,
          KeyCommand.FIRST,
          KeyCommand.LAST,
          KeyCommand.SECTION_BACK,
          KeyCommand.SECTION_ON,
          KeyCommand.PHASE_BACK,
          KeyCommand.PHASE_ON,
          KeyCommand.SUSPEND,
          KeyCommand.REDRAW);

  private static final Set<KeyCommand> LAST =
      Set.of(KeyCommand.HELP, KeyCommand.QUIT, KeyCommand.RETURN);

  private KeyBar() {}

  static Line of(Screen screen) {
    int width = screen.moment().size().columns();
    List<Hint> last = last(screen);
    int reserved = last.stream().mapToInt(hint -> hint.line().width()).sum();
    Line line = Line.of(" ");
    for (Hint hint : hints(screen)) {
      if (line.width() + hint.line().width() + reserved > width) {
        break;
      }
      line = line.plus(hint.line());
    }
    for (Hint hint : last) {
      line = line.plus(hint.line());
    }
    return line;
  }

  private static List<Hint> hints(Screen screen) {
    return switch (screen.mode()) {
      case Mode.Walking _ ->
          commands(screen).filter(each -> !LAST.contains(each)).map(KeyBar::hint).toList();
      case Mode.Typing _ -> typing(screen);
      case Mode.Going _ -> List.of(new Hint("enter", "go there"), new Hint("esc", "stay here"));
      case Mode.Confirming(Asking.ForConsent consent) -> confirming(consent);
      case Mode.Choosing _ ->
          List.of(
              new Hint("enter", "choose"), new Hint("up down", "move"), new Hint("esc", "back"));
      case Mode.Searching _ ->
          List.of(
              new Hint("enter", "go there"), new Hint("up down", "move"), new Hint("esc", "back"));
      case Mode.Reading(Mode.Page page, int _) ->
          List.of(
              new Hint("enter", PageView.enter(page)),
              new Hint("up down", "scroll"),
              new Hint("esc", "close"));
    };
  }

  private static List<Hint> last(Screen screen) {
    return screen.mode() instanceof Mode.Walking
        ? commands(screen).filter(LAST::contains).map(KeyBar::hint).toList()
        : List.of();
  }

  private static Stream<KeyCommand> commands(Screen screen) {
    return Stream.of(KeyCommand.values())
        .filter(command -> !SILENT.contains(command) && command.isLive(screen));
  }

  private static Hint hint(KeyCommand command) {
    return new Hint(command.names().getFirst(), command.label());
  }

  private static List<Hint> typing(Screen screen) {
    String done =
        switch (screen.walk().asking()) {
          case Asking.ForArgument(Word word) -> word.spelling();
          case Asking.ForAll(Word word) -> word.spelling() + " all";
          case Asking.ForValue _ -> "fill";
          case Asking.ForWord _, Asking.ForConsent _ -> "done";
        };
    String out =
        screen.walk().asking() instanceof Asking.ForValue ? "say it later" : "leave it as it is";
    return List.of(new Hint("enter", done), new Hint("esc", out), new Hint("up", "earlier lines"));
  }

  private static List<Hint> confirming(Asking.ForConsent consent) {
    return consent.no().isPresent()
        ? List.of(
            new Hint("y", "yes"), new Hint("n", "no, only this one"), new Hint("esc", "nothing"))
        : List.of(new Hint("y", "yes"), new Hint("n", "no"), new Hint("esc", "no"));
  }
}

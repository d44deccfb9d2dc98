package tickdown.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Section;
import tickdown.run.Outcome;
import tickdown.run.rules.Request;
import tickdown.walk.DecisionActions;
import tickdown.walk.ItemValue;
import tickdown.walk.Question;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;

/// Menus: choosing one of a few options.
final class MenuMode {
  private MenuMode() {}

  /// The branches of the current decision.
  static ScreenTransition decisions(Screen screen) {
    Entry entry = screen.walk().current().orElseThrow();
    List<Named> named =
        DecisionActions.choices(screen.walk()).stream()
            .map(choice ->
                new Named(
                    choice,
                    new Mode.Choice.Ask(
                        new Request.Answer(entry.id(), new Outcome.Decided(choice), List.of()))))
            .toList();
    return open(screen, new Mode.Menu.Branch(entry), options(named));
  }

  static ScreenTransition filters(Screen screen) {
    List<Named> named =
        Stream.of(Filter.values())
            .map(filter -> new Named(filter.title(), new Mode.Choice.Listed(filter)))
            .toList();
    return open(screen, new Mode.Menu.Items(), options(named));
  }

  static ScreenTransition procedures(Screen screen) {
    List<Named> named =
        screen.walk().run().checklist().phases().stream()
            .filter(Phase::isProcedure)
            .map(phase ->
                new Named(
                    phase.number() + " " + phase.title(),
                    new Mode.Choice.Obey(TypedCommand.CALL, phase.number())))
            .toList();
    return open(screen, new Mode.Menu.Procedure(), options(named));
  }

  static ScreenTransition section(Screen screen) {
    List<Mode.Option> options =
        List.of(
            new Mode.Option("space", "done", forSection(TypedCommand.DONE)),
            new Mode.Option(
                "a",
                "not applicable",
                new Mode.Choice.Further(new Question.ForAll(TypedCommand.NA))),
            new Mode.Option("s", "skip", forSection(TypedCommand.SKIP)),
            new Mode.Option(
                "d", "defer", new Mode.Choice.Further(new Question.ForAll(TypedCommand.DEFER))));
    Section section = screen.walk().current().orElseThrow().section();
    int count = screen.listing().progress().of(section).outstanding();
    return open(screen, new Mode.Menu.Answer(section, count), options);
  }

  /// Skipping needs a reason, so asks for it first.
  private static Mode.Choice forSection(TypedCommand word) {
    return new Mode.Choice.Obey(TypedCommand.ALL, word.spelling());
  }

  /// Asks which placeholder to set, or the value that the item asks for; those that have a value
  /// show it.
  static ScreenTransition placeholders(Screen screen, List<Placeholder> asked) {
    Stream<Named> measured =
        ItemValue.wanted(screen.walk()).stream()
            .map(words ->
                new Named(
                    ("value " + words).strip(),
                    new Mode.Choice.Further(new Question.ForArgument(TypedCommand.VALUE))));
    Stream<Named> placeholders =
        asked.stream()
            .map(each ->
                new Named(
                    screen
                        .walk()
                        .run()
                        .values()
                        .value(each)
                        .map(value -> "%s = %s".formatted(each.token(), value))
                        .orElse(each.token()),
                    new Mode.Choice.Further(new Question.ForValue(each))));
    List<Named> named = Stream.concat(measured, placeholders).toList();
    return open(screen, new Mode.Menu.Unset(), options(named));
  }

  /// An option that does not have a key yet.
  private record Named(String label, Mode.Choice choice) {}

  /// Gives each option its own letter: the first free initial of its words, or else a digit. `j`,
  /// `k` and `q` are reserved for moving and leaving.
  private static List<Mode.Option> options(List<Named> named) {
    List<Mode.Option> options = new ArrayList<>();
    for (Named each : named) {
      String key =
          each.label()
              .toLowerCase(Locale.ROOT)
              .codePoints()
              .filter(c -> c >= 'a' && c <= 'z' && "jkq".indexOf(c) < 0)
              .mapToObj(Character::toString)
              .filter(letter -> options.stream().noneMatch(taken -> taken.key().equals(letter)))
              .findFirst()
              .orElseGet(() -> String.valueOf((char) ('1' + options.size())));
      options.add(new Mode.Option(key, each.label(), each.choice()));
    }
    return options;
  }

  private static ScreenTransition open(Screen screen, Mode.Menu menu, List<Mode.Option> options) {
    return ScreenTransition.of(screen.in(new Mode.Choosing(menu, options, 0)));
  }

  static ScreenTransition choosing(Screen screen, Mode.Choosing choosing, Key key) {
    Optional<Mode.Option> pressed =
        choosing.options().stream()
            .filter(option -> KeyNames.isCalled(key, option.key()))
            .findFirst();
    if (pressed.isPresent()) {
      return chosen(screen, pressed.get().choice());
    }
    if (key == Key.Special.ENTER) {
      return chosen(screen, choosing.options().get(choosing.at()).choice());
    }
    if (key == Key.Special.ESCAPE || key.equals(Key.of('q'))) {
      return ScreenTransition.of(screen.walking());
    }
    return ScreenTransition.of(screen.in(moved(choosing, key)));
  }

  private static Mode moved(Mode.Choosing choosing, Key key) {
    int step =
        KeyCommand.of(key)
            .map(command ->
                switch (command) {
                  case UP -> -1;
                  case DOWN, NEXT_OPEN -> 1;
                  default -> 0;
                })
            .orElse(0);
    int at = Math.floorMod(choosing.at() + step, choosing.options().size());
    return new Mode.Choosing(choosing.menu(), choosing.options(), at);
  }

  private static ScreenTransition chosen(Screen before, Mode.Choice choice) {
    Screen screen = before.walking();
    return switch (choice) {
      case Mode.Choice.Ask(Request request) ->
          WalkEffects.on(screen, Update.requesting(screen.walk(), request));
      case Mode.Choice.Listed(Filter filter) -> listed(screen, filter);
      case Mode.Choice.Further(Question asking) -> WalkEffects.asking(screen, asking);
      case Mode.Choice.Obey(TypedCommand word, String rest) ->
          WalkEffects.on(screen, Update.obeying(screen.walk(), word, rest));
    };
  }

  private static ScreenTransition listed(Screen screen, Filter filter) {
    return ScreenTransition.of(screen.listing(filter).telling(new ScreenNotice.Showing(filter)));
  }
}

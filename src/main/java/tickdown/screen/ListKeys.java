package tickdown.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Step;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.Request;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;
import tickdown.walk.EventWords;
import tickdown.walk.Question;
import tickdown.walk.Update;
import tickdown.walk.Word;

/// What the keys of the list do.
final class ListKeys {
  private ListKeys() {}

  static ScreenTransition on(Screen screen, Key key) {
    if (key.equals(Key.Special.ESCAPE)) {
      return ScreenTransition.of(
          screen.listing().filter() == Filter.ALL ? screen : screen.listing(Filter.ALL));
    }
    return KeyCommand.of(key, screen)
        .map(command -> obeying(screen, command, key))
        .orElseGet(() -> ScreenTransition.of(screen.saying(List.of(unknown(key)))));
  }

  private static Line unknown(Key key) {
    return KeyCommand.of(key)
        .map(command -> Line.of(command.otherwise()))
        .orElseGet(() -> unheardOf(key));
  }

  private static Line unheardOf(Key key) {
    return switch (key) {
      case Key.Typed(String text) -> Line.of("No key here: `" + text + "`; ? lists the keys.");
      case Key.Pasted _ -> Line.of("Pasted text is only taken where something is asked.");
      case Key.Control _, Key.Alt _, Key.Special _ -> Line.of("No key here; ? lists the keys.");
    };
  }

  private static ScreenTransition obeying(Screen screen, KeyCommand command, Key key) {
    return switch (command) {
      case DONE -> replacing(screen, new Outcome.Done(), () -> word(screen, Word.DONE));
      case DECIDE -> MenuMode.decisions(screen);
      case NA -> notApplicable(screen);
      case SKIP -> word(screen, Word.SKIP);
      case FAIL -> word(screen, Word.FAIL);
      case DEFER ->
          replacing(screen, new Outcome.Deferred(Optional.empty()), () -> word(screen, Word.DEFER));
      case REOPEN -> word(screen, Word.REOPEN);
      case NOTE -> word(screen, Word.NOTE);
      case LINK -> word(screen, Word.LINK);
      case COPY -> copied(screen);
      case FILL -> filling(screen);
      case UNDO -> word(screen, Word.UNDO);
      case REDO -> word(screen, Word.REDO);
      case FINISH -> finishing(screen);
      case RETURN -> word(screen, Word.RETURN);
      case QUIT -> word(screen, Word.QUIT);
      case NEXT_OPEN -> word(screen, Word.NEXT);
      case NOTES -> word(screen, Word.NOTES);
      case HELP -> word(screen, Word.HELP);
      case DETAILS -> PageMode.details(screen);
      case GATE -> GateMode.here(screen);
      case SEARCH -> SearchMode.begin(screen);
      case GO -> PromptMode.go(screen, key);
      case FILTER -> MenuMode.filters(screen);
      case CALL -> MenuMode.procedures(screen);
      case ALL -> MenuMode.section(screen);
      case SUSPEND -> ScreenTransition.of(screen, new ScreenEffect.Suspend());
      case REDRAW -> ScreenTransition.of(screen, new ScreenEffect.Redraw());
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> Motion.along(screen, command);
      case SECTION_BACK, SECTION_ON, PHASE_BACK, PHASE_ON -> Motion.along(screen, command);
    };
  }

  static ScreenTransition word(Screen screen, Word word) {
    return ScreenUpdate.adopting(screen, Update.obeying(screen.walk(), word, ""));
  }

  /// What somebody else has answered is replaced only after asking.
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
            "%s is %s. Replace that by %s?"
                .formatted(entry.number(), EventWords.standing(standing), outcome.word()),
            new Request.Answer(entry.id(), outcome, List.of()),
            Optional.empty());
    return ScreenUpdate.asking(screen, consent);
  }

  /// Where a condition says why, that is the reason; elsewhere it is asked for, and may be left
  /// unsaid.
  private static ScreenTransition notApplicable(Screen screen) {
    boolean isConditional = screen.walk().current().flatMap(Entry::condition).isPresent();
    return isConditional
        ? word(screen, Word.NA)
        : ScreenUpdate.asking(screen, new Question.ForArgument(Word.NA));
  }

  /// One key is pressed sooner than a word is typed, and a finished run cannot be opened again: so
  /// it is asked for even where nothing is outstanding.
  private static ScreenTransition finishing(Screen screen) {
    if (screen.listing().progress().walk().outstanding() > 0) {
      return word(screen, Word.FINISH);
    }
    Question consent =
        new Question.ForConsent(
            "Nothing is outstanding; a finished run cannot be opened again. Finish %s?"
                .formatted(new SafeText(screen.setting().release()).text()),
            new Request.Finish(Optional.empty()),
            Optional.empty());
    return ScreenUpdate.asking(screen, consent);
  }

  /// The step as it stands on the screen; only what is safe and filled is handed on.
  private static ScreenTransition copied(Screen screen) {
    Entry entry = screen.walk().current().orElseThrow();
    List<Step> steps = entry.item().terms().steps();
    String command =
        steps.stream().map(screen.walk().run()::command).collect(Collectors.joining("\n"));
    return objection(screen, steps, command)
        .map(why -> ScreenTransition.of(screen.saying(List.of(Line.of(Tone.CARE, why)))))
        .orElseGet(() ->
            ScreenTransition.of(
                screen.saying(
                    List.of(Line.of("Handed to the terminal's clipboard: " + told(command)))),
                new ScreenEffect.Copy(command)));
  }

  /// The first line of a command, and how many more there are.
  private static String told(String command) {
    List<String> lines = command.lines().toList();
    return lines.size() > 1
        ? "%s (and %d more)".formatted(lines.getFirst(), lines.size() - 1)
        : command;
  }

  private static Optional<String> objection(Screen screen, List<Step> steps, String command) {
    Optional<Placeholder> open =
        steps.stream().flatMap(step -> screen.walk().run().unfilled(step).stream()).findFirst();
    if (open.isPresent()) {
      return Optional.of(
          "Not copied: `%s` stands for nothing yet; = says it.".formatted(open.get().token()));
    }
    boolean isSafe =
        command.lines().allMatch(line -> new SafeText(line).text().equals(line))
            && command.indexOf('\r') < 0;
    return isSafe
        ? Optional.empty()
        : Optional.of("Not copied: the step holds characters that cannot be seen.");
  }

  /// Asks for the placeholder of the item, or which of several.
  private static ScreenTransition filling(Screen screen) {
    List<Placeholder> all = KeyCommand.placeholders(screen);
    List<Placeholder> open =
        screen.walk().run().unfilled(screen.walk().current().orElseThrow().item());
    List<Placeholder> asked = open.isEmpty() ? all : open;
    return asked.size() == 1
        ? asking(screen, asked.getFirst())
        : MenuMode.placeholders(screen, asked);
  }

  static ScreenTransition asking(Screen screen, Placeholder placeholder) {
    return ScreenUpdate.asking(screen, new Question.ForValue(placeholder));
  }
}

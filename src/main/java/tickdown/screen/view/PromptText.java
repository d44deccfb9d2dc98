package tickdown.screen.view;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.english.OutcomeText;
import tickdown.english.ProseLine;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.QuestionText;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Question;
import tickdown.walk.TypedCommand;

/// The questions of the full screen, in words.
final class PromptText {
  private static final List<TypedCommand> ANSWERS =
      List.of(TypedCommand.SKIP, TypedCommand.FAIL, TypedCommand.NA);

  private PromptText() {}

  /// The walk's question, with the current outcome of the item if it is about to be replaced.
  static Line of(Screen screen) {
    Line item = screen.walk().current().map(entry -> named(screen, entry)).orElseGet(Line::empty);
    Line question =
        new QuestionText(screen.walk(), item, Controls.KEYS, screen.setting().earlier()).question();
    boolean answers =
        screen.walk().asking() instanceof Question.ForArgument(TypedCommand word)
            && ANSWERS.contains(word);
    return Line.of(" ").plus(question).plus(answers ? answered(screen) : Line.empty());
  }

  /// What to choose.
  static Line of(Screen screen, Mode.Menu menu) {
    Line question =
        switch (menu) {
          case Mode.Menu.Branch(Entry decision) ->
              Line.of(screen.walk().run().values().text(decision.item()));
          case Mode.Menu.Items() -> Line.of("Show which items?");
          case Mode.Menu.Procedure() -> Line.of("Which procedure?");
          case Mode.Menu.Answer(var section, int open) ->
              Line.of(
                  "Mark %s in %s %s:",
                  QuestionText.openItems(open), section.place().number(), section.title().plain());
          case Mode.Menu.Unset() -> Line.of("Which placeholder?");
          case Mode.Menu.Command(Entry entry) ->
              Line.of("Which command of %s? It is shown before it runs.", entry.number());
        };
    return Line.of(" ").plus(question.all(Tone.TITLE));
  }

  /// The current outcome of the item, in case it is about to be replaced.
  private static Line answered(Screen screen) {
    return screen
        .walk()
        .current()
        .map(entry -> screen.walk().run().standing(entry))
        .filter(status -> status.source() instanceof ItemStatus.Source.Answer)
        .filter(status -> !(status.outcome() instanceof Outcome.Open))
        .map(status -> Line.of("  (now: ").plus(OutcomeText.of(status)).plus(")").all(Tone.CARE))
        .orElseGet(Line::empty);
  }

  /// `2.3.2 “Push tag to remote”`
  private static Line named(Screen screen, Entry entry) {
    return Line.of(Tone.TITLE, "%s %s", entry.number(), screen.setting().glyphs().quote())
        .plus(
            ProseLine.of(
                screen.walk().run().values().prose(entry.item()),
                Tone.TITLE,
                screen.setting().palette()))
        .plus(Tone.TITLE, screen.setting().glyphs().unquote());
  }
}

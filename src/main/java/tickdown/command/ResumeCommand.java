package tickdown.command;

import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.options.Arguments;
import tickdown.command.options.DisplayOptions;
import tickdown.command.options.PlaceOptions;
import tickdown.command.sharing.Joining;
import tickdown.command.walking.Walker;
import tickdown.journal.JournalList;
import tickdown.session.AnswerSource;
import tickdown.session.LineInput;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.workplace.ChosenRun;
import tickdown.workplace.RunChoice;
import tickdown.workplace.Workplace;

/// `tickdown resume`: resumes an open run, or shows a finished one.
final class ResumeCommand implements Command {
  private Optional<String> run = Optional.empty();
  private boolean isAdopting;
  private final DisplayOptions display = new DisplayOptions();
  private final PlaceOptions places = new PlaceOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .optional(
            "RUN",
            "The release that names the run. Default: the only open run.",
            given -> run = Optional.of(given))
        .flag(
            "--adopt",
            "Adopt the checklist file here, even if another operator's version is in use.",
            () -> isAdopting = true)
        .with(display::declare)
        .with(places::declare)
        .footer(
            "",
            "A finished run opens read-only: you can look at everything, and change nothing.",
            "",
            "Examples:",
            "  tickdown resume",
            "  tickdown resume 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = Workplace.ofJournals(context.environment(), places.choice());
    Walker.checkCanAsk(context.environment(), display, () -> find(workplace));
    Walker walker = Walker.preparing(context, workplace, display, Optional.empty());
    ChosenRun chosen = resumed(walker);
    return RunCommand.resume(chosen, isAdopting && isAgreed(chosen, context), walker);
  }

  /// Whether to adopt the file although that changes the checklist for everyone; asked on a
  /// terminal.
  private static boolean isAgreed(ChosenRun run, CommandContext context) {
    List<Line> changes = run.changesToAdopt();
    if (changes.isEmpty() || !context.environment().terminals().input()) {
      return true;
    }
    Output output = context.console().output();
    output.say(Line.of("%s changes the checklist for everyone:", run.opened().checklistName()));
    output.say(changes);
    return LineInput.from(context.environment().streams().input(), output, false)
                .askAfresh(Line.of(Tone.TITLE, "Adopt it? Type yes or no: "))
            instanceof AnswerSource.Given.Typed(String line, boolean _)
        && line.strip().equalsIgnoreCase("yes");
  }

  /// Fails if there is no such run, neither here nor shared by someone else.
  private void find(Workplace workplace) {
    if (isHere(workplace) || !new Joining(workplace).isShared(run)) {
      try (JournalList journals = workplace.journals().list()) {
        choice(journals, workplace).meant(run);
      }
    }
  }

  private boolean isHere(Workplace workplace) {
    try (JournalList journals = workplace.journals().list()) {
      RunChoice choice = choice(journals, workplace);
      return run.map(name -> choice.find(name).isPresent()).orElse(!choice.open().isEmpty());
    }
  }

  private RunChoice choice(JournalList journals, Workplace workplace) {
    RunChoice choice = RunChoice.among(journals.runs(), workplace, Optional.empty());
    return run.isPresent() ? choice : choice.near(workplace);
  }

  private ChosenRun resumed(Walker walker) {
    Workplace workplace = walker.parts().workplace();
    joinIfElsewhere(workplace, walker.parts().context().console());
    try (JournalList journals = workplace.journals().listToAppend()) {
      RunChoice choice = choice(journals, workplace);
      return ChosenRun.of(choice.meant(run), journals, workplace, walker.parts().asked());
    }
  }

  /// Joins the run if it is not here, but someone has shared it.
  private void joinIfElsewhere(Workplace workplace, Console console) {
    if (!isHere(workplace)) {
      new Joining(workplace).meant(run).map(Joining.Joined::sentence).ifPresent(console::note);
    }
  }
}

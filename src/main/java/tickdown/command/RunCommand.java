package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.ChecklistOptions;
import tickdown.command.options.DisplayOptions;
import tickdown.command.options.NewRunOptions;
import tickdown.command.options.PlaceOptions;
import tickdown.command.sharing.Joining;
import tickdown.command.sharing.SharedRunSearch;
import tickdown.command.sharing.WalkExchange;
import tickdown.command.walking.Walker;
import tickdown.journal.JournalList;
import tickdown.journal.ListedJournal;
import tickdown.session.Environment;
import tickdown.session.Output;
import tickdown.session.RehearsalStore;
import tickdown.session.UnbegunStore;
import tickdown.text.Line;
import tickdown.workplace.ChosenRun;
import tickdown.workplace.Failure;
import tickdown.workplace.LastRun;
import tickdown.workplace.NewName;
import tickdown.workplace.NewRun;
import tickdown.workplace.ReadyRun;
import tickdown.workplace.ReleaseName;
import tickdown.workplace.ReleasePrompt;
import tickdown.workplace.RunChoice;
import tickdown.workplace.RunJournal;
import tickdown.workplace.RunPrompt;
import tickdown.workplace.RunQuery;
import tickdown.workplace.Workplace;

/// `tickdown run`, and `tickdown` alone: starts or resumes a run and walks through it.
final class RunCommand implements Command {
  private final ChecklistOptions checklist = new ChecklistOptions();
  private final NewRunOptions naming = new NewRunOptions("the open run, else the date");
  private boolean rehearse;
  private Optional<String> phase = Optional.empty();
  private final DisplayOptions display = new DisplayOptions();
  private final PlaceOptions places = new PlaceOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(checklist::declare)
        .with(naming::declare)
        .flag("--rehearse", "Dry run: nothing is saved.", () -> rehearse = true)
        .option(
            "--phase",
            "PHASE",
            "Begin in this phase: its number, or words from its title.",
            given -> phase = Optional.of(given))
        .with(display::declare)
        .with(places::declare)
        .footer(
            "",
            "Uses the full screen on a terminal of at least 40 x 10; the bottom line shows the"
                + " keys, and ? lists all of them. Each answer is saved before it is shown; you"
                + " can quit at any time.",
            "",
            "A finished run opens read-only: you can look at everything, and change nothing.",
            "",
            "Plain lines show one item at a time; type a command such as done, skip or help, then"
                + " Enter. With --plain, answers can be piped in, one line for each item. A line"
                + " that is not understood or is refused ends the walk with exit code 2; the end of"
                + " the input ends it with 1 if items are outstanding.",
            "",
            "Examples:",
            "  tickdown",
            "  tickdown run RELEASE_CHECKLIST.md --release 1.4.0",
            "  tickdown run --quiet-run -r 1.4.1",
            "  tickdown run --rehearse",
            "  printf 'done\\ndone\\n' | tickdown run --plain");
  }

  @Override
  public int run(CommandContext context) {
    Optional<String> wanted = naming.release();
    naming.name();
    Workplace workplace = Workplace.of(checklist.name(), context.environment(), places.choice());
    Walker.checkCanAsk(
        context.environment(), display, () -> newRun(workplace, List.of()).checklist());
    Walker walker = Walker.preparing(context, workplace, display, phase);
    return rehearse
        ? rehearse(newRun(workplace, workplace.journals().runs()), wanted, walker)
        : walk(wanted, walker);
  }

  private int walk(Optional<String> wanted, Walker walker) {
    List<ListedJournal> listed;
    Optional<ChosenRun> resumed;
    try (JournalList journals = walker.parts().workplace().journals().listToAppend()) {
      listed = journals.runs();
      resumed = naming.isAnother() ? Optional.empty() : resumed(journals, wanted, walker);
    }
    return resumed.isPresent()
        ? resume(checked(resumed.get()), walker)
        : start(newRun(walker.parts().workplace(), listed), wanted, walker);
  }

  private ChosenRun checked(ChosenRun run) {
    try {
      naming.checkQuiet(run.opened().name(), run.opened().run());
      return run;
    } catch (Failure e) {
      run.close();
      throw e;
    }
  }

  private NewRun newRun(Workplace workplace, List<ListedJournal> listed) {
    return NewRun.of(checklist.name(), checklist.items(), workplace, listed)
        .quiet(naming.isQuiet());
  }

  /// The run to resume: that of the given release, or else the only open one of the checklist.
  private Optional<ChosenRun> resumed(
      JournalList journals, Optional<String> wanted, Walker walker) {
    Workplace workplace = walker.parts().workplace();
    RunChoice choice = RunChoice.among(journals.runs(), workplace, checklistName(workplace));
    Optional<String> named = naming.name().or(() -> wanted);
    return (named.isPresent()
            ? choice.find(named.get())
            : onlyOpen(choice, walker.parts().context()))
        .map(run -> ChosenRun.of(run, journals, workplace, walker.parts().asked()));
  }

  private static Optional<ListedJournal.Readable> onlyOpen(
      RunChoice choice, CommandContext context) {
    List<ListedJournal.Readable> open = choice.openOrUnreadable();
    return open.size() > 1
        ? Optional.of(
            new RunPrompt(open, context.environment(), context.console().output()).asked())
        : open.stream().findFirst();
  }

  private Optional<String> checklistName(Workplace workplace) {
    return checklist
        .name()
        .map(given -> Workplace.resolved(workplace.environment(), given))
        .or(() -> workplace.discovered())
        .map(workplace::nameOf);
  }

  private static int resume(ChosenRun resumed, Walker walker) {
    return resume(resumed, false, walker);
  }

  /// Walks through a resumed run; returns the exit code.
  ///
  /// @param isAdopting whether to adopt the checklist file even if the version in use was adopted
  ///   elsewhere
  static int resume(ChosenRun resumed, boolean isAdopting, Walker walker) {
    try (ChosenRun run = resumed;
        WalkExchange company =
            WalkExchange.begun(
                () -> run.journal().map(RunJournal::journal),
                run.opened().workplace(),
                walker::operator)) {
      Walker own = walker.in(run.opened().workplace()).with(company);
      return own.walk(run.ready(own.operator(), isAdopting));
    }
  }

  private int start(NewRun run, Optional<String> wanted, Walker walker) {
    RunChoice others = run.others();
    Environment environment = walker.parts().context().environment();
    SharedRunSearch search = search(run);
    if (wanted.isEmpty() && naming.name().isEmpty() && environment.terminals().input()) {
      Output output = walker.parts().context().console().output();
      return begin(
          run, new ReleasePrompt(run, others, environment, output).asked(), search, walker);
    }
    NewName called = run.called(wanted, naming.name(), others, naming.isAnother());
    if (naming.isAnother()) {
      search.checkIsFree(run.name(), called.run());
    }
    Optional<RunQuery> joined = joined(run, called, search, walker);
    if (joined.isPresent()) {
      return resume(looked(joined.get(), walker), walker);
    }
    if (!naming.isAnother()) {
      run.checkIsOnly(called, others);
    }
    return walkUnbegun(run, called, facts(run, called, others, walker), false, walker);
  }

  /// Looks for shared runs, unless the run is to be a quiet one.
  private SharedRunSearch search(NewRun run) {
    return run.isQuietOne()
        ? SharedRunSearch.none(run.workplace())
        : SharedRunSearch.begun(run.workplace());
  }

  /// Joins the run of this name that someone has shared, if there is one.
  private static Optional<RunQuery> joined(
      NewRun run, NewName called, SharedRunSearch search, Walker walker) {
    Optional<Joining.Joined> joined =
        new Joining(run.workplace()).called(run.name(), called.run(), search);
    joined.map(Joining.Joined::sentence).ifPresent(walker.parts().context().console()::note);
    return joined.map(Joining.Joined::query);
  }

  /// Begins the run that the operator has named when asked, if they did.
  private static int begin(
      NewRun run, ReleasePrompt.Answer answer, SharedRunSearch search, Walker walker) {
    CommandContext context = walker.parts().context();
    return switch (answer) {
      case ReleasePrompt.Answer.Begin(NewName called, boolean isDate) ->
          joined(run, called, search, walker)
              .map(query -> resume(looked(query, walker), walker))
              .orElseGet(
                  () -> walkUnbegun(run, called, List.of(journal(run, called)), isDate, walker));
      case ReleasePrompt.Answer.Look(String last) -> {
        RunQuery query = new RunQuery(Optional.of(last), Optional.of(run.name()));
        yield resume(looked(query, walker), walker);
      }
      case ReleasePrompt.Answer.Leave() -> {
        context.console().output().say(Line.of("No run was started."));
        yield ExitCode.FINE;
      }
    };
  }

  /// The run that was asked for, finished or not.
  private static ChosenRun looked(RunQuery query, Walker walker) {
    Workplace workplace = walker.parts().workplace();
    try (JournalList journals = workplace.journals().listToAppend()) {
      ListedJournal.Readable last =
          RunChoice.among(journals.runs(), workplace, query.checklist()).toRead(query.release());
      return ChosenRun.of(last, journals, workplace, walker.parts().asked());
    }
  }

  /// Walks the run, which is started with the first thing that is recorded.
  ///
  /// @param isAsked whether the operator was asked for the version, and did not give one
  private static int walkUnbegun(
      NewRun run, NewName called, List<Line> facts, boolean isAsked, Walker walker) {
    try (UnbegunStore store =
            new UnbegunStore(
                inMemory(run, called, walker), () -> run.journalOrSame(called, walker.operator()));
        WalkExchange company =
            WalkExchange.begun(store::journal, run.workplace(), walker::operator)) {
      ReadyRun ready = run.ready(store, called.run(), facts);
      int exitCode = walker.with(company).walk(isAsked ? ready.withoutVersion() : ready);
      if (store.hasBegun()) {
        run.workplace().keepReadings();
      }
      return exitCode;
    }
  }

  private static List<Line> facts(NewRun run, NewName called, RunChoice others, Walker walker) {
    List<Line> facts =
        new ArrayList<>(LastRun.line(others, walker.parts().context().environment().zone()));
    facts.add(journal(run, called));
    return facts;
  }

  private static Line journal(NewRun run, NewName called) {
    return Line.of("Journal: %s", run.file(called));
  }

  private static RehearsalStore inMemory(NewRun run, NewName called, Walker walker) {
    return new RehearsalStore(
        walker.operator(), walker.parts().context().environment().clock(), run.started(called));
  }

  private static int rehearse(NewRun run, Optional<String> wanted, Walker walker) {
    NewName called =
        NewName.of(
            wanted.orElseGet(() -> ReleaseName.today(walker.parts().context().environment())));
    return walker.walk(
        run.ready(
            inMemory(run, called, walker),
            called.run(),
            List.of(Line.of("This is a rehearsal: nothing is saved."))));
  }
}

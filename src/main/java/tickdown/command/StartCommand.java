package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checks.ToolVersions;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.ChecklistOptions;
import tickdown.command.options.FormatOption;
import tickdown.command.options.NewRunOptions;
import tickdown.command.options.PlaceOptions;
import tickdown.command.sharing.Joining;
import tickdown.command.sharing.SharedRunSearch;
import tickdown.journal.Journal;
import tickdown.journal.ListedJournal;
import tickdown.report.JournalDocument;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.run.rules.Verdict;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.CheckPlace;
import tickdown.workplace.NewName;
import tickdown.workplace.NewRun;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.ReleaseName;
import tickdown.workplace.RunChoice;
import tickdown.workplace.Workplace;

/// `tickdown start`: starts a run without walking through it.
final class StartCommand implements Command {
  private final ChecklistOptions checklist = new ChecklistOptions();
  private final NewRunOptions naming = new NewRunOptions("the date");
  private final FormatOption format = FormatOption.forPrograms();
  private final PlaceOptions places = new PlaceOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(checklist::declare)
        .with(naming::declare)
        .with(format::declare)
        .with(places::declare)
        .footer(
            "",
            "For scripts. Prints the path of the journal.",
            "",
            "Examples:",
            "  tickdown start --release 1.4.0",
            "  tickdown start docs/RELEASE.md -r 1.4.0 --operator ci");
  }

  @Override
  public int run(CommandContext context) {
    Optional<String> wanted = naming.release();
    Workplace workplace = Workplace.of(checklist.name(), context.environment(), places.choice());
    NewRun run =
        NewRun.of(checklist.name(), checklist.items(), workplace, workplace.journals().runs())
            .quiet(naming.isQuiet());
    RunChoice others = run.others();
    Optional<ListedJournal.Readable> open = open(run, wanted, others);
    if (open.isPresent() && !naming.isAnother()) {
      naming.checkQuiet(open.get().run(), OpenRun.read(open.get(), workplace).run());
      return alreadyOpen(open.get(), context.console());
    }
    NewName called = run.called(wanted, naming.name(), others, naming.isAnother());
    if (!run.isQuietOne() && isShared(run, called, context.console())) {
      return ExitCode.FINE;
    }
    Operator operator = Operator.of(workplace);
    try (Journal journal = run.journal(called, operator.name())) {
      seeTools(run, journal);
      int items = Run.of(run.checklist(), journal.events()).tally().total();
      Line sentence =
          Line.of("Started %s of %s: %s.", called.run(), run.name(), Plural.of(items, "item"));
      Path file = journal.contents().file();
      JournalDocument document = new JournalDocument(file.toString());
      if (!context
          .console()
          .wrote(
              format.format(),
              (form, stream) -> document.started(called.run(), run.name(), true, form, stream))) {
        context.console().output().tell(List.of(sentence, journal(file)));
      }
    }
    operator.notices(workplace).forEach(context.console()::note);
    workplace.keepReadings();
    return ExitCode.FINE;
  }

  /// Whether someone else shares the run that is to be started. Then joins it, unless a run of
  /// one's own is wanted: that is refused.
  private boolean isShared(NewRun run, NewName called, Console console) {
    SharedRunSearch search = SharedRunSearch.begun(run.workplace());
    if (naming.isAnother()) {
      search.checkIsFree(run.name(), called.run());
    }
    Optional<Joining.Joined> joined =
        new Joining(run.workplace()).called(run.name(), called.run(), search);
    joined.ifPresent(there -> {
      console.note(there.sentence());
      alreadyOpen(
          RunChoice.of(run.workplace(), there.query().checklist()).meant(there.query().release()),
          console);
    });
    return joined.isPresent();
  }

  /// Records the versions of the tools that the checklist names, of those that are trusted.
  private static void seeTools(NewRun run, Journal journal) {
    List<String> tools = run.checklist().settings().tools();
    if (tools.isEmpty()) {
      return;
    }
    try {
      Map<String, String> versions = ToolVersions.of(tools, CheckPlace.checker(run.workplace()));
      if (!versions.isEmpty()) {
        journal.append(_ -> Verdict.granted(new Event.ToolsSeen(versions)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The open run that would be started; without a name or release, that of today.
  private Optional<ListedJournal.Readable> open(
      NewRun run, Optional<String> wanted, RunChoice others) {
    String called =
        naming
            .name()
            .or(() -> wanted)
            .orElseGet(() -> ReleaseName.today(run.workplace().environment()));
    return others.find(called).filter(there -> !there.finished());
  }

  /// A script that is run again must not fail.
  private int alreadyOpen(ListedJournal.Readable run, Console console) {
    JournalDocument document = new JournalDocument(run.file().toString());
    if (!console.wrote(
        format.format(),
        (form, stream) -> document.started(run.run(), run.checklist(), false, form, stream))) {
      console
          .output()
          .tell(
              List.of(
                  Line.of("%s of %s is already open; nothing started.", run.run(), run.checklist()),
                  journal(run.file())));
    }
    return ExitCode.FINE;
  }

  private static Line journal(Path file) {
    return Line.of("Journal: %s", file);
  }
}

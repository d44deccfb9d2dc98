package tickdown.command.records;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.PlaceOptions;
import tickdown.english.TallyText;
import tickdown.journal.JournalException;
import tickdown.journal.ListedJournal;
import tickdown.report.RunsDocument;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.run.gate.Flight;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Times;
import tickdown.text.Tone;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Workplace;

/// `tickdown runs`: all runs of this repository.
public final class RunsCommand implements Command {
  private static final int LEAST_NAME = 16;
  private static final int MOST_NAME = 40;

  private final FormatOption format = FormatOption.forPrograms();
  private final PlaceOptions places = new PlaceOptions();
  private final RunPruning pruning = new RunPruning();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .with(places::declare)
        .with(pruning::declare)
        .footer(
            "",
            "--prune deletes journals of finished runs, with the outputs and attached files that no"
                + " other run has. It lists every file first. Runs that are open or cannot be read"
                + " are never deleted.",
            "",
            "Examples:",
            "  tickdown runs",
            "  tickdown runs --state-dir /srv/releases",
            "  tickdown runs --prune --older-than 365d --keep 10");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = Workplace.ofJournals(context.environment(), places.choice());
    if (pruning.isWanted()) {
      return pruning.run(workplace, context);
    }
    List<ListedJournal> runs = workplace.journals().runs();
    if (runs.isEmpty()) {
      context
          .console()
          .error()
          .tell(Line.of("No run has been started; looked in %s", workplace.journals().path()));
    }
    Map<Path, OpenRun> opened = opened(runs, workplace);
    RunsDocument document = new RunsDocument(runs.stream().map(run -> row(run, opened)).toList());
    if (!context.console().wrote(format.format(), document::write)) {
      int columns = context.console().output().columns();
      context
          .console()
          .output()
          .say(
              lines(runs, opened, context.environment()).stream()
                  .map(line -> line.within(columns, "…"))
                  .toList());
    }
    return runs.stream().allMatch(ListedJournal.Readable.class::isInstance)
        ? ExitCode.FINE
        : ExitCode.JOURNAL;
  }

  /// The runs that can be read in full, by the files of their journals.
  private static Map<Path, OpenRun> opened(List<ListedJournal> runs, Workplace workplace) {
    Map<Path, OpenRun> opened = new HashMap<>();
    for (ListedJournal listed : runs) {
      if (listed instanceof ListedJournal.Readable run) {
        try {
          opened.put(run.file(), OpenRun.read(run, workplace));
        } catch (Failure | JournalException _) {
          // its counts are left out
        }
      }
    }
    return opened;
  }

  private static RunsDocument.Row row(ListedJournal listed, Map<Path, OpenRun> opened) {
    Optional<Run> run = Optional.ofNullable(opened.get(listed.file())).map(OpenRun::run);
    String file = listed.file().toString();
    return switch (listed) {
      case ListedJournal.Readable readable ->
          new RunsDocument.Row(state(readable), file, Optional.of(name(readable, run)), run);
      case ListedJournal.Unreadable _ ->
          new RunsDocument.Row("unreadable", file, Optional.empty(), run);
    };
  }

  private static RunsDocument.Name name(ListedJournal.Readable listed, Optional<Run> run) {
    return new RunsDocument.Name(
        listed.run(),
        listed.release(),
        listed.checklist(),
        listed.root(),
        run.map(each -> each.events().getFirst())
            .map(first -> new RunsDocument.Signed(first.by(), first.stamp().at())),
        new RunsDocument.Signed(listed.lastBy(), listed.lastAt()));
  }

  private static boolean isInFlight(Optional<OpenRun> opened) {
    return opened.filter(each -> Flight.of(each.run()).isOn()).isPresent();
  }

  private static Line state(ListedJournal.Readable run, Optional<OpenRun> read) {
    return !run.finished() && isInFlight(read)
        ? Line.of(Tone.BAD, "in flight")
        : Line.of(run.finished() ? Tone.FAINT : Tone.GOOD, state(run));
  }

  private static String state(ListedJournal.Readable run) {
    return run.finished() ? "finished" : "open";
  }

  /// `3 of 78`.
  private static String settled(Optional<OpenRun> opened) {
    return opened.map(each -> TallyText.fraction(each.run().tally())).orElse("");
  }

  private static String quiet(Optional<OpenRun> opened) {
    return opened.filter(each -> new Embargo(each.run()).isQuiet()).isPresent() ? "quiet, " : "";
  }

  private static String since(Optional<OpenRun> opened, Environment environment) {
    return opened
        .map(each -> "since %s, ".formatted(Times.day(each.run().since(), environment.zone())))
        .orElse("");
  }

  private static List<Line> lines(
      List<ListedJournal> runs, Map<Path, OpenRun> opened, Environment environment) {
    int longest =
        runs.stream()
            .filter(ListedJournal.Readable.class::isInstance)
            .mapToInt(run -> Line.of(((ListedJournal.Readable) run).run()).text().length())
            .max()
            .orElse(0);
    int column = Math.max(LEAST_NAME, Math.min(longest, MOST_NAME) + 2);
    return runs.stream().map(run -> line(run, opened, column, environment)).toList();
  }

  private static Line line(
      ListedJournal listed, Map<Path, OpenRun> opened, int column, Environment environment) {
    Optional<OpenRun> read = Optional.ofNullable(opened.get(listed.file()));
    return switch (listed) {
      case ListedJournal.Readable run ->
          Line.of(Tone.TITLE, run.run())
              .upTo(column)
              .plus(state(run, read))
              .upTo(column + 10)
              .plus(settled(read))
              .upTo(column + 20)
              .plus(
                  "%s%slast %s %s",
                  quiet(read),
                  since(read, environment),
                  run.lastBy(),
                  Times.minute(run.lastAt(), environment.zone()))
              .plus(Tone.FAINT, "  %s", run.where());
      case ListedJournal.Unreadable(var file, var problem) ->
          Line.of(file.getFileName().toString())
              .plus(Tone.BAD, "  unreadable: %s", problem.sentence());
    };
  }
}

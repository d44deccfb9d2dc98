package tickdown.command.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFileOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.PlaceOptions;
import tickdown.report.Format;
import tickdown.report.StatisticsDocument;
import tickdown.report.StatisticsText;
import tickdown.report.html.HtmlPage;
import tickdown.report.written.StatisticsReport;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.session.Output;
import tickdown.statistics.PastRun;
import tickdown.statistics.Statistics;
import tickdown.text.Bars;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.ChecklistRuns;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Workplace;

/// `tickdown stats`: the runs of a checklist compared.
public final class StatsCommand implements Command {
  private final FormatOption format =
      new FormatOption(OutputFormat.TEXT, OutputFormat.HTML, OutputFormat.JSON, OutputFormat.YAML);
  private final OutputFileOption target = new OutputFileOption();
  private final PlaceOptions places = new PlaceOptions();
  private final Secrecy secrecy = new Secrecy();
  private Optional<String> checklist = Optional.empty();
  private Optional<String> last = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .option("--last", "COUNT", "Only the latest runs.", given -> last = Optional.of(given))
        .with(format::declare)
        .with(target::declare)
        .option(
            "--checklist",
            "FILE",
            "The runs of this checklist. Default: the nearest one.",
            given -> checklist = Optional.of(given))
        .with(places::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "Compares the runs that are finished or have nothing outstanding: the time of each"
                + " phase, the slowest items, what fails the first time, and what to change in the"
                + " checklist.",
            "",
            "Examples:",
            "  tickdown stats",
            "  tickdown stats --last 5 --format json",
            "  tickdown stats --format html -o stats.html");
  }

  @Override
  public int run(CommandContext context) {
    int most = last.map(StatsCommand::count).orElse(Integer.MAX_VALUE);
    Workplace workplace =
        checklist.isPresent()
            ? Workplace.of(checklist, context.environment(), places.choice())
            : Workplace.ofJournals(context.environment(), places.choice());
    ChecklistRuns found = ChecklistRuns.of(workplace, checklist);
    if (found.unreadable() > 0) {
      context
          .console()
          .note(Plural.of(found.unreadable(), "journal") + " cannot be read; see `tickdown runs`");
    }
    Statistics statistics = Statistics.of(latest(shown(found.runs(), context), most));
    boolean isEmpty = statistics.runs().isEmpty();
    boolean isForPeople =
        format.format() == OutputFormat.TEXT || format.format() == OutputFormat.HTML;
    if ((isForPeople && isEmpty) || (format.format() == OutputFormat.TEXT && !target.isGiven())) {
      text(statistics, found.checklist(), context);
    } else {
      context.destination(target).write(document(statistics, found.checklist(), context));
    }
    return ExitCode.FINE;
  }

  /// The runs that may be shown: those under embargo only if that was confirmed.
  private List<OpenRun> shown(List<OpenRun> runs, CommandContext context) {
    List<OpenRun> open = runs.stream().filter(opened -> !new Embargo(opened.run()).isOn()).toList();
    int secret = runs.size() - open.size();
    if (secret == 0
        || secrecy.isAgreed(
            Line.of(Plural.of(secret, "quiet run is", "quiet runs are")), context)) {
      return runs;
    }
    context
        .console()
        .note(
            "%s left out; see `--unredacted`"
                .formatted(Plural.of(secret, "quiet run is", "quiet runs are")));
    return open;
  }

  private Output.Document document(
      Statistics statistics, String checklist, CommandContext context) {
    StatisticsDocument document = new StatisticsDocument(statistics, checklist);
    return switch (format.format()) {
      case JSON -> stream -> document.write(Format.JSON, stream);
      case YAML -> stream -> document.write(Format.YAML, stream);
      case HTML -> new HtmlPage(new StatisticsReport(statistics, checklist).page())::write;
      case TEXT, MARKDOWN, RUNBOOK, JUNIT -> {
        StatisticsText text = lines(statistics, checklist, context);
        yield bytes(
            Stream.concat(text.tables().stream(), text.advice().stream())
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining()));
      }
    };
  }

  private static Output.Document bytes(String text) {
    return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int count(String given) {
    if (!given.matches("[1-9][0-9]{0,5}")) {
      throw new Failure(
          Line.of("`%s` is not a number of runs", given),
          "use a number from 1, such as `--last 5`");
    }
    return Integer.parseInt(given);
  }

  /// The latest of the runs that are over.
  private static List<PastRun> latest(List<OpenRun> runs, int most) {
    return runs.stream()
        .filter(opened -> isOver(opened.run()))
        .sorted((one, other) -> other.run().since().compareTo(one.run().since()))
        .limit(most)
        .toList()
        .parallelStream()
        .map(opened -> PastRun.of(opened.name(), opened.run()))
        .toList();
  }

  private static boolean isOver(Run run) {
    return run.isFinished() || run.outstandingCount() == 0;
  }

  private static void text(Statistics statistics, String checklist, CommandContext context) {
    Output output = context.console().output();
    if (statistics.runs().isEmpty()) {
      context
          .console()
          .error()
          .tell(Line.of("No run of %s is finished yet; nothing to compare.", checklist));
      return;
    }
    StatisticsText text = lines(statistics, checklist, context);
    output.say(text.tables());
    output.tell(text.advice());
  }

  private static StatisticsText lines(
      Statistics statistics, String checklist, CommandContext context) {
    return new StatisticsText(
        statistics,
        checklist,
        context.environment().zone(),
        context.environment().isUtf8() ? Bars.UNICODE : Bars.ASCII);
  }
}

package tickdown.command.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Destination;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFileOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RunOptions;
import tickdown.report.Format;
import tickdown.report.html.HtmlPage;
import tickdown.report.markdown.MarkdownPage;
import tickdown.report.written.ReportDocument;
import tickdown.report.written.ReportSource;
import tickdown.report.written.RunJUnitDocument;
import tickdown.report.written.RunReport;
import tickdown.report.written.Runbook;
import tickdown.run.Embargo;
import tickdown.run.Evidence;
import tickdown.run.Run;
import tickdown.session.Output;
import tickdown.text.Sha256;
import tickdown.workplace.OpenRun;
import tickdown.workplace.RecordedRun;

/// `tickdown report`: a run written down.
public final class ReportCommand implements Command {

  /// Where a report is to be pasted.
  private enum Site {
    GITHUB
  }

  private Optional<Site> site = Optional.empty();
  private final FormatOption format =
      new FormatOption(
          OutputFormat.MARKDOWN,
          OutputFormat.HTML,
          OutputFormat.JSON,
          OutputFormat.JUNIT,
          OutputFormat.RUNBOOK);
  private final OutputFileOption target = new OutputFileOption();
  private final RunOptions options = new RunOptions();
  private final Secrecy secrecy = new Secrecy();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .choice(
            "--for",
            "SITE",
            "Markdown for a site: github folds long parts and keeps within its limit.",
            List.of(Site.values()),
            given -> site = Optional.of(given))
        .with(target::declare)
        .with(options::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "Begins with the deviations from the checklist, each with its reason or MISSING. All"
                + " times are UTC. The same journal always gives the same report. The report of"
                + " a quiet run is redacted.",
            "",
            "Examples:",
            "  tickdown report",
            "  tickdown report --for github | gh release edit v1.4.0 --notes-file -",
            "  tickdown report -r 1.4.0 --format html -o release-1.4.0.html");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    Destination destination =
        context.destination(target).sparing(opened, "`tickdown export` writes the checklist");
    destination.write(document(source(opened, context)));
    return ExitCode.FINE;
  }

  private Output.Document document(ReportSource source) {
    return switch (format.format()) {
      case HTML -> new HtmlPage(RunReport.of(source))::write;
      case RUNBOOK -> text(Runbook.of(source));
      case JSON -> stream -> new ReportDocument(source).write(Format.JSON, stream);
      case JUNIT -> stream -> new RunJUnitDocument(source).write(stream);
      case TEXT, MARKDOWN, YAML ->
          text(
              site.isPresent()
                  ? MarkdownPage.forGithub(RunReport.of(source))
                  : MarkdownPage.of(RunReport.of(source)));
    };
  }

  private static Output.Document text(String text) {
    return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private ReportSource source(OpenRun opened, CommandContext context) {
    RecordedRun recorded = new RecordedRun(opened);
    Run run = secrecy.written(recorded.run(), opened.name(), context);
    if (new Embargo(run).isRedacted()) {
      return new ReportSource(
          run, opened.name(), opened.checklistName(), List.of(), List.of(), _ -> Optional.empty());
    }
    return new ReportSource(
        run,
        opened.name(),
        opened.checklistName(),
        recorded.earlier(ReportSource.MOST_EARLIER),
        recorded.adopted().stream()
            .map(each -> new ReportSource.Revised(each.event(), each.changes()))
            .toList(),
        recorded.demands(),
        file -> kept(opened, file));
  }

  /// The copy of an attached file, if it is there and is what was attached.
  private static Optional<byte[]> kept(OpenRun opened, Evidence.KeptFile file) {
    Path copy = opened.contents().file().resolveSibling(file.keptAs());
    try {
      return Files.size(copy) == file.bytes()
          ? Optional.of(Files.readAllBytes(copy))
              .filter(bytes -> Sha256.of(bytes).equals(file.hash()))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}

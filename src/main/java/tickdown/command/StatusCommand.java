package tickdown.command;

import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RunOptions;
import tickdown.report.Format;
import tickdown.report.RunDocument;
import tickdown.report.Status;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.workplace.OpenRun;

/// `tickdown status`: the progress of a run.
final class StatusCommand implements Command {
  private final FormatOption format =
      new FormatOption(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.YAML);
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .with(options::declare)
        .footer("", "Examples:", "  tickdown status", "  tickdown status -r 1.4.0 --format json");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    RunDocument document = new RunDocument(opened.run(), opened.name(), opened.checklistName());
    Output output = context.console().output();
    switch (format.format()) {
      case TEXT, MARKDOWN -> text(opened, context);
      case JSON -> output.document(stream -> document.status(Format.JSON, stream));
      case YAML -> output.document(stream -> document.status(Format.YAML, stream));
    }
    return ExitCode.FINE;
  }

  static void text(OpenRun opened, CommandContext context) {
    Status status =
        new Status(
            opened.run(), opened.name(), opened.checklistName(), context.environment().zone());
    context.console().output().say(status.lines());
    context.console().output().say(Line.of("journal: %s", opened.contents().file()));
  }
}

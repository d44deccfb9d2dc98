package tickdown.command.records;

import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.RunOptions;
import tickdown.report.EventsDocument;
import tickdown.report.Log;
import tickdown.workplace.OpenRun;

/// `tickdown log`: the journal for people.
public final class LogCommand implements Command {
  private final FormatOption format = FormatOption.forPrograms();
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .with(options::declare)
        .footer("", "Examples:", "  tickdown log", "  tickdown log -r 1.4.0 | tail -5");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    EventsDocument document =
        new EventsDocument(opened.run(), opened.name(), opened.checklistName());
    if (!context.console().wrote(format.format(), document::log)) {
      context.console().output().say(new Log(opened.run(), context.environment().zone()).lines());
    }
    return ExitCode.FINE;
  }
}

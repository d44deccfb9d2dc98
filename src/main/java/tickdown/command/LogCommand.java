package tickdown.command;

import tickdown.command.options.Arguments;
import tickdown.command.options.RunOptions;
import tickdown.report.Log;
import tickdown.workplace.OpenRun;

/// `tickdown log`: the journal for people.
final class LogCommand implements Command {
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .footer("", "Examples:", "  tickdown log", "  tickdown log -r 1.4.0 | tail -5");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    context.console().output().say(new Log(opened.run(), context.environment().zone()).lines());
    return ExitCode.FINE;
  }
}

package tickdown.command;

import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.workplace.Failure;

/// `tickdown journal`: needs a subcommand.
final class JournalCommand implements Command {

  @Override
  public void declare(Arguments arguments) {
    arguments.footer(
        "", "Examples:", "  tickdown journal verify", "  tickdown journal salvage 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    throw new Failure(
        "`tickdown journal` needs a command: verify or salvage", "see `tickdown journal --help`");
  }
}

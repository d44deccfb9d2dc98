package tickdown.command;

import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;

/// A subcommand.
interface Command {

  /// Declares its arguments, and where each is stored.
  void declare(Arguments arguments);

  /// Runs it, once its arguments are set; returns the exit code.
  int run(CommandContext context);
}

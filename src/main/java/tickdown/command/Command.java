package tickdown.command;

import tickdown.command.options.Arguments;

/// What a subcommand does with its arguments.
interface Command {

  /// Says which arguments are understood, and where each goes.
  void declare(Arguments arguments);

  /// Does it, once the arguments are there; the exit code.
  int run(CommandContext context);
}

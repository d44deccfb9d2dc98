package tickdown.command.console;

import tickdown.command.options.Arguments;

/// A subcommand.
public interface Command {

  /// Declares its arguments, and where each is stored.
  void declare(Arguments arguments);

  /// Runs it, once its arguments are set; returns the exit code.
  int run(CommandContext context);
}

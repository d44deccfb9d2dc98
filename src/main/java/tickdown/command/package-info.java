/// One class per command.
///
/// Commands are thin: they take arguments, call other packages and print the result. [Subcommand]
/// lists them, [Program] finds the one to run, and only [tickdown.command.console.FailurePrinter]
/// formats failures. `tickdown.workplace` finds and opens runs.
package tickdown.command;

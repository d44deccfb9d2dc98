package tickdown.command;

import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.RunOptions;
import tickdown.journal.JournalRemoval;
import tickdown.run.Event;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown discard`: deletes a run in which nothing was answered.
final class DiscardCommand implements Command {
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .footer(
            "",
            "For a run that was started by mistake. A run with answers is never deleted, even if"
                + " they were undone; `tickdown finish --reason` closes it.",
            "",
            "Examples:",
            "  tickdown discard",
            "  tickdown discard --release 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    if (opened.run().events().stream()
        .anyMatch(event -> event.what() instanceof Event.AmongOperators)) {
      throw new Failure(
          Line.of("the run %s was shared, so it is kept", opened.name()),
          Line.of("`tickdown finish -r %s --reason WORDS` closes it", opened.name()));
    }
    if (!JournalRemoval.ifNothingWasAnswered(opened.contents().file())) {
      throw new Failure(
          Line.of("the run %s has answers, so it is kept", opened.name()),
          Line.of("`tickdown finish -r %s --reason WORDS` closes it", opened.name()));
    }
    context
        .console()
        .output()
        .say(Line.of("Discarded %s; nothing had been answered in it.", opened.name()));
    return ExitCode.FINE;
  }
}

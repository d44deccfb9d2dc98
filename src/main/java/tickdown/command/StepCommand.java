package tickdown.command;

import java.util.concurrent.CompletableFuture;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RunOptions;
import tickdown.command.walking.WalkParts;
import tickdown.command.walking.Walker;
import tickdown.workplace.Failure;
import tickdown.workplace.Operator;
import tickdown.workplace.ResumeRun;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// `tickdown step`: runs a step of an item, after the operator has agreed to it.
final class StepCommand implements Command {
  private String item = "";
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The item.", given -> item = given)
        .with(options::declare)
        .footer(
            "",
            "ITEM is a number, an id, or words that occur in one item only. The command is shown"
                + " with its folder and shell, and runs only after you type yes; it can be edited"
                + " first. This needs a terminal. Ctrl-C interrupts the command, a second one"
                + " terminates it, a third one kills it.",
            "",
            "The journal records what was run, how it ended and what it printed, without secrets"
                + " from the environment. The item is not ticked. Exit code 1 means that nothing"
                + " was run, or that the command failed.",
            "",
            "Examples:",
            "  tickdown step 2.3.1",
            "  tickdown step \"push the tag\"");
  }

  @Override
  public int run(CommandContext context) {
    if (!context.environment().terminals().input()) {
      throw new Failure(
          "no terminal to ask on",
          "a step runs only after somebody at a terminal has agreed to it");
    }
    Workplace workplace = options.workplace(context.environment());
    CompletableFuture<Operator> operator = Operator.asked(workplace);
    try (RunJournal run = RunJournal.of(options.query(workplace), workplace, operator)) {
      context.tellPlace(options, run.opened());
      operator.join().notice().ifPresent(context.console()::note);
      String id = run.opened().item(item).id();
      Walker walker = Walker.inLines(new WalkParts(context, run.opened().workplace(), operator));
      return walker.step(ResumeRun.ready(run, operator.join().name()), id);
    }
  }
}

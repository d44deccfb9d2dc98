package tickdown.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.checklist.Entry;
import tickdown.checklist.Step;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.RunOptions;
import tickdown.command.sharing.WalkExchange;
import tickdown.command.walking.WalkParts;
import tickdown.command.walking.Walker;
import tickdown.run.FilledSteps;
import tickdown.run.StepObjection;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;
import tickdown.workplace.ResumeRun;
import tickdown.workplace.RunJournal;
import tickdown.workplace.Workplace;

/// `tickdown step`: runs a step of an item, after the operator has agreed to it.
final class StepCommand implements Command {
  private String item = "";
  private boolean isOnTerminal;
  private boolean isOnlyPrinted;
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("ITEM", "The item.", given -> item = given)
        .flag(
            "--terminal",
            "Run the command in the terminal, so that it can ask you; its output is not recorded.",
            () -> isOnTerminal = true)
        .flag(
            "--print",
            "Print the command with its placeholders filled, and run nothing.",
            () -> isOnlyPrinted = true)
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
            "  tickdown step --terminal \"sign the tag\"",
            "  tickdown step --print 2.3.1 | less");
  }

  @Override
  public int run(CommandContext context) {
    return isOnlyPrinted ? printed(context) : ran(context);
  }

  /// A step that cannot be run as it is cannot be printed either.
  private int printed(CommandContext context) {
    OpenRun opened = context.read(options);
    FilledSteps filled = new FilledSteps(opened.run().values());
    Entry entry = opened.item(item);
    List<Step> steps = entry.item().terms().steps();
    if (steps.isEmpty()) {
      throw new Failure(
          Line.of("%s has no step", entry.number()), "`tickdown show` marks the items with steps");
    }
    StepObjection.to(steps, filled.values()).ifPresent(StepCommand::refuse);
    context
        .console()
        .output()
        .document(out -> out.write((filled.all(steps) + "\n").getBytes(StandardCharsets.UTF_8)));
    return ExitCode.FINE;
  }

  private static void refuse(StepObjection objection) {
    switch (objection) {
      case StepObjection.Unfilled(var placeholder) ->
          throw new Failure(
              Line.of("%s has no value yet", placeholder.token()), "`tickdown fill` sets it");
      case StepObjection.Unfit(var placeholder) ->
          throw new Failure(
              Line.of("the value of %s would not reach the command as it is", placeholder.token()),
              "`tickdown fill` changes it");
      case StepObjection.Invisible() ->
          throw new Failure("the command contains invisible characters", "fix it in the checklist");
    }
  }

  private int ran(CommandContext context) {
    if (!context.environment().terminals().input()) {
      throw new Failure(
          "no terminal to ask on",
          "a step runs only after somebody at a terminal has agreed to it");
    }
    Workplace workplace = options.workplace(context.environment());
    CompletableFuture<Operator> operator = Operator.asked(workplace);
    try (RunJournal run = RunJournal.of(options.query(workplace), workplace, operator);
        WalkExchange company =
            WalkExchange.begun(
                () -> Optional.of(run.journal()),
                run.opened().workplace(),
                () -> operator.join().name())) {
      context.tellPlace(options, run.opened());
      operator.join().notice().ifPresent(context.console()::note);
      String id = run.opened().item(item).id();
      Walker walker =
          Walker.inLines(new WalkParts(context, run.opened().workplace(), operator)).with(company);
      return walker.step(
          ResumeRun.ready(run, operator.join().name()), id, isOnTerminal ? "run terminal" : "run");
    }
  }
}

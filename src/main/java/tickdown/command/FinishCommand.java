package tickdown.command;

import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.ReasonOption;
import tickdown.command.options.RecordOptions;
import tickdown.command.sharing.SharedFinish;
import tickdown.command.walking.TerminalQuestion;
import tickdown.english.EventText;
import tickdown.report.LastSummary;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.rules.Request;
import tickdown.session.Output;
import tickdown.session.Terminals;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.workplace.Operator;
import tickdown.workplace.RunJournal;

/// `tickdown finish`: closes a run.
final class FinishCommand implements Command {
  private final ReasonOption reason = new ReasonOption();
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(reason::declare)
        .with(options::declare)
        .footer(
            "",
            "A finished run is read-only and cannot be opened again. While items are outstanding a"
                + " reason is required. Prints how the run deviated from its checklist.",
            "",
            "A shared run is exchanged before and after. If others are in its walk, or something"
                + " could not be sent, that is said before; on a terminal, you are asked whether to"
                + " go on.",
            "",
            "Examples:",
            "  tickdown finish",
            "  tickdown finish --reason \"abandoned: 1.4.1 replaces it\"");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(
        options,
        context,
        _ -> List.of(new Request.Finish(reason.given())),
        (run, operator) -> goesOn(SharedFinish.beforehand(run, operator, context), context),
        (run, now, own) -> tell(run, now, own, context));
  }

  /// Tells what there is to know, and asks on a terminal whether to go on.
  private boolean goesOn(List<Line> known, CommandContext context) {
    Terminals terminals = context.environment().terminals();
    boolean asks = terminals.input() && terminals.output() && options.format() == OutputFormat.TEXT;
    if (known.isEmpty() || !asks) {
      known.forEach(context.console()::note);
      return true;
    }
    context.console().output().tell(known.stream().map(Line::ended).toList());
    return TerminalQuestion.askAfresh(
            context, Line.of(Tone.TITLE, "Finish anyway? Type yes or no: "))
        .filter(line -> line.equalsIgnoreCase("yes") || line.equalsIgnoreCase("y"))
        .isPresent();
  }

  /// How the run deviated, then that it is finished.
  private static void tell(
      RunJournal run, Run now, List<RecordedEvent> own, CommandContext context) {
    Output output = context.console().output();
    EventText text = new EventText(now);
    output.tell(new LastSummary(now).lines());
    own.forEach(event -> output.tell(text.newsWithItem(event)));
    output.tell(Line.of(text.settledAfter(own)));
    own.stream()
        .findFirst()
        .map(event -> new Operator(event.by(), Optional.empty()))
        .flatMap(operator -> SharedFinish.sent(run, operator, context))
        .ifPresent(output::tell);
  }
}

package tickdown.command.records;

import java.util.List;
import java.util.Optional;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RunOptions;
import tickdown.english.ChangesText;
import tickdown.exchange.SharingFile;
import tickdown.journal.JournalException;
import tickdown.report.Status;
import tickdown.report.StatusDocument;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.session.Environment;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;
import tickdown.workplace.CommitChanges;
import tickdown.workplace.Failure;
import tickdown.workplace.LastRun;
import tickdown.workplace.OpenRun;
import tickdown.workplace.PromptLine;
import tickdown.workplace.Workplace;

/// `tickdown status`: the progress of a run.
public final class StatusCommand implements Command {
  private final FormatOption format = FormatOption.forPrograms();
  private final RunOptions options = new RunOptions();
  private final Secrecy secrecy = new Secrecy();
  private boolean isShort;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .flag(
            "--short",
            "Print one line for the prompt of a shell; nothing if no run is open.",
            () -> isShort = true)
        .with(format::declare)
        .with(options::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "The line of `--short` is kept with the journal, and printed at once as long as nothing"
                + " has changed. It is never wrapped or coloured, and the exit code is 0 whatever"
                + " is wrong with runs.",
            "",
            "Examples:",
            "  tickdown status",
            "  tickdown status -r 1.4.0 --format json",
            "  PS1='$(tickdown status --short) $ '");
  }

  @Override
  public int run(CommandContext context) {
    if (isShort) {
      return prompt(context);
    }
    OpenRun opened = context.read(options);
    Run run = secrecy.printed(opened.run(), opened.name(), format.format(), context);
    if (!context.console().wrote(format.format(), document(run, opened, context)::write)) {
      text(run, opened, context);
    }
    return ExitCode.FINE;
  }

  private int prompt(CommandContext context) {
    if (format.format() != OutputFormat.TEXT) {
      throw new Failure("`--short` is text", "leave out `--format`, or `--short`");
    }
    line(context.environment()).ifPresent(context.console().output()::say);
    return ExitCode.FINE;
  }

  /// The line for a prompt, in which an error would be in the way of every other command.
  private Optional<Line> line(Environment environment) {
    try {
      Workplace workplace = options.workplace(environment);
      return PromptLine.of(options.query(workplace), workplace);
    } catch (Failure | JournalException e) {
      return Optional.empty();
    }
  }

  private static StatusDocument document(Run run, OpenRun opened, CommandContext context) {
    return new StatusDocument(
        run,
        opened.name(),
        opened.checklistName(),
        known(run, opened, context),
        opened
            .checklist()
            .change()
            .filter(_ -> !new Embargo(run).isRedacted())
            .map(change -> new ChangesText(change.revision(), opened.run().history()).all())
            .orElse(List.of()));
  }

  /// Of a redacted run neither commits nor earlier runs are known.
  private static Status.Known known(Run run, OpenRun opened, CommandContext context) {
    if (new Embargo(run).isRedacted()) {
      return new Status.Known(Head.NONE, EarlierRuns.NONE, context.environment().clock().instant());
    }
    return new Status.Known(
        new CommitChanges(opened.workplace()).head(opened.run()),
        LastRun.before(opened.run(), opened.workplace(), opened.checklistName()),
        context.environment().clock().instant(),
        SharingFile.of(opened.contents().file()).read());
  }

  private static void text(Run run, OpenRun opened, CommandContext context) {
    Status status =
        new Status(
            run,
            opened.name(),
            opened.checklistName(),
            context.environment().zone(),
            known(run, opened, context));
    context.console().output().say(status.lines());
    context.console().output().say(Line.of("journal: %s", opened.contents().file()));
  }
}

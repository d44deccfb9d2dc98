package tickdown.command.records;

import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.RunOptions;
import tickdown.english.ChangesText;
import tickdown.report.Status;
import tickdown.report.StatusDocument;
import tickdown.run.gate.Stale;
import tickdown.text.Line;
import tickdown.workplace.CommitChanges;
import tickdown.workplace.OpenRun;

/// `tickdown status`: the progress of a run.
public final class StatusCommand implements Command {
  private final FormatOption format = FormatOption.forPrograms();
  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(format::declare)
        .with(options::declare)
        .footer("", "Examples:", "  tickdown status", "  tickdown status -r 1.4.0 --format json");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    if (!context.console().wrote(format.format(), document(opened)::write)) {
      text(opened, context);
    }
    return ExitCode.FINE;
  }

  private static StatusDocument document(OpenRun opened) {
    return new StatusDocument(
        opened.run(),
        opened.name(),
        opened.checklistName(),
        new Stale(opened.run(), new CommitChanges(opened.workplace()).head(opened.run())),
        opened
            .checklist()
            .change()
            .map(change -> new ChangesText(change.revision(), opened.run().history()).all())
            .orElse(List.of()));
  }

  public static void text(OpenRun opened, CommandContext context) {
    Status status =
        new Status(
            opened.run(),
            opened.name(),
            opened.checklistName(),
            context.environment().zone(),
            new CommitChanges(opened.workplace()).head(opened.run()),
            context.environment().clock().instant());
    context.console().output().say(status.lines());
    context.console().output().say(Line.of("journal: %s", opened.contents().file()));
  }
}

package tickdown.command.records;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tickdown.checklist.Checklist;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.console.FailurePrinter;
import tickdown.command.options.Arguments;
import tickdown.command.options.ChecklistOptions;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.report.ChecklistJson;
import tickdown.report.ChecklistText;
import tickdown.text.Line;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.Workplace;

/// `tickdown show`: prints the checklist as it is read.
public final class ShowCommand implements Command {
  private final ChecklistOptions options = new ChecklistOptions();
  private final FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .with(format::declare)
        .footer(
            "",
            "Malformed checkboxes are reported on standard error.",
            "",
            "Examples:",
            "  tickdown show",
            "  tickdown show docs/RELEASE.md --format json");
  }

  @Override
  public int run(CommandContext context) {
    Path path = Workplace.checklist(options.name(), context.environment());
    ChecklistFile file =
        ChecklistFile.read(
            path, options.name().orElseGet(() -> ChecklistFile.shortName(path)), options.items());
    Checklist checklist = file.checklist();
    if (format.format() == OutputFormat.JSON) {
      context.console().output().document(stream -> json(checklist, stream));
    } else {
      text(checklist, file.name(), context.console());
    }
    return ExitCode.FINE;
  }

  private static void text(Checklist checklist, String file, Console console) {
    console.output().say(ChecklistText.lines(checklist));
    if (!checklist.problems().isEmpty()) {
      console.error().tell(Line.empty());
      console.error().tell(FailurePrinter.problems(file, checklist.problems()));
    }
  }

  private static void json(Checklist checklist, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    ChecklistJson.write(checklist, writer);
    writer.flush();
  }
}

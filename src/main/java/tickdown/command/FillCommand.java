package tickdown.command;

import java.util.List;
import tickdown.checklist.Placeholder;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.run.rules.Request;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown fill`: sets a placeholder.
final class FillCommand implements Command {
  private String name = "";
  private String value = "";
  private final RecordOptions options = new RecordOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .required("NAME", "The placeholder, such as vX.Y.Z.", given -> name = given)
        .required("VALUE", "Its value in this run.", given -> value = given)
        .with(options::declare)
        .footer(
            "",
            "`tickdown status` lists the placeholders that have no value yet.",
            "",
            "Examples:",
            "  tickdown fill X.Y.Z 1.4.0",
            "  tickdown fill REGISTRY registry-2");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(
        options, context, opened -> List.of(new Request.Fill(meant(opened).name(), value)));
  }

  private Placeholder meant(OpenRun opened) {
    return opened
        .run()
        .values()
        .placeholder(name)
        .orElseThrow(() -> unknown(opened.run().values().placeholders()));
  }

  private Failure unknown(List<Placeholder> placeholders) {
    return new Failure(
        Line.of("the checklist has no placeholder `%s`", name),
        placeholders.stream().map(each -> Line.of("  %s", each.token())).toList(),
        placeholders.isEmpty() ? "" : "use one of these");
  }
}

package tickdown.command;

import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.ReasonOption;
import tickdown.command.options.RecordOptions;
import tickdown.run.rules.Request;

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
                + " reason is required.",
            "",
            "Examples:",
            "  tickdown finish",
            "  tickdown finish --reason \"abandoned: 1.4.1 replaces it\"");
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(options, context, _ -> List.of(new Request.Finish(reason.given())));
  }
}

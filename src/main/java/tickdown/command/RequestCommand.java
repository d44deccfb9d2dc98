package tickdown.command;

import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.run.rules.Request;

/// `tickdown undo` and `tickdown redo`: a single request without arguments.
final class RequestCommand implements Command {
  private final Request request;
  private final String example;
  private final RecordOptions options = new RecordOptions();

  RequestCommand(Request request, String example) {
    this.request = request;
    this.example = example;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments.with(options::declare).footer("", "Examples:", "  " + example);
  }

  @Override
  public int run(CommandContext context) {
    return RecordAnswers.of(options, context, _ -> List.of(request));
  }
}
